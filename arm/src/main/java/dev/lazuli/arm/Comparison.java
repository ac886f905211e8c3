package dev.lazuli.arm;

import dev.lazuli.engine.Change;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a declared body with a live one, and finds the differences that Azure would call some. Only what is declared
 * is compared: what is live beside it is Azure's own business.
 */
final class Comparison {
    /** Members that name the resource or its state; they are no settings, whatever a specification says. */
    private static final Set<String> IDENTITY = Set.of("id", "name", "type", "etag", "systemdata", "apiversion");

    /** Azure can't move a resource, whether or not the specification says so. */
    private static final Set<String> IMMOVABLE = Set.of("location", "extendedLocation.name", "extendedLocation.type");

    private final Schema schema;
    private final DeclaredResource desired;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Schema schema, DeclaredResource desired) {
        this.schema = schema;
        this.desired = desired;
    }

    /** Returns the differences between the declared body, with the mark of its stack, and the live one. */
    List<Change> changes(ObjectValue declared, ObjectValue live) {
        changes.clear();
        object(PropertyPath.ROOT, schema.body(), declared, live);
        return List.copyOf(changes);
    }

    private void object(PropertyPath path, Place place, ObjectValue declared, ObjectValue live) {
        declared.members().forEach((name, value) -> {
            var lower = name.toLowerCase(java.util.Locale.ROOT);
            if (path.text().isEmpty() && IDENTITY.contains(lower) || lower.equals("etag")) {
                return;
            }
            var member = schema.member(place, declared, name);
            if (!member.readOnly() && !(place.name().equalsIgnoreCase("sku") && Skus.same(name, declared, live))) {
                value(path.member(name), member, value, Members.find(live, name).orElse(new NullValue()));
            }
        });
    }

    private void value(PropertyPath path, Place place, Value declared, Value live) {
        switch (declared) {
            case OutputValue _ -> change(path, place, live, declared);
            case JoinedValue joined -> joined(path, place, joined, live);
            case NullValue _ -> {
                if (!Sameness.nothing(live) && !isDefault(place, live)) {
                    change(path, place, live, declared);
                }
            }
            case SecretValue(var secret) -> {
                if (live instanceof TextValue(var shown) && !masked(shown) && !shown.equals(secret)) {
                    change(path, place, new TextValue("***"), declared);
                }
            }
            default -> {
                if (live instanceof NullValue) {
                    missing(path, place, declared);
                } else {
                    present(path, place, declared, live);
                }
            }
        }
    }

    private static boolean masked(String shown) {
        return shown.isEmpty() || shown.chars().allMatch(c -> c == '*');
    }

    private void joined(PropertyPath path, Place place, JoinedValue joined, Value live) {
        var text = new StringBuilder();
        for (var part : joined.parts()) {
            if (part instanceof OutputValue) {
                change(path, place, live, joined);
                return;
            }
            text.append(
                    part instanceof SecretValue(var secret)
                            ? secret
                            : part.asText().orElse(""));
        }
        var known = text.toString();
        value(
                path,
                place,
                joined.parts().stream().anyMatch(part -> part instanceof SecretValue)
                        ? new SecretValue(known)
                        : new TextValue(known),
                live);
    }

    private void missing(PropertyPath path, Place place, Value declared) {
        if (Sameness.nothing(declared) || unseen(place) || isDefault(place, declared)) {
            return;
        }
        if (declared instanceof ObjectValue object) {
            object(path, place, object, ObjectValue.EMPTY);
        } else if (!(declared instanceof ArrayValue array) || !unseen(path, place, array)) {
            change(path, place, new NullValue(), declared);
        }
    }

    /**
     * Returns whether nothing follows from a value that is missing: it is never returned, or it was only looked at when
     * the resource was made, and a resource is not replaced for what can't be known.
     */
    private static boolean unseen(Place place) {
        return place.hidden() || place.createOnly() || place.returned().isEmpty();
    }

    /** Returns whether an array's items hold nothing that would be returned. */
    private boolean unseen(PropertyPath path, Place place, ArrayValue declared) {
        return declared.items().stream()
                .allMatch(
                        item -> probe(path, place.item(), item, new NullValue()).isEmpty());
    }

    private void present(PropertyPath path, Place place, Value declared, Value live) {
        if (declared instanceof ObjectValue object && live instanceof ObjectValue other) {
            object(path, place, object, other);
        } else if (declared instanceof ArrayValue array && live instanceof ArrayValue other) {
            array(path, place, array, other);
        } else if (!Sameness.same(place, declared, live) && !hiddenAs(place, live)) {
            change(path, place, live, declared);
        }
    }

    private static boolean hiddenAs(Place place, Value live) {
        return place.hidden() && live instanceof TextValue(var shown) && masked(shown);
    }

    private void array(PropertyPath path, Place place, ArrayValue declared, ArrayValue live) {
        var pairs = ItemPairs.of(
                place, declared.items(), live.items(), (item, own, other) -> alike(path.items(), item, own, other));
        for (var i = 0; i < declared.items().size(); i++) {
            var item = declared.items().get(i);
            var partner = pairs.partners().get(i);
            if (partner >= 0) {
                value(path.item(i), place.item(), item, live.items().get(partner));
            } else {
                change(path.item(i), place, new NullValue(), item);
            }
        }
        pairs.left().forEach(left -> change(path.item(left), place, live.items().get(left), new NullValue()));
    }

    private boolean alike(PropertyPath path, Place place, Value declared, Value live) {
        return probe(path, place, declared, live).isEmpty();
    }

    /** Compares without noting what is found. */
    private List<Change> probe(PropertyPath path, Place place, Value declared, Value live) {
        var probe = new Comparison(schema, desired);
        probe.value(path, place, declared, live);
        return probe.changes;
    }

    private static boolean isDefault(Place place, Value value) {
        return place.property()
                .flatMap(property -> property.defaultValue())
                .filter(standard -> Sameness.same(place, value, standard))
                .isPresent();
    }

    private void change(PropertyPath path, Place place, Value before, Value after) {
        if (!unknown(after) && Answers.explain(desired.armType(), path, place, before, after)) {
            return;
        }
        changes.add(new Change(
                path,
                shown(place, before),
                shown(place, after),
                place.createOnly() || IMMOVABLE.contains(path.text()),
                Lines.of(desired, path)));
    }

    private static boolean unknown(Value value) {
        return value instanceof OutputValue || value instanceof JoinedValue;
    }

    private static Optional<Value> shown(Place place, Value value) {
        if (value instanceof NullValue) {
            return Optional.empty();
        }
        return Optional.of(place.hidden() ? new SecretValue(value.asText().orElse("")) : value);
    }
}
