package dev.lazuli.arm;

import dev.lazuli.arm.Transport.Answer;
import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Azure says is wrong.
 *
 * <p>Azure Resource Manager's form is {@code {"error": {code, message, target, details[], additionalInfo[]}}}. Some
 * services leave out the outer object, write the names with capitals, put another error as text into a message, or send
 * a page of HTML.
 *
 * @param code the error code; empty text where there is none
 * @param message the message; empty text where there is none
 * @param target what it is about; empty text where it does not say
 * @param details the errors behind it
 * @param additionalInfo more about it, as JSON
 */
record ArmError(String code, String message, String target, List<ArmError> details, List<String> additionalInfo) {
    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 500;
    static final ArmError NONE = new ArmError("", "", "", List.of(), List.of());

    ArmError {
        details = List.copyOf(details);
        additionalInfo = List.copyOf(additionalInfo);
    }

    static ArmError of(Answer answer) {
        if (answer.body().length == 0) {
            return NONE;
        }
        try {
            return Json.read(answer.body()) instanceof ObjectValue body ? of(body) : text(answer);
        } catch (JsonException e) {
            return text(answer);
        }
    }

    /** Reads the error of an answer's body, or of the status of a long-running operation. */
    static ArmError of(ObjectValue body) {
        var error = member(body, "error")
                .or(() -> member(body, "odata.error"))
                .or(() -> member(body, "properties").flatMap(properties -> member(properties, "error")))
                .or(() -> member(body, "properties").flatMap(properties -> member(properties, "provisioningError")));
        return read(error.orElse(body), 0);
    }

    private static ArmError text(Answer answer) {
        var text = new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return new ArmError(
                "",
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text,
                "",
                List.of(),
                List.of());
    }

    private static ArmError read(ObjectValue error, int depth) {
        var details = new ArrayList<ArmError>();
        var message = scalar(error, "message");
        if (depth < DEEPEST) {
            for (var name : List.of("details", "innererror", "inner")) {
                find(error, name).ifPresent(value -> details(value, depth, details));
            }
            var inner = message.startsWith("{") ? inner(message, depth) : Optional.<ArmError>empty();
            if (inner.isPresent()) {
                details.addFirst(inner.get());
                message = "";
            }
        }
        var known = message;
        details.removeIf(detail -> detail.saysNoMoreThan(known, scalar(error, "code")));
        return new ArmError(scalar(error, "code"), message, scalar(error, "target"), details, info(error));
    }

    private static void details(Value value, int depth, List<ArmError> details) {
        switch (value) {
            case ArrayValue(var items) -> items.forEach(item -> details(item, depth, details));
            case ObjectValue object -> details.add(read(member(object, "error").orElse(object), depth + 1));
            default -> {}
        }
    }

    private boolean saysNoMoreThan(String outerMessage, String outerCode) {
        return details.isEmpty()
                && additionalInfo.isEmpty()
                && target.isEmpty()
                && (message.isEmpty() || message.equals(outerMessage))
                && (code.isEmpty() || code.equals(outerCode));
    }

    /** Deployments and policies put the JSON of the error behind into the message. */
    private static Optional<ArmError> inner(String message, int depth) {
        try {
            return Json.read(message) instanceof ObjectValue body
                    ? Optional.of(read(member(body, "error").orElse(body), depth + 1))
                    : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static List<String> info(ObjectValue error) {
        return find(error, "additionalInfo").orElse(new NullValue()) instanceof ArrayValue(var items)
                ? items.stream().map(Json::show).toList()
                : List.of();
    }

    private static String scalar(ObjectValue object, String name) {
        return find(object, name)
                .map(value -> switch (value) {
                    case NullValue _ -> "";
                    case ObjectValue nested -> scalar(nested, "value");
                    default -> value.asText().orElseGet(() -> Json.show(value));
                })
                .orElse("")
                .strip();
    }

    private static Optional<ObjectValue> member(ObjectValue object, String name) {
        return find(object, name).flatMap(value -> value instanceof ObjectValue o ? Optional.of(o) : Optional.empty());
    }

    private static Optional<Value> find(ObjectValue object, String name) {
        return object.members().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    /** Returns this error or the first behind it that has the code. */
    Optional<ArmError> withCode(String wanted) {
        if (code.equalsIgnoreCase(wanted)) {
            return Optional.of(this);
        }
        return details.stream()
                .flatMap(detail -> detail.withCode(wanted).stream())
                .findFirst();
    }

    /** Returns all of it: the message on the first line, each error behind on a line of its own, deeper ones indented. */
    String render() {
        var text = new StringBuilder(line());
        append(text, 1);
        return text.toString();
    }

    private void append(StringBuilder text, int depth) {
        for (var info : additionalInfo) {
            text.append('\n').repeat("  ", depth).append("info: ").append(info);
        }
        for (var detail : details) {
            text.append('\n').repeat("  ", depth).append("- ").append(detail.line());
            detail.append(text, depth + 1);
        }
    }

    private String line() {
        var said = message.isEmpty() ? code : code.isEmpty() ? message : code + ": " + message;
        return target.isEmpty() ? said : said + " (target: " + target + ")";
    }
}
