package dev.lazuli.arm;

import static dev.lazuli.arm.Script.GROUP;
import static dev.lazuli.arm.Script.VERSION;
import static dev.lazuli.arm.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.Value.NullValue;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SendingTest {
    private static final String PATH = GROUP + "/providers/Microsoft.Test/things/a";

    private final Script script = new Script();
    private final ArmClient client = script.client();

    @Test
    void tooManyRequestsWaitAsLongAsTold() throws Exception {
        script.answer(429, "", "Retry-After", "17").answer(200, "{}");

        client.put(PATH, VERSION, json("{}"));

        assertThat(script.slept).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void tooManyRequestsWithoutATimeWaitLongerEachTime() throws Exception {
        for (var i = 0; i < 8; i++) {
            script.answer(429, "");
        }
        script.answer(200, "{}");

        client.get(PATH, VERSION);

        assertThat(script.slept).isSorted().contains(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    @Test
    void tooManyRequestsEndAfterTenMinutes() {
        script.answer(429, "", "Retry-After", "400").answer(429, "{}", "Retry-After", "400");

        assertThatThrownBy(() -> client.get(PATH, VERSION))
                .isInstanceOfSatisfying(
                        ArmException.class, e -> assertThat(e.status()).isEqualTo(429))
                .hasMessageContaining("limits requests");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void faultsOfTheServiceAreRepeatedFourTimes(int status) {
        for (var i = 0; i < 4; i++) {
            script.answer(status, "");
        }

        assertThatThrownBy(() -> client.delete(PATH, VERSION)).hasMessageContaining("status " + status);
        assertThat(script.sent).hasSize(4);
    }

    @Test
    void anActionIsNotRepeatedAfterAFaultThatMayHaveHadAnEffect() {
        script.answer(500, "");

        assertThatThrownBy(() -> client.post(PATH + "/act", VERSION, new NullValue(), Optional.empty()))
                .hasMessageContaining("500");
        assertThat(script.sent).hasSize(1);
    }

    @Test
    void aBrokenConnectionIsTriedAgain() throws Exception {
        script.fault(new IOException("reset")).answer(200, "{}");

        assertThat(client.get(PATH, VERSION)).isPresent();
    }

    @Test
    void anActionThatNeverArrivedIsTriedAgain() throws Exception {
        script.fault(new ConnectException("refused")).answer(200, "{}");

        client.post(PATH + "/act", VERSION, new NullValue(), Optional.empty());

        assertThat(script.sent).hasSize(2);
    }

    @Test
    void anEndpointThatIsNotThereIsAProblem() {
        for (var i = 0; i < 4; i++) {
            script.fault(new ConnectException("refused"));
        }

        assertThatThrownBy(() -> client.get(PATH, VERSION))
                .hasMessageContaining("no answer from https://management.example")
                .hasMessageContaining("check the target's endpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"AnotherOperationInProgress\"}}",
                "{\"error\":{\"code\":\"RetryableError\"}}",
                "{\"error\":{\"code\":\"X\",\"details\":[{\"code\":\"RetryableErrorDueToAnotherOperation\"}]}}",
                "{\"error\":{\"code\":\"Conflict\",\"message\":\"Another operation is in progress on it.\"}}"
            })
    void aConflictThatEndsByItselfIsWaitedFor(String error) throws Exception {
        script.answer(409, error).answer(200, "{}");

        client.put(PATH, VERSION, json("{}"));

        assertThat(script.sent).hasSize(2);
    }

    @Test
    void anyOtherConflictIsAnError() {
        script.answer(409, "{\"error\":{\"code\":\"StorageAccountAlreadyTaken\",\"message\":\"It is taken.\"}}");

        assertThatThrownBy(() -> client.put(PATH, VERSION, json("{}")))
                .hasMessageContaining("StorageAccountAlreadyTaken: It is taken.");
    }

    @Test
    void aRefusedTokenIsRenewedOnceWithTheClaimsDemanded() throws Exception {
        var claims = Base64.getEncoder().encodeToString("{\"x\":1}".getBytes(StandardCharsets.UTF_8));
        var demanded = new ArrayList<Optional<String>>();
        var tokens = new TokenSource() {
            @Override
            public String token() {
                return "old";
            }

            @Override
            public String renewed(Optional<String> wanted) {
                demanded.add(wanted);
                return "new";
            }
        };
        script.answer(401, "", "WWW-Authenticate", "Bearer realm=\"\", claims=\"" + claims + "\"")
                .answer(200, "{}");

        script.client(tokens).get(PATH, VERSION);

        assertThat(demanded).containsExactly(Optional.of("{\"x\":1}"));
        assertThat(script.sent)
                .extracting(sent -> sent.headers().get("Authorization"))
                .containsExactly("Bearer old", "Bearer new");
    }

    @Test
    void aTokenThatStaysRefusedSaysHowToSignIn() {
        script.answer(401, "").answer(401, "{\"error\":{\"code\":\"InvalidAuthenticationToken\"}}");

        assertThatThrownBy(() -> client.get(PATH, VERSION)).hasMessageContaining("az login");
    }

    @Test
    void requestsSlowDownWhenLittleOfTheAllowanceIsLeft() throws Exception {
        script.answer(200, "{}", "x-ms-ratelimit-remaining-subscription-writes", "199");
        script.answer(200, "{}", "x-ms-ratelimit-remaining-subscription-writes", "3");
        for (var i = 0; i < 3; i++) {
            script.answer(200, "{}");
        }

        for (var i = 0; i < 5; i++) {
            client.put(PATH, VERSION, json("{}"));
        }

        assertThat(script.slept).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));
    }
}
