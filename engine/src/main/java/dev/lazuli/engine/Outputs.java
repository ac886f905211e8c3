package dev.lazuli.engine;

import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts values that were read in the place of the outputs that stand for them. */
final class Outputs {
    private Outputs() {}

    /** Returns whether a value is, or holds, an output. */
    static boolean in(Value value) {
        return switch (value) {
            case OutputValue _ -> true;
            case JoinedValue(var parts) -> parts.stream().anyMatch(Outputs::in);
            case ArrayValue(var items) -> items.stream().anyMatch(Outputs::in);
            case ObjectValue(var members) -> members.values().stream().anyMatch(Outputs::in);
            default -> false;
        };
    }

    /** Returns a body with each output replaced by what the lookup finds; where it finds nothing, the output stays. */
    static ObjectValue resolve(ObjectValue body, Function<OutputValue, Optional<Value>> lookup) {
        return in(body) ? resolveMembers(body, lookup) : body;
    }

    private static Value resolveAny(Value value, Function<OutputValue, Optional<Value>> lookup) {
        return switch (value) {
            case OutputValue output -> lookup.apply(output).orElse(output);
            case JoinedValue joined -> join(joined, lookup);
            case ArrayValue(var items) -> {
                var resolved = new ArrayList<Value>(items.size());
                items.forEach(item -> resolved.add(resolveAny(item, lookup)));
                yield new ArrayValue(resolved);
            }
            case ObjectValue object -> resolveMembers(object, lookup);
            default -> value;
        };
    }

    private static ObjectValue resolveMembers(ObjectValue object, Function<OutputValue, Optional<Value>> lookup) {
        var resolved = new LinkedHashMap<String, Value>();
        object.members().forEach((name, member) -> resolved.put(name, resolveAny(member, lookup)));
        return new ObjectValue(resolved);
    }

    /** Joins what is known to one text; it is a secret where a part of it is. */
    private static Value join(JoinedValue joined, Function<OutputValue, Optional<Value>> lookup) {
        var parts = new ArrayList<Value>();
        var text = new StringBuilder();
        var secret = false;
        var known = true;
        for (var part : joined.parts()) {
            var resolved = resolveAny(part, lookup);
            var partText = text(resolved);
            known &= partText.isPresent();
            partText.ifPresent(text::append);
            secret |= resolved instanceof SecretValue;
            parts.add(partText.isPresent() ? resolved : part);
        }
        if (!known) {
            return new JoinedValue(parts);
        }
        return secret ? new SecretValue(text.toString()) : new TextValue(text.toString());
    }

    private static Optional<String> text(Value value) {
        return switch (value) {
            case TextValue(var text) -> Optional.of(text);
            case SecretValue(var text) -> Optional.of(text);
            case NumberValue(var literal) -> Optional.of(literal);
            case BooleanValue(var bool) -> Optional.of(Boolean.toString(bool));
            case ReferenceValue(var target) -> Optional.of(target.text());
            default -> Optional.empty();
        };
    }

    /** Calls back for each output in a body, with its place there. */
    static void forEach(ObjectValue body, BiConsumer<PropertyPath, OutputValue> action) {
        if (in(body)) {
            visit(PropertyPath.ROOT, body, action);
        }
    }

    private static void visit(PropertyPath path, Value value, BiConsumer<PropertyPath, OutputValue> action) {
        switch (value) {
            case OutputValue output -> action.accept(path, output);
            case JoinedValue(var parts) -> parts.forEach(part -> visit(path, part, action));
            case ArrayValue(var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    visit(path.item(i), items.get(i), action);
                }
            }
            case ObjectValue(var members) ->
                members.forEach((name, member) -> visit(path.member(name), member, action));
            default -> {}
        }
    }

    /**
     * Returns the value at a path, empty where there is none or it is null. A member's name may itself hold dots, as the
     * names of tags do; the shortest name that leads to a value counts.
     */
    static Optional<Value> at(Value value, PropertyPath path) {
        return at(value, path.text());
    }

    private static Optional<Value> at(Value value, String path) {
        if (path.isEmpty()) {
            return value instanceof Value.NullValue ? Optional.empty() : Optional.of(value);
        }
        return switch (value) {
            case ObjectValue object -> member(object, path.startsWith(".") ? path.substring(1) : path);
            case ArrayValue array when path.startsWith("[") -> item(array, path);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> member(ObjectValue object, String path) {
        for (var end = 1; end <= path.length(); end++) {
            if (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                continue;
            }
            var found = object.get(path.substring(0, end));
            if (found.isPresent()) {
                var within = at(found.get(), path.substring(end));
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Value> item(ArrayValue array, String path) {
        var end = path.indexOf(']');
        try {
            var index = Integer.parseInt(path.substring(1, end < 0 ? path.length() : end));
            return end < 0 || index < 0 || index >= array.items().size()
                    ? Optional.empty()
                    : at(array.items().get(index), path.substring(end + 1));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
