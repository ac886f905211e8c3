package dev.lazuli.stack;

import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.MalformedException;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.stack.naming.JavaNames;
import java.util.Optional;

/** Declares resources by their ARM type and JSON. */
final class AnyDeclaration {
    private final Session session;

    AnyDeclaration(Session session) {
        this.session = session;
    }

    AnyResource declare(String reference, String name, Scope parent, String json) {
        var at = reference.lastIndexOf('@');
        var type = at < 0 ? reference : reference.substring(0, at);
        var place = place(type, name, parent);
        var declared = new Declared(session, place.orElse(session.subscription()), shortName(type, place));
        if (at >= 0) {
            declared.pin(reference.substring(at + 1));
        } else if (session.catalog().find(type).isEmpty()) {
            session.report(Problem.of(
                    "'" + type + "' is not in the catalog, and no API version is given",
                    "",
                    "write " + type + "@ and the version"));
        }
        body(json).members().forEach((key, value) -> declared.body().members().put(key, new Node.Leaf(value)));
        if (place.isPresent()) {
            session.add(declared);
        }
        return (AnyResource) ResourceBody.of(AnyResource.class, BodyState.of(declared, Form.EMPTY));
    }

    private Optional<ResourceId> place(String type, String name, Scope parent) {
        try {
            var within = Declared.idOf(parent);
            return Optional.of(within.child(ResourceType.parse(type), name));
        } catch (MalformedException e) {
            session.report(Problem.of(String.valueOf(e.getMessage()), "", ""));
            return Optional.empty();
        }
    }

    private TypeName shortName(String type, Optional<ResourceId> place) {
        return session.catalog()
                .find(type)
                .map(known -> known.name())
                .orElseGet(() -> place.flatMap(ResourceId::type)
                        .map(AnyDeclaration::made)
                        .orElse(new TypeName("Resources", "Unknown")));
    }

    private static TypeName made(ResourceType type) {
        return new TypeName(JavaNames.service(type.namespace()), JavaNames.capital(type.lastSegment()));
    }

    private ObjectValue body(String json) {
        try {
            if (Json.read(json) instanceof ObjectValue body) {
                return body;
            }
            session.report(Problem.of("the body is no JSON object", "", ""));
        } catch (JsonException e) {
            session.report(Problem.of("the body is no JSON: " + e.getMessage(), "", ""));
        }
        return ObjectValue.EMPTY;
    }
}
