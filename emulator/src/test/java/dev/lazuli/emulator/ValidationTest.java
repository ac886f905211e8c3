package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final String ACCOUNT = GROUP + "/providers/Microsoft.Storage/storageAccounts/acct";
    private static final String CARD = GROUP + "/providers/Microsoft.Network/cards/c";
    private static final String LOCATED = "{'location':'westeurope'}";

    private final Emulator emulator = Emulator.open(Options.of(SmallCatalog.catalog()));
    private final Client client = Client.withGroup(emulator);

    @Test
    void the_group_and_the_parent_must_be_there() {
        assertThat(client.error("PUT", NETWORK.replace("/g/", "/other/"), LOCATED, 404))
                .isEqualTo("ResourceGroupNotFound");
        assertThat(client.error("PUT", NETWORK + "/subnets/a", "{}", 404)).isEqualTo("ParentResourceNotFound");
        assertThat(client.error("GET", NETWORK + "/subnets", "", 404)).isEqualTo("ParentResourceNotFound");
    }

    @Test
    void the_version_must_be_given_and_be_one() {
        var missing = emulator.handle(Request.of("GET", GROUP));
        assertThat(missing.toString()).startsWith("400").contains("MissingApiVersionParameter");
        var wrong = emulator.handle(Request.of("GET", GROUP + "?api-version=latest"));
        assertThat(wrong.toString()).startsWith("400").contains("InvalidApiVersionParameter");
        var other = emulator.handle(Request.of("GET", GROUP + "?api-version=2019-10-01"));
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void the_type_must_be_known() {
        assertThat(client.error("PUT", GROUP + "/providers/Microsoft.Odd/things/a", "{}", 404))
                .isEqualTo("InvalidResourceNamespace");
        assertThat(client.error("GET", GROUP + "/providers/Microsoft.Network/things", "", 404))
                .isEqualTo("InvalidResourceType");
    }

    @Test
    void the_body_must_be_json_and_fit_the_schema() {
        assertThat(client.error("PUT", NETWORK, "{", 400)).isEqualTo("InvalidRequestContent");
        assertThat(client.error("PUT", NETWORK, "[]", 400)).isEqualTo("InvalidRequestContent");
        assertThat(client.error("PUT", NETWORK, "{'location':'x','properties':{'odd':1}}", 400))
                .isEqualTo("InvalidRequestContent");
        assertThat(client.error("PUT", NETWORK, "{'location':'x','tags':'none'}", 400))
                .isEqualTo("InvalidRequestContent");
        assertThat(client.error("PUT", ACCOUNT, "{'location':'x','sku':{}}", 400))
                .isEqualTo("InvalidParameter");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var error = client.send("PUT", ACCOUNT, "{'location':'x','sku':{},'properties':{'accessTier':'Warm'}}");
        assertThat(error.toString())
                .startsWith("400")
                .contains("\"target\":\"sku.name\"")
                .contains("\"target\":\"properties.accessTier\"");
    }

    @Test
    void a_newer_version_may_have_more() {
        var answer = emulator.handle(Request.of(
                "PUT",
                NETWORK + "?api-version=2030-01-01",
                "{\"location\":\"x\",\"properties\":{\"new\":1}}".getBytes(StandardCharsets.UTF_8)));
        assertThat(Json.show(Client.expect(answer, 201))).contains("\"new\":1");
    }

    @Test
    void the_name_must_follow_the_rule() {
        assertThat(client.error("PUT", NETWORK.replace("net", "n_t"), LOCATED, 400))
                .isEqualTo("InvalidResourceName");
        assertThat(client.error("PUT", GROUP.replace("/g", "/" + "g".repeat(91)), LOCATED, 400))
                .isEqualTo("InvalidResourceName");
    }

    @Test
    void tracked_resources_and_groups_have_a_location_that_stays() {
        assertThat(client.error("PUT", NETWORK, "{}", 400)).isEqualTo("LocationRequired");
        client.put(NETWORK, "{'location':'West Europe'}", 201);
        client.put(NETWORK, "{'location':'westeurope'}", 200);
        assertThat(client.error("PUT", NETWORK, "{'location':'eastus'}", 409)).isEqualTo("InvalidResourceLocation");
        assertThat(client.error("PUT", GROUP, "{'location':'eastus'}", 409)).isEqualTo("InvalidResourceGroupLocation");
        assertThat(client.error("PUT", GROUP + "2", "{'location':'moon'}", 400))
                .isEqualTo("LocationNotAvailableForResourceGroup");
    }

    @Test
    void what_a_body_refers_to_must_be_there() {
        var body = "{'location':'westeurope','properties':{'ipConfigurations':[{'name':'a','properties':{'subnet':"
                + "{'id':'%s'}}}]}}";
        assertThat(client.error("PUT", CARD, body.formatted(NETWORK + "/subnets/a"), 400))
                .isEqualTo("InvalidResourceReference");
        client.put(CARD, body.formatted((NETWORK + "/subnets/a").replace("/s/", "/other/")), 201);
        client.put(NETWORK, "{'location':'westeurope','properties':{'subnets':[{'name':'a'}]}}", 201);
        client.put(CARD, body.formatted(NETWORK + "/SUBNETS/A"), 200);
    }

    @Test
    void a_method_that_a_path_does_not_have_is_refused() {
        assertThat(client.error("PUT", GROUP + "/providers/Microsoft.Network/virtualNetworks", "{}", 405))
                .isEqualTo("MethodNotAllowed");
        assertThat(client.error("POST", NETWORK, "{}", 405)).isEqualTo("MethodNotAllowed");
    }
}
