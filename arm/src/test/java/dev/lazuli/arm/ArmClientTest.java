package dev.lazuli.arm;

import static dev.lazuli.arm.Script.GROUP;
import static dev.lazuli.arm.Script.VERSION;
import static dev.lazuli.arm.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ProblemsException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArmClientTest {
    private static final String PATH = GROUP + "/providers/Microsoft.Test/things/a";
    private static final String LIST = GROUP + "/providers/Microsoft.Test/things";
    private static final Optional<Paging> PAGES = Optional.of(new Paging(Optional.of("nextLink"), "value"));

    private final Script script = new Script();
    private final ArmClient client = script.client();

    @Test
    void aReadSendsVersionAndToken() throws Exception {
        script.answer(200, "{\"name\":\"a\"}");

        assertThat(client.get(PATH, VERSION)).contains(json("{\"name\":\"a\"}"));
        assertThat(script.requests()).containsExactly("GET " + PATH + "?api-version=2024-01-01");
        assertThat(script.sent.getFirst().headers()).containsEntry("Authorization", "Bearer top-secret-token");
    }

    @Test
    void whatDoesNotExistIsEmpty() throws Exception {
        script.answer(404, "{\"error\":{\"code\":\"ResourceNotFound\"}}");

        assertThat(client.get(PATH, VERSION)).isEmpty();
    }

    @Test
    void namesAreEncoded() throws Exception {
        script.answer(404, "");

        var found = client.get("/subscriptions/s/resourceGroups/g (1) %ü", VERSION, Map.of("$filter", "a eq 'b c'"));

        assertThat(found).isEmpty();
        assertThat(script.requests())
                .containsExactly("GET /subscriptions/s/resourceGroups/g%20(1)%20%25%C3%BC?api-version=2024-01-01"
                        + "&$filter=a%20eq%20'b%20c'");
    }

    @Test
    void allPagesAreRead() throws Exception {
        script.answer(200, "{\"value\":[{\"name\":\"a\"}],\"nextLink\":\"https://MANAGEMENT.example:443/p?$skip=1 2\"}")
                .answer(200, "{\"value\":[{\"name\":\"b\"}],\"nextLink\":\"/p?api-version=2020-01-01&$skip=2\"}")
                .answer(200, "{\"value\":[{\"name\":\"c\"}],\"nextLink\":\"\"}");

        assertThat(client.list(LIST, VERSION, Map.of(), PAGES))
                .extracting(item -> item.text("name").orElseThrow())
                .containsExactly("a", "b", "c");
        assertThat(script.requests())
                .containsExactly(
                        "GET " + LIST + "?api-version=2024-01-01",
                        "GET https://MANAGEMENT.example:443/p?$skip=1%202&api-version=2024-01-01",
                        "GET /p?api-version=2020-01-01&$skip=2");
    }

    @Test
    void aListWithItsOwnNamesIsRead() throws Exception {
        script.answer(200, "{\"items\":[{\"name\":\"a\"}],\"next\":\"/p\"}").answer(200, "{\"items\":[]}");

        assertThat(client.list(LIST, VERSION, Map.of(), Optional.of(new Paging(Optional.of("next"), "items"))))
                .hasSize(1);
        assertThat(script.sent).hasSize(2);
    }

    @Test
    void aBareArrayIsAList() throws Exception {
        script.answer(200, "[{\"name\":\"a\"}]");

        assertThat(client.list(LIST, VERSION, Map.of(), Optional.empty())).hasSize(1);
    }

    @Test
    void aListBelowWhatDoesNotExistIsEmpty() throws Exception {
        script.answer(404, "{\"error\":{\"code\":\"ResourceGroupNotFound\"}}");

        assertThat(client.list(LIST, VERSION, Map.of(), PAGES)).isEmpty();
    }

    @Test
    void aPageThatIsMissingIsAnError() {
        script.answer(200, "{\"value\":[],\"nextLink\":\"/p\"}").answer(404, "{\"error\":{\"code\":\"Expired\"}}");

        assertThatThrownBy(() -> client.list(LIST, VERSION, Map.of(), PAGES))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("Expired");
    }

    @Test
    void pagesThatGoRoundInACircleAreAnError() {
        var page = "{\"value\":[],\"nextLink\":\"/p?api-version=1\"}";
        script.answer(200, page).answer(200, page);

        assertThatThrownBy(() -> client.list(LIST, VERSION, Map.of(), PAGES)).hasMessageContaining("circle");
    }

    @Test
    void theTokenNeverLeavesForAnotherHost() {
        for (var link : new String[] {
            "https://evil.example/p",
            "//evil.example/p",
            "http://management.example/p",
            "https://management.example:8443/p",
            "https://management.example@evil.example/p",
            "https://management.example.evil.example/p"
        }) {
            var other = new Script().answer(200, "{\"value\":[],\"nextLink\":\"" + link + "\"}");
            var list = other.client();

            assertThatThrownBy(() -> list.list(LIST, VERSION, Map.of(), PAGES))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("points to another host");
            assertThat(other.sent).hasSize(1);
        }
    }

    @Test
    void theStatusOfAnOperationOnAnotherHostIsNotFollowed() {
        script.answer(201, "{}", "Azure-AsyncOperation", "https://evil.example/status");

        assertThatThrownBy(() -> client.put(PATH, VERSION, json("{}"))).hasMessageContaining("another host");
        assertThat(script.sent).hasSize(1);
    }

    @Test
    void anAnswerThatIsNoJsonIsAProblemOfTheEndpoint() {
        script.answer(200, "<html>welcome</html>");

        assertThatThrownBy(() -> client.get(PATH, VERSION)).hasMessageContaining("check that the target's endpoint");
    }

    @Test
    void anEndedCreationIsOneRequest() throws Exception {
        script.answer(201, "{\"properties\":{\"provisioningState\":\"Succeeded\"}}");

        assertThat(client.put(PATH, VERSION, json("{\"location\":\"westeurope\"}"))
                        .object("properties"))
                .isPresent();
        assertThat(script.requests()).containsExactly("PUT " + PATH + "?api-version=2024-01-01");
        assertThat(script.sent.getFirst().body()).isEqualTo("{\"location\":\"westeurope\"}");
        assertThat(script.sent.getFirst().headers()).containsEntry("Content-Type", "application/json");
    }

    @Test
    void whatIsGoneAlreadyIsDeleted() throws Exception {
        script.answer(404, "").answer(204, "").answer(200, "");

        client.delete(PATH, VERSION);
        client.delete(PATH, VERSION);
        client.delete(PATH, VERSION);

        assertThat(script.sent).hasSize(3);
    }

    @Test
    void aProviderThatTheSubscriptionNeverUsedIsRegistered() throws Exception {
        script.answer(
                        409,
                        "{\"error\":{\"code\":\"MissingSubscriptionRegistration\",\"message\":\"The subscription is not"
                                + " registered to use namespace 'Microsoft.Other'. See https://aka.ms/rps\"}}")
                .answer(200, "{\"registrationState\":\"NotRegistered\"}")
                .answer(200, "{\"registrationState\":\"Registering\"}")
                .answer(200, "{\"registrationState\":\"Registering\"}")
                .answer(200, "{\"registrationState\":\"Registered\"}")
                .answer(200, "{\"name\":\"a\"}");

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
        assertThat(script.requests())
                .containsExactly(
                        "PUT " + PATH + "?api-version=2024-01-01",
                        "GET /subscriptions/s/providers/Microsoft.Other?api-version=2021-04-01",
                        "POST /subscriptions/s/providers/Microsoft.Other/register?api-version=2021-04-01",
                        "GET /subscriptions/s/providers/Microsoft.Other?api-version=2021-04-01",
                        "GET /subscriptions/s/providers/Microsoft.Other?api-version=2021-04-01",
                        "PUT " + PATH + "?api-version=2024-01-01");
    }
}
