package dev.lazuli.arm;

import static dev.lazuli.arm.Script.GROUP;
import static dev.lazuli.arm.Script.VERSION;
import static dev.lazuli.arm.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lazuli.model.Problem;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import org.junit.jupiter.api.Test;

final class RefusalsTest {
    private static final String PATH = GROUP + "/providers/Microsoft.Test/things/a";

    private static Problem refused(int status, String body, ObjectValue sent, String... headers) {
        var script = new Script().answer(status, body, headers).answer(status, body, headers);
        var client = script.client();
        return catchThrowableOfType(ArmException.class, () -> client.put(PATH, VERSION, sent))
                .problems()
                .getFirst();
    }

    private static Problem refused(int status, String body, String... headers) {
        return refused(status, body, json("{}"), headers);
    }

    @Test
    void theWholeErrorIsShown() {
        var problem = refused(400, """
                {"error":{"code":"InvalidTemplate","message":"It is invalid.","target":"properties","details":[
                  {"code":"A","message":"First.","target":"a","details":[{"code":"B","message":"Second."}]},
                  {"code":"C","message":"Third.","additionalInfo":[{"type":"Policy","info":{"name":"p"}}]}]}}""", "x-ms-request-id", "r-1", "x-ms-correlation-request-id", "c-1");

        assertThat(problem.where()).isEqualTo(PATH);
        assertThat(problem.what()).isEqualTo("""
                        Azure refused PUT with status 400: InvalidTemplate: It is invalid. (target: properties)
                          - A: First. (target: a)
                            - B: Second.
                          - C: Third.
                            info: {"type":"Policy","info":{"name":"p"}} [request ID r-1, correlation ID c-1]""");
    }

    @Test
    void anErrorWithoutItsOuterObjectAndWithCapitalsIsRead() {
        var problem = refused(400, """
                {"Code":"BadRequest","Message":"Invalid name.","Target":null,"Details":[{"Message":"Invalid name."},
                 {"Code":"BadRequest"},{"ErrorEntity":{"Code":"BadRequest","Message":"Invalid name."}}]}""");

        assertThat(problem.what()).isEqualTo("Azure refused PUT with status 400: BadRequest: Invalid name.");
    }

    @Test
    void anErrorInsideOfAMessageIsRead() {
        var problem = refused(400, """
                {"error":{"code":"Failed","message":"{\\"error\\":{\\"code\\":\\"Inner\\",\\"message\\":\\"Why.\\"}}"}}""");

        assertThat(problem.what()).isEqualTo("Azure refused PUT with status 400: Failed\n  - Inner: Why.");
    }

    @Test
    void aPageIsShownAsText() {
        assertThat(refused(400, "<html><style>x{}</style><h1>Bad  Request</h1></html>")
                        .what())
                .endsWith("status 400: Bad Request");
    }

    @Test
    void secretsThatWereSentAreNotShown() {
        var sent = new ObjectValue(java.util.Map.of(
                "adminPassword",
                Value.text("plain-Pa55"),
                "other",
                new Value.SecretValue("marked-Pa55"),
                "name",
                Value.text("visible")));

        var problem = refused(400, "{\"error\":{\"message\":\"'plain-Pa55', 'marked-Pa55', 'visible'\"}}", sent);

        assertThat(problem.what()).contains("'***', '***', 'visible'");
    }

    @Test
    void tokensAndSignaturesAreNotShown() {
        var problem = refused(
                400,
                "{\"error\":{\"message\":\"https://x.blob.example/c?sv=1&sig=abc%2F&se=2 Bearer eyJ0.x.y"
                        + " AccountKey=k3y==;Password=p4ss\"}}");

        assertThat(problem.what())
                .contains("sv=1&sig=***&se=2 Bearer *** AccountKey=***;Password=***")
                .doesNotContain("top-secret-token");
    }

    @Test
    void aForbiddenRequestSaysWhatToAskFor() {
        assertThat(refused(403, "{\"error\":{\"code\":\"AuthorizationFailed\"}}")
                        .remedy())
                .contains("role");
    }

    @Test
    void aTokenOfAnotherTenantSaysWhereToSignIn() {
        assertThat(refused(401, "{\"error\":{\"code\":\"InvalidAuthenticationTokenTenant\"}}")
                        .remedy())
                .contains("az login --tenant");
    }
}
