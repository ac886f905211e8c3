package dev.lazuli.arm;

import dev.lazuli.engine.LiveResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a live resource refers to. What Azure adds by itself, to say who uses the resource, is read-only in the
 * specifications, as are the IDs of what lies in it; neither is a reference.
 */
final class References {
    private final Schema schema;

    References(Schema schema) {
        this.schema = schema;
    }

    List<ResourceId> of(LiveResource live) {
        var found = new LinkedHashSet<ResourceId>();
        live.body().members().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("id")) {
                collect(schema.member(schema.body(), live.body(), name), value, found);
            }
        });
        found.removeIf(id -> id.within(live.id()) || live.id().within(id));
        return List.copyOf(found);
    }

    private void collect(Place place, Value value, Set<ResourceId> found) {
        if (place.readOnly()) {
            return;
        }
        switch (value) {
            case ArrayValue(var items) -> items.forEach(item -> collect(place.item(), item, found));
            case ObjectValue object ->
                object.members().forEach((name, member) -> {
                    if (!(member instanceof NullValue)) {
                        collect(schema.member(place, object, name), member, found);
                    }
                    id(name, found);
                });
            default -> value.asText().ifPresent(text -> id(text, found));
        }
    }

    /** The names of {@code userAssignedIdentities} are IDs, too. */
    private static void id(String text, Set<ResourceId> found) {
        if (text.startsWith("/subscriptions/") && ResourceId.matches(text)) {
            found.add(ResourceId.parse(text));
        }
    }
}
