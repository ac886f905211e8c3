package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingsTest {
    private static final String NETWORKS = "/providers/Microsoft.Network/virtualNetworks";

    private final Emulator emulator =
            Emulator.open(Options.of(SmallCatalog.catalog()).withPageSize(3));
    private final Client client = Client.withGroup(emulator);

    private static List<String> names(ObjectValue page) {
        return page.array("value").stream()
                .map(item -> ((ObjectValue) item).text("name").orElseThrow())
                .toList();
    }

    private void make(String group, String... names) {
        client.send(
                "PUT",
                "/subscriptions/s/resourceGroups/" + group,
                "{'location':'westeurope','tags':{'of':'" + group + "'}}");
        for (var name : names) {
            client.put(
                    "/subscriptions/s/resourceGroups/" + group + NETWORKS + "/" + name,
                    "{'location':'westeurope','tags':{'name':'" + name + "'}}",
                    201);
        }
    }

    @Test
    void a_type_is_listed_in_a_group_and_in_a_subscription() {
        make("g", "n1", "n2");
        make("h", "n3");
        assertThat(names(client.get(GROUP + NETWORKS))).containsExactly("n1", "n2");
        assertThat(names(client.get("/subscriptions/S" + NETWORKS + "/"))).containsExactly("n1", "n2", "n3");
        assertThat(names(client.get("/subscriptions/other" + NETWORKS))).isEmpty();
        assertThat(client.error("GET", GROUP + "x" + NETWORKS, "", 404)).isEqualTo("ResourceGroupNotFound");
    }

    @Test
    void children_are_listed_below_their_parent_alone() {
        make("g", "net", "net2");
        client.put(NETWORK + "/subnets/a", "{}", 201);
        client.put(NETWORK + "2/subnets/b", "{}", 201);
        assertThat(names(client.get(NETWORK + "/subnets"))).containsExactly("a");
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        make("g", "n1", "n2", "n3", "n4", "n5", "n6", "n7");
        var names = new ArrayList<String>();
        var next = Optional.of("http://127.0.0.1:1" + GROUP + NETWORKS + "?api-version=2024-01-01&$expand=x%20y");
        var pages = 0;
        while (next.isPresent()) {
            assertThat(next.get()).startsWith("http://127.0.0.1:1/subscriptions");
            var page = Client.expect(emulator.handle(Request.of("GET", next.get())), 200);
            names.addAll(names(page));
            client.send("DELETE", GROUP + NETWORKS + "/n3", "");
            next = page.text("nextLink");
            pages++;
        }
        assertThat(names).containsExactly("n1", "n2", "n3", "n4", "n5", "n6", "n7");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_page_is_as_short_as_asked_for() {
        make("g", "n1", "n2");
        var page = client.get(GROUP + NETWORKS + "?%24top=1");
        assertThat(names(page)).containsExactly("n1");
        assertThat(page.text("nextLink")).isPresent();
        assertThat(client.error("GET", GROUP + NETWORKS + "?$top=none", "", 400))
                .isEqualTo("InvalidTopInQueryString");
    }

    @Test
    void groups_are_listed_by_tag() {
        make("h");
        make("i");
        assertThat(names(client.get("/subscriptions/s/resourcegroups"))).containsExactly("g", "h", "i");
        assertThat(names(client.get(
                        "/subscriptions/s/resourcegroups?$filter=tagName%20eq%20'of'%20and%20tagValue%20eq%20'i'")))
                .containsExactly("i");
    }

    @Test
    void all_resources_of_a_scope_are_listed_without_their_properties() {
        make("g", "n1");
        make("h", "n2");
        client.put("/subscriptions/s/resourceGroups/h" + NETWORKS + "/n2/subnets/a", "{}", 201);
        var all = client.get("/subscriptions/s/resources");
        assertThat(names(all)).containsExactly("n1", "n2");
        assertThat(Json.show(all)).doesNotContain("properties").contains("\"tags\":{\"name\":\"n1\"}");
        assertThat(names(client.get(GROUP + "/resources"))).containsExactly("n1");
    }

    @Test
    void filters_are_understood() {
        make("g", "n1", "web");
        assertThat(filtered("resourceType eq 'Microsoft.Network/VirtualNetworks'"))
                .containsExactly("n1", "web");
        assertThat(filtered("resourceType eq 'Microsoft.Network/cards'")).isEmpty();
        assertThat(filtered("tagname eq 'name' and tagvalue eq 'web'")).containsExactly("web");
        assertThat(filtered("substringof('1', name)")).containsExactly("n1");
        assertThat(filtered("startswith(name,'we') or name eq 'n1'")).containsExactly("n1", "web");
        assertThat(filtered("name eq 'n1' and (resourceGroup eq 'x' or resourceGroup eq 'g')"))
                .containsExactly("n1");
        assertThat(filtered("resourceGroup eq 'G'")).containsExactly("n1", "web");
        assertThat(filtered("")).containsExactly("n1", "web");
        assertThat(client.error("GET", "/subscriptions/s/resources?$filter=name%20like%20'x'", "", 400))
                .isEqualTo("InvalidFilterInQueryString");
    }

    private List<String> filtered(String filter) {
        return names(client.get("/subscriptions/s/resources?%24filter=" + filter.replace(" ", "%20")));
    }

    @Test
    void links_name_the_host_that_was_asked() {
        make("g", "n1", "n2");
        var page = Client.expect(
                client.send("GET", GROUP + NETWORKS + "?$top=1", "", Map.of("host", "localhost:8080")), 200);
        assertThat(page.text("nextLink").orElseThrow()).startsWith("http://localhost:8080/subscriptions/s/");
    }

    @Test
    void subscriptions_tenants_locations_and_providers_are_shown() {
        assertThat(client.get("/subscriptions").array("value")).hasSize(2);
        assertThat(client.get("/subscriptions/anything").text("subscriptionId")).contains("anything");
        assertThat(client.get("/tenants").array("value")).hasSize(1);
        assertThat(names(client.get("/subscriptions/s/locations"))).contains("westeurope");
        assertThat(client.get("/subscriptions/s/providers").array("value")).hasSize(3);
        var provider = client.get("/subscriptions/s/providers/microsoft.network");
        assertThat(provider.text("registrationState")).contains("Registered");
        assertThat(Json.show(provider))
                .contains("\"resourceType\":\"virtualNetworks/subnets\"")
                .contains("\"apiVersions\":[\"2024-01-01\"]");
        assertThat(client.send("POST", "/subscriptions/s/providers/Microsoft.Network/register", "")
                        .status())
                .isEqualTo(200);
        assertThat(client.error("GET", "/providers/Microsoft.Odd", "", 404)).isEqualTo("InvalidResourceNamespace");
    }
}
