package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final String ACCOUNT = GROUP + "/providers/Microsoft.Storage/storageAccounts/acct";

    private final Emulator emulator = Emulator.open(Options.of(SmallCatalog.catalog()));
    private final Client client = Client.withGroup(emulator);

    @Test
    void a_resource_is_made_shown_changed_and_deleted() {
        client.put(NETWORK, "{'location':'westeurope','tags':{'a':'1'}}", 201);
        client.put(NETWORK, "{'location':'westeurope','tags':{'a':'2'}}", 200);
        assertThat(client.get(NETWORK).object("tags").orElseThrow().text("a")).contains("2");
        client.delete(NETWORK, 200);
        assertThat(client.error("GET", NETWORK, "", 404)).isEqualTo("ResourceNotFound");
        client.delete(NETWORK, 204);
    }

    @Test
    void the_answer_has_what_azure_makes_and_its_defaults() {
        var network = client.put(NETWORK, "{'location':'westeurope'}", 201);
        assertThat(network.text("id")).contains(NETWORK);
        assertThat(network.text("name")).contains("net");
        assertThat(network.text("type")).contains("Microsoft.Network/virtualNetworks");
        assertThat(network.text("etag").orElseThrow()).startsWith("W/\"");
        var properties = network.object("properties").orElseThrow();
        assertThat(properties.text("provisioningState")).contains("Succeeded");
        assertThat(properties.text("resourceGuid").orElseThrow()).hasSize(36);
        assertThat(Json.show(properties.get("enableDdosProtection").orElseThrow()))
                .isEqualTo("false");
    }

    @Test
    void the_same_put_twice_gives_the_same_answer() {
        var body = "{'location':'westeurope','properties':{'subnets':[{'name':'a'}]}}";
        assertThat(client.put(NETWORK, body, 201)).isEqualTo(client.put(NETWORK, body, 200));
    }

    @Test
    void paths_and_property_names_are_read_without_case() {
        client.put(NETWORK.toUpperCase(java.util.Locale.ROOT) + "/", "{'Location':'westeurope'}", 201);
        var network = client.get("/" + NETWORK.replace("net", "%6Eet"));
        assertThat(network.text("id")).contains(GROUP + "/providers/Microsoft.Network/virtualNetworks/NET");
        assertThat(network.text("location")).contains("westeurope");
    }

    @Test
    void status_codes_are_those_of_the_operation() {
        client.put(ACCOUNT, "{'location':'westeurope','sku':{'name':'x'}}", 200);
        client.put(GROUP + "/providers/Microsoft.Network/cards/c", "{'location':'westeurope'}", 201);
        client.delete(GROUP + "/providers/Microsoft.Network/cards/c", 204);
    }

    @Test
    void secrets_and_what_only_creation_takes_are_not_returned() {
        client.put(
                GROUP + "/providers/Microsoft.Network/cards/c",
                "{'location':'westeurope','properties':{'adminPassword':'p','provisioningState':'Odd'}}",
                201);
        var card = client.get(GROUP + "/providers/Microsoft.Network/cards/c");
        assertThat(Json.show(card)).doesNotContain("adminPassword").doesNotContain("Odd");
        client.put(
                ACCOUNT,
                "{'location':'westeurope','sku':{'name':'x'},'properties':{'accessTier':'Hot','creationSecret':'s'}}",
                200);
        assertThat(Json.show(client.get(ACCOUNT))).contains("accessTier").doesNotContain("creationSecret");
    }

    @Test
    void identities_and_endpoints_are_made_up_and_stay_the_same() {
        var body = "{'location':'westeurope','sku':{'name':'x'},'identity':{'type':'%s'}}";
        var account = client.put(ACCOUNT, body.formatted("SystemAssigned"), 200);
        var principal = account.object("identity").orElseThrow().text("principalId");
        assertThat(principal.orElseThrow()).hasSize(36);
        assertThat(Json.show(account)).contains("https://acct.blob.core.windows.net/");
        assertThat(client.get(ACCOUNT).object("identity").orElseThrow().text("principalId"))
                .isEqualTo(principal);
        var none = client.put(ACCOUNT, body.formatted("None"), 200);
        assertThat(none.object("identity").orElseThrow().text("principalId")).isEmpty();
    }

    @Test
    void a_patch_merges_properties_and_replaces_tags() {
        client.put(
                NETWORK,
                "{'location':'westeurope','tags':{'a':'1','b':'2'},'properties':{'addressSpace':{'addressPrefixes':[]}}}",
                201);
        var patched = Client.expect(
                client.send("PATCH", NETWORK, "{'tags':{'b':'3'},'properties':{'enableDdosProtection':true}}"), 200);
        assertThat(Json.show(patched.object("tags").orElseThrow())).isEqualTo("{\"b\":\"3\"}");
        assertThat(Json.show(patched)).contains("addressPrefixes").contains("\"enableDdosProtection\":true");
        assertThat(client.error("PATCH", NETWORK + "2", "{}", 404)).isEqualTo("ResourceNotFound");
    }

    @Test
    void what_a_put_does_not_mention_is_gone() {
        client.put(NETWORK, "{'location':'westeurope','tags':{'a':'1'}}", 201);
        client.put(NETWORK, "{'location':'westeurope'}", 200);
        assertThat(client.get(NETWORK).get("tags")).isEmpty();
    }

    @Test
    void a_resource_with_a_fixed_name_is_there_with_its_parent() {
        assertThat(client.error("GET", ACCOUNT + "/blobServices/default", "", 404))
                .isEqualTo("ParentResourceNotFound");
        client.put(ACCOUNT, "{'location':'westeurope','sku':{'name':'x'}}", 200);
        var service = client.get(ACCOUNT + "/blobServices/default");
        assertThat(Json.show(service)).contains("\"isVersioningEnabled\":false");
        client.put(ACCOUNT + "/blobServices/default/containers/c", "{}", 201);
    }

    @Test
    void deleting_a_group_deletes_all_that_is_in_it() {
        client.put(NETWORK, "{'location':'westeurope','properties':{'subnets':[{'name':'a'}]}}", 201);
        client.delete(GROUP, 200);
        assertThat(client.error("GET", NETWORK, "", 404)).isEqualTo("ResourceGroupNotFound");
        client.put(GROUP, "{'location':'westeurope'}", 201);
        assertThat(client.error("GET", NETWORK, "", 404)).isEqualTo("ResourceNotFound");
        assertThat(client.error("GET", NETWORK + "/subnets/a", "", 404)).isEqualTo("ParentResourceNotFound");
    }

    @Test
    void head_says_whether_a_group_is_there() {
        assertThat(client.send("HEAD", GROUP, "").status()).isEqualTo(204);
        var missing = client.send("HEAD", GROUP + "x", "");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
    }

    @Test
    void conditions_on_the_etag_are_kept() {
        var etag = client.put(NETWORK, "{'location':'westeurope'}", 201)
                .text("etag")
                .orElseThrow();
        var body = "{'location':'westeurope'}";
        assertThat(client.send("PUT", NETWORK, body, Map.of("If-None-Match", "*"))
                        .status())
                .isEqualTo(412);
        assertThat(client.send("PUT", NETWORK, body, Map.of("If-Match", "other"))
                        .status())
                .isEqualTo(412);
        assertThat(client.send("PUT", NETWORK, body, Map.of("if-match", etag)).status())
                .isEqualTo(200);
    }

    @Test
    void keys_are_made_up_and_other_actions_refused() {
        client.put(ACCOUNT, "{'location':'westeurope','sku':{'name':'x'}}", 200);
        ObjectValue keys = Client.expect(client.send("POST", ACCOUNT + "/listKeys", ""), 200);
        assertThat(keys.array("keys")).hasSize(2);
        assertThat(client.error("POST", ACCOUNT + "/failover", "", 501)).isEqualTo("NotImplemented");
    }
}
