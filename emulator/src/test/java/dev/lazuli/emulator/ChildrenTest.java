package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Value.ObjectValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {
    private static final String WITH_TWO =
            "{'location':'westeurope','properties':{'subnets':[{'name':'a','properties':{'addressPrefix':'10.0.1.0/24'}},"
                    + "{'name':'b'}]}}";

    private final Client client = Client.withGroup(Emulator.open(Options.of(SmallCatalog.catalog())));

    private List<String> subnets() {
        return client.get(NETWORK).object("properties").orElseThrow().array("subnets").stream()
                .map(subnet -> ((ObjectValue) subnet).text("name").orElseThrow())
                .toList();
    }

    @Test
    void children_in_a_body_are_resources_of_their_own() {
        client.put(NETWORK, WITH_TWO, 201);
        var subnet = client.get(NETWORK + "/subnets/A");
        assertThat(subnet.text("id")).contains(NETWORK + "/subnets/a");
        assertThat(subnet.object("properties").orElseThrow().text("addressPrefix"))
                .contains("10.0.1.0/24");
    }

    @Test
    void a_child_that_is_put_is_shown_in_its_parent() {
        client.put(NETWORK, WITH_TWO, 201);
        client.put(NETWORK + "/subnets/c", "{}", 201);
        client.put(NETWORK + "/subnets/a", "{}", 200);
        assertThat(subnets()).containsExactly("a", "b", "c");
    }

    @Test
    void a_deleted_child_leaves_its_parent() {
        client.put(NETWORK, WITH_TWO, 201);
        client.delete(NETWORK + "/subnets/A", 200);
        assertThat(subnets()).containsExactly("b");
    }

    @Test
    void a_body_that_lists_children_replaces_them() {
        client.put(NETWORK, WITH_TWO, 201);
        client.put(NETWORK, "{'location':'westeurope','properties':{'subnets':[{'name':'b'}]}}", 200);
        assertThat(subnets()).containsExactly("b");
        assertThat(client.error("GET", NETWORK + "/subnets/a", "", 404)).isEqualTo("ResourceNotFound");
    }

    @Test
    void a_body_that_does_not_mention_children_keeps_them() {
        client.put(NETWORK, WITH_TWO, 201);
        client.put(NETWORK, "{'location':'westeurope','tags':{'x':'y'}}", 200);
        client.send("PATCH", NETWORK, "{'tags':{}}");
        assertThat(subnets()).containsExactly("a", "b");
    }

    @Test
    void a_named_item_that_is_no_resource_has_an_id_below_its_owner() {
        client.put(NETWORK, WITH_TWO, 201);
        var card = client.put(
                GROUP + "/providers/Microsoft.Network/cards/c",
                "{'location':'westeurope','properties':{'ipConfigurations':[{'name':'one','properties':{'subnet':{'id':'"
                        + NETWORK + "/subnets/a'}}}]}}",
                201);
        var item = (ObjectValue) card.object("properties")
                .orElseThrow()
                .array("ipConfigurations")
                .getFirst();
        assertThat(item.text("id")).contains(GROUP + "/providers/Microsoft.Network/cards/c/ipConfigurations/one");
        var properties = item.object("properties").orElseThrow();
        assertThat(properties.text("privateIPAddress").orElseThrow()).startsWith("10.0.1.");
        assertThat(properties.object("subnet").orElseThrow().members()).containsOnlyKeys("id");
    }
}
