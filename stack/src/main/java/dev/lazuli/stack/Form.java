package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Property;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.stack.naming.ApiMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the methods of an interface of the typed API mean. */
final class Form {
    /** The form of a resource that is declared by its JSON. */
    static final Form EMPTY = new Form("", List.of());

    private final String namespace;
    private final Map<String, Slot> slots;

    Form(String namespace, List<ApiMember> members) {
        this.namespace = namespace;
        slots = HashMap.newHashMap(members.size());
        members.forEach(member -> slots.put(member.name(), new Slot(member)));
    }

    String namespace() {
        return namespace;
    }

    /** Returns the property that a method stands for. */
    Slot slot(String method) {
        return requireNonNull(slots.get(method), () -> "no property for " + method);
    }

    /** A property, with its place below the object that has it. */
    static final class Slot {
        private final ApiMember member;
        private final PropertyPath path;

        Slot(ApiMember member) {
            this.member = member;
            var place = PropertyPath.ROOT;
            for (var name : member.path()) {
                place = place.member(name);
            }
            path = place;
        }

        /** Returns the names that lead to the property. */
        List<String> path() {
            return member.path();
        }

        Property property() {
            return member.property();
        }

        /** Returns the property's place below an object. */
        PropertyPath below(PropertyPath object) {
            if (path.text().isEmpty()) {
                return object;
            }
            return object.text().isEmpty() ? path : new PropertyPath(object.text() + "." + path.text());
        }
    }
}
