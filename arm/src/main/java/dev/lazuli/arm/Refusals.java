package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import dev.lazuli.model.Problem;
import dev.lazuli.model.Value;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Turns what Azure refuses into problems that say what to do. */
final class Refusals {
    /** What to do where nobody is signed in. */
    static final String SIGN_IN =
            "sign in with 'az login', or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET";

    private Refusals() {}

    /** Returns the exception for an answer that is an error. */
    static ArmException of(String method, URI uri, Answer answer, Value sent) {
        var error = ArmError.of(answer);
        var said = error.render();
        var what = "Azure refused " + method + " with status " + answer.status() + (said.isEmpty() ? "" : ": " + said);
        return exception(what, uri, answer, error, sent);
    }

    /** Returns the exception for a long-running operation that ended otherwise than it should. */
    static ArmException ended(String method, URI uri, String status, Answer answer, ArmError error, Value sent) {
        var said = error.render();
        var what = "Azure began " + method + ", which ended as " + status + (said.isEmpty() ? "" : ": " + said);
        return exception(what, uri, answer, error, sent);
    }

    /** Returns the exception for a request that got no answer. */
    static ArmException unreachable(String method, URI uri, IOException cause) {
        var reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var problem = Problem.of(
                "no answer from " + uri.getScheme() + "://" + uri.getRawAuthority() + " to " + method + ": "
                        + Redaction.plain(reason),
                uri.getPath(),
                "check the target's endpoint, the network and the proxy");
        var exception = new ArmException(problem, 0, "");
        exception.initCause(cause);
        return exception;
    }

    private static ArmException exception(String what, URI uri, Answer answer, ArmError error, Value sent) {
        var problem = Problem.of(Redaction.of(what, sent) + ids(answer), uri.getPath(), remedy(answer.status(), error));
        return new ArmException(problem, answer.status(), error.code());
    }

    private static String ids(Answer answer) {
        var ids = new ArrayList<String>();
        answer.header("x-ms-request-id").ifPresent(id -> ids.add("request ID " + id));
        answer.header("x-ms-correlation-request-id").ifPresent(id -> ids.add("correlation ID " + id));
        return ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
    }

    private static String remedy(int status, ArmError error) {
        return byCode(error.code()).orElseGet(() -> switch (status) {
            case 401 -> SIGN_IN;
            case 403 -> "ask for a role that allows this in this scope, such as Contributor";
            case 429 -> "Azure limits requests for each subscription: wait some minutes and apply again";
            default -> "";
        });
    }

    private static Optional<String> byCode(String code) {
        return Optional.ofNullable(
                switch (code.toLowerCase(Locale.ROOT)) {
                    case "invalidauthenticationtokentenant" ->
                        "sign in to the tenant that the subscription belongs to: 'az login --tenant ID'";
                    case "subscriptionnotfound", "invalidsubscriptionid" ->
                        "check the subscription in the settings; 'az account list' shows those of whom is signed in";
                    case "scopelocked" -> "a lock protects it: remove the lock first";
                    case "requestdisallowedbypolicy" ->
                        "a policy of the subscription forbids it: change what is declared";
                    case "noregisteredproviderfound", "invalidapiversionparameter", "invalidresourcetype" ->
                        "pin an API version that the cloud offers, with '@' after the type";
                    default -> null;
                });
    }
}
