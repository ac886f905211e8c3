package dev.lazuli.arm;

import static dev.lazuli.arm.Script.GROUP;
import static dev.lazuli.arm.Script.VERSION;
import static dev.lazuli.arm.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.Value.NullValue;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LongRunningTest {
    private static final String PATH = GROUP + "/providers/Microsoft.Test/things/a";
    private static final String VERSIONED = PATH + "?api-version=2024-01-01";
    private static final String STATUS = "https://management.example/operations/1?api-version=2024-01-01";

    private final Script script = new Script();
    private final ArmClient client = script.client();

    @Test
    void aCreationWithAStatusEndsWithReadingTheResource() throws Exception {
        script.answer(201, "{\"properties\":{\"provisioningState\":\"Creating\"}}", "Azure-AsyncOperation", STATUS)
                .answer(200, "{\"status\":\"InProgress\"}", "Retry-After", "7")
                .answer(202, "{\"status\":\"Running\"}", "Retry-After", "Tue, 01 Jan 2030 00:00:20 GMT")
                .answer(200, "{\"status\":\"Succeeded\"}")
                .answer(200, "{\"name\":\"a\"}");

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
        assertThat(script.requests())
                .containsExactly(
                        "PUT " + VERSIONED,
                        "GET /operations/1?api-version=2024-01-01",
                        "GET /operations/1?api-version=2024-01-01",
                        "GET /operations/1?api-version=2024-01-01",
                        "GET " + VERSIONED);
        assertThat(script.slept).containsExactly(seconds(1), seconds(7), seconds(12));
    }

    @Test
    void aStatusMayMove() throws Exception {
        script.answer(202, "", "Operation-Location", STATUS)
                .answer(200, "{\"status\":\"Running\"}", "Operation-Location", "/operations/2")
                .answer(200, "{\"status\":\"succeeded\"}")
                .answer(200, "{\"name\":\"a\"}");

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
        assertThat(script.requests().get(2)).isEqualTo("GET /operations/2");
    }

    @Test
    void aStatusThatIsNotKnownYetIsAskedForAgain() throws Exception {
        script.answer(202, "", "Azure-AsyncOperation", STATUS)
                .answer(404, "")
                .answer(200, "{\"status\":\"Succeeded\"}");

        client.delete(PATH, VERSION);

        assertThat(script.sent).hasSize(3);
    }

    @Test
    void aCreationWithALocationWaitsUntilItAnswers() throws Exception {
        script.answer(202, "", "Location", "/results/1")
                .answer(202, "", "Location", "/results/2")
                .answer(200, "{\"id\":\"" + PATH.toUpperCase(java.util.Locale.ROOT) + "\",\"name\":\"a\"}");

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
        assertThat(script.requests()).containsExactly("PUT " + VERSIONED, "GET /results/1", "GET /results/2");
    }

    @Test
    void theLocationOfACreationMayEndWithoutTheResource() throws Exception {
        script.answer(202, "", "Location", "/results/1").answer(204, "").answer(200, "{\"name\":\"a\"}");

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
    }

    @Test
    void theLocationOfACreatedResourceIsNoOperation() throws Exception {
        script.answer(201, "{\"name\":\"a\"}", "Location", STATUS);

        assertThat(client.put(PATH, VERSION, json("{}")).text("name")).contains("a");
        assertThat(script.sent).hasSize(1);
    }

    @Test
    void aResourceThatIsBeingProvisionedIsReadUntilItIs() throws Exception {
        script.answer(201, "{\"properties\":{\"provisioningState\":\"Accepted\"}}", "Retry-After", "2")
                .answer(404, "")
                .answer(200, "{\"properties\":{\"provisioningState\":\"Creating\"}}")
                .answer(200, "{\"properties\":{\"provisioningState\":\"Succeeded\"}}");

        assertThat(client.put(PATH, VERSION, json("{}")).object("properties")).isPresent();
        assertThat(script.requests()).containsExactly("PUT " + VERSIONED, get(), get(), get());
    }

    @Test
    void theTimeBetweenReadsGrows() throws Exception {
        script.answer(202, "", "Location", "/results/1");
        for (var i = 0; i < 12; i++) {
            script.answer(202, "");
        }
        script.answer(200, "");

        client.delete(PATH, VERSION);

        assertThat(script.slept.getFirst()).isEqualTo(seconds(1));
        assertThat(script.slept.getLast()).isEqualTo(seconds(15));
        assertThat(script.slept).isSorted();
    }

    @Test
    void aFailureBringsTheErrorBehindIt() {
        script.answer(201, "{}", "Azure-AsyncOperation", STATUS)
                .answer(
                        200,
                        "{\"status\":\"Failed\",\"error\":{\"code\":\"Outer\",\"message\":\"It failed.\",\"details\":["
                                + "{\"code\":\"SkuNotAvailable\",\"message\":\"Not in westeurope.\"}]}}",
                        "x-ms-correlation-request-id",
                        "c-1");

        assertThatThrownBy(() -> client.put(PATH, VERSION, json("{}")))
                .isInstanceOf(ArmException.class)
                .hasMessageContaining("ended as Failed: Outer: It failed.")
                .hasMessageContaining("SkuNotAvailable: Not in westeurope.")
                .hasMessageContaining("correlation ID c-1")
                .hasMessageContaining(PATH);
    }

    @Test
    void aResourceThatCouldNotBeProvisionedIsAFailure() {
        script.answer(200, "{\"properties\":{\"provisioningState\":\"Failed\",\"error\":{\"code\":\"Why\"}}}");

        assertThatThrownBy(() -> client.put(PATH, VERSION, json("{}"))).hasMessageContaining("ended as Failed: Why");
    }

    @Test
    void aCanceledOperationIsAFailure() {
        script.answer(202, "", "Azure-AsyncOperation", STATUS).answer(200, "{\"status\":\"Canceled\"}");

        assertThatThrownBy(() -> client.delete(PATH, VERSION)).hasMessageContaining("ended as Canceled");
    }

    @Test
    void aDeletionWithAStatusNeedsNoLastRead() throws Exception {
        script.answer(202, "", "Azure-AsyncOperation", STATUS, "Location", "/results/1")
                .answer(200, "{\"status\":\"Succeeded\"}");

        client.delete(PATH, VERSION);

        assertThat(script.sent).hasSize(2);
    }

    @Test
    void aDeletionWhoseLocationIsGoneIsDone() throws Exception {
        script.answer(202, "", "Location", "/results/1").answer(404, "");

        client.delete(PATH, VERSION);

        assertThat(script.sent).hasSize(2);
    }

    @Test
    void aDeletionThatSaysNothingIsFollowedByReading() throws Exception {
        script.answer(202, "").answer(200, "{}").answer(404, "");

        client.delete(PATH, VERSION);

        assertThat(script.requests()).containsExactly("DELETE " + VERSIONED, get(), get());
    }

    @Test
    void theResultOfAnActionIsWhereTheSpecificationSays() throws Exception {
        script.answer(202, "", "Azure-AsyncOperation", STATUS, "Location", "/results/1")
                .answer(200, "{\"status\":\"Succeeded\"}")
                .answer(200, "{\"keys\":[]}")
                .answer(202, "", "Azure-AsyncOperation", STATUS, "Location", "/results/1")
                .answer(200, "{\"status\":\"Succeeded\",\"properties\":{}}");

        assertThat(client.post(PATH + "/act", VERSION, new NullValue(), Optional.of("location")))
                .isEqualTo(json("{\"keys\":[]}"));
        assertThat(client.post(PATH + "/act", VERSION, new NullValue(), Optional.of("azure-async-operation"))
                        .object("properties"))
                .isPresent();
    }

    private static String get() {
        return "GET " + VERSIONED;
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
