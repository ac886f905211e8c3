package dev.lazuli.engine;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.TextValue;
import java.util.function.Consumer;

/**
 * Finds what a declared body says of other resources.
 *
 * @param ids takes each text that is an ID or could be one
 * @param outputs takes each value that is read from another resource
 */
record Mentions(Consumer<String> ids, Consumer<OutputValue> outputs) {
    /** Visits a value and all within it. */
    void visit(Value value) {
        switch (value) {
            case TextValue(var text) -> visitText(text);
            case ReferenceValue(var target) -> ids.accept(target.text());
            case OutputValue output -> outputs.accept(output);
            case JoinedValue joined -> visitJoined(joined);
            case ArrayValue(var items) -> items.forEach(this::visit);
            case ObjectValue(var members) -> members.values().forEach(this::visit);
            default -> {}
        }
    }

    /** A reference and the text after it may be the ID of what lies in the resource referred to. */
    private void visitJoined(JoinedValue joined) {
        var whole = new StringBuilder();
        for (var part : joined.parts()) {
            visit(part);
            part.asText().ifPresent(whole::append);
        }
        visitText(whole.toString());
    }

    private void visitText(String text) {
        if (startsWith(text, "/subscriptions/") || startsWith(text, "/providers/")) {
            ids.accept(text);
        }
    }

    private static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
