package dev.lazuli.engine;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as JSON for other programs, version 1:
 *
 * <pre>
 * {"version": 1, "steps": [
 *   {"action": "update", "type": "Network/VirtualNetwork", "name": "hub", "id": "/subscriptions/…",
 *    "reasons": ["tags.env differs"],
 *    "changes": [{"path": "tags.env", "before": "test", "after": "prod"}]}]}
 * </pre>
 *
 * {@code before} and {@code after} are null where there is no value. What is known only after apply is
 * {@code {"unknown": true}}, a secret is {@code "***"}.
 */
public final class PlanJson {
    /** The version of the form. */
    public static final int VERSION = 1;

    private static final Value UNKNOWN = new ObjectValue(Map.of("unknown", Value.bool(true)));
    private static final Value MASKED = Value.text("***");

    private PlanJson() {}

    /** Returns the steps that change something. */
    public static ObjectValue of(Plan plan) {
        return of(plan, false);
    }

    /** Returns the steps that change something, and with {@code keeps} those that keep a resource as well. */
    public static ObjectValue of(Plan plan, boolean keeps) {
        var steps = new ArrayList<Value>();
        for (var step : plan.steps()) {
            if (keeps || step.action() != Action.KEEP) {
                steps.add(step(step));
            }
        }
        var json = new LinkedHashMap<String, Value>();
        json.put("version", Value.number(VERSION));
        json.put("steps", new ArrayValue(steps));
        return new ObjectValue(json);
    }

    /** Returns one step. */
    public static ObjectValue step(Step step) {
        var json = new LinkedHashMap<String, Value>();
        json.put("action", Value.text(step.action().text()));
        json.put("type", Value.text(step.type().toString()));
        json.put("name", Value.text(step.id().name()));
        json.put("id", Value.text(step.id().text()));
        json.put(
                "reasons",
                new ArrayValue(step.reasons().stream().map(Value::text).toList()));
        json.put(
                "changes",
                new ArrayValue(step.changes().stream().map(PlanJson::change).toList()));
        return new ObjectValue(json);
    }

    private static Value change(Change change) {
        var json = new LinkedHashMap<String, Value>();
        json.put("path", Value.text(change.path().text()));
        json.put("before", plain(change.before()));
        json.put("after", plain(change.after()));
        return new ObjectValue(json);
    }

    private static Value plain(Optional<Value> value) {
        return value.map(PlanJson::plain).orElseGet(NullValue::new);
    }

    /** Returns a value as JSON knows it and without secrets, however it is written afterwards. */
    private static Value plain(Value value) {
        return switch (value) {
            case OutputValue _ -> UNKNOWN;
            case SecretValue _ -> MASKED;
            case ReferenceValue(var target) -> Value.text(target.text());
            case JoinedValue(var parts) -> joined(parts);
            case ArrayValue(var items) ->
                new ArrayValue(items.stream().map(PlanJson::plain).toList());
            case ObjectValue(var members) -> {
                var plain = new LinkedHashMap<String, Value>();
                members.forEach((name, member) -> plain.put(name, plain(member)));
                yield new ObjectValue(plain);
            }
            case NullValue _, BooleanValue _, Value.NumberValue _, TextValue _ -> value;
        };
    }

    private static Value joined(List<Value> parts) {
        if (parts.stream().anyMatch(SecretValue.class::isInstance)) {
            return MASKED;
        }
        var text = new StringBuilder();
        for (var part : parts) {
            if (part.asText().isEmpty()) {
                return UNKNOWN;
            }
            part.asText().ifPresent(text::append);
        }
        return Value.text(text.toString());
    }
}
