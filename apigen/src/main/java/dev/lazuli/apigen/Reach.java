package dev.lazuli.apigen;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.stack.naming.ApiMember;
import dev.lazuli.stack.naming.ApiMembers;
import dev.lazuli.stack.naming.JavaNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the shapes and choices that the members of a provider's resources lead to. */
final class Reach {
    private final Catalog catalog;
    private final String namespace;
    private final Set<String> rootVariants = new TreeSet<>();
    private final Set<String> nested = new TreeSet<>();
    private final Map<String, Set<Choice>> choices = new TreeMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    Reach(Catalog catalog, List<CatalogType> types) {
        this.catalog = catalog;
        this.namespace = types.getFirst().armType().namespace();
        types.forEach(this::follow);
        while (!open.isEmpty()) {
            var shape = open.pop();
            follow(ApiMembers.of(catalog, namespace, shape), shape.name());
        }
    }

    Set<String> rootVariants() {
        return rootVariants;
    }

    Set<String> nested() {
        return nested;
    }

    Map<String, Set<Choice>> choices() {
        return choices;
    }

    /** Returns the name under which a text's choice is found: its own, or one made of where it is. */
    static Optional<String> choiceName(SchemaType type, ApiMember member, String owner) {
        return type instanceof StringType text && text.choice().isPresent()
                ? Optional.of(
                        text.choice().get().name().orElse(owner + JavaNames.capital(JavaNames.member(member.name()))))
                : Optional.empty();
    }

    private void follow(CatalogType type) {
        follow(ApiMembers.of(catalog, type), type.name().name());
        var body = catalog.body(type);
        body.ifPresent(shape -> Variants.of(catalog, namespace, shape).forEach(variant -> {
            rootVariants.add(variant.name());
            follow(ApiMembers.of(catalog, type, Optional.of(variant)), variant.name());
        }));
    }

    private void follow(List<ApiMember> members, String owner) {
        for (var member : members) {
            follow(member.property().type(), member, owner);
        }
    }

    private void follow(SchemaType type, ApiMember member, String owner) {
        switch (type) {
            case ObjectType(var name) -> reach(catalog.shape(namespace, name));
            case ArrayType list -> follow(list.item(), member, owner);
            case MapType(var value) -> follow(value, member, owner);
            case StringType text ->
                choiceName(text, member, owner)
                        .ifPresent(name -> choices.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                                .add(text.choice().orElseThrow()));
            default -> {}
        }
    }

    private void reach(Shape shape) {
        if (nested.add(shape.name())) {
            open.push(shape);
            shape.variantOf().ifPresent(base -> reach(catalog.shape(namespace, base)));
            Variants.of(catalog, namespace, shape).forEach(this::reach);
        }
    }
}
