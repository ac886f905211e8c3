package dev.lazuli.catalog;

import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Findings.Place;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.TextValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks an object against its shape. */
final class ShapeCheck {
    /** What every resource has and Azure takes from its ID: no body needs them, and each may have them. */
    private static final Set<String> ENVELOPE = Set.of("id", "name", "type");

    private final Variants variants;
    private final Catalog catalog;
    private final String namespace;
    private final Findings findings;
    private final ValueCheck values;

    ShapeCheck(Catalog catalog, String namespace, Patterns patterns, Findings findings) {
        this.catalog = catalog;
        this.namespace = namespace;
        this.findings = findings;
        variants = new Variants(catalog, namespace);
        values = new ValueCheck(this, patterns, findings);
    }

    /** Checks a value; returns false where it is no object at all. */
    boolean check(String shape, Value value, Place place) {
        if (value instanceof ObjectValue object) {
            object(catalog.shape(namespace, shape), object, place);
            return true;
        }
        return false;
    }

    void object(Shape declared, ObjectValue object, Place place) {
        var shape = variant(declared, object, place);
        for (var member : object.members().entrySet()) {
            member(declared, shape, member.getKey(), member.getValue(), place);
        }
        for (var property : shape.properties()) {
            var exempt = property.is(Trait.READ_ONLY)
                    || place.isRoot() && ENVELOPE.contains(property.name())
                    || shape.discriminator().isPresent()
                            && shape.discriminator().get().property().equals(property.name());
            if (property.is(Trait.REQUIRED) && !exempt && !given(object, property.name())) {
                findings.add(
                        place.member(property.name()),
                        Kind.REQUIRED,
                        "property '" + property.name() + "' is missing",
                        "");
            }
        }
    }

    private static boolean given(ObjectValue object, String name) {
        var value = object.members().get(name);
        if (value != null) {
            return !(value instanceof NullValue);
        }
        for (var member : object.members().entrySet()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return !(member.getValue() instanceof NullValue);
            }
        }
        return false;
    }

    /** Returns the shape of the variant that an object names, or the shape that all variants share. */
    private Shape variant(Shape declared, ObjectValue object, Place place) {
        if (declared.discriminator().isEmpty()) {
            return declared;
        }
        var property = declared.discriminator().get().property();
        var named = object.members().get(property);
        var known = declared.discriminator().get().variants().keySet();
        if (named == null || named instanceof NullValue) {
            if (!known.isEmpty()
                    && declared.property(property)
                            .filter(base -> base.is(Trait.REQUIRED))
                            .isPresent()) {
                findings.add(
                        place.member(property),
                        Kind.DISCRIMINATOR,
                        "property '" + property + "' is missing",
                        "one of " + String.join(", ", known));
            }
            return declared;
        }
        if (!(named instanceof TextValue(var value)) || value.equalsIgnoreCase(declared.name())) {
            return declared;
        }
        var variant = variants.of(declared, value);
        if (variant.isEmpty() && !known.isEmpty()) {
            findings.add(
                    place.member(property),
                    Kind.DISCRIMINATOR,
                    Findings.quote(value) + " names no variant",
                    TextCheck.remedy(value, known.stream().toList()));
        }
        return variant.orElse(declared);
    }

    private void member(Shape declared, Shape shape, String name, Value value, Place place) {
        var property = shape.property(name).or(() -> otherwiseSpelt(shape, name, place));
        if (property.isPresent()) {
            property(declared, property.get(), value, place.member(name));
        } else if (shape.additional().isPresent()) {
            values.check(shape.additional().get(), value, false, place.member(name));
        } else if (!open(shape) && !(place.isRoot() && ENVELOPE.contains(name)) && !variants.mention(shape, name)) {
            findings.add(
                    place.member(name),
                    Kind.UNKNOWN_PROPERTY,
                    "unknown property '" + name + "'",
                    Nearest.question(
                            name,
                            shape.properties().stream().map(Property::name).toList()));
        }
    }

    private Optional<Property> otherwiseSpelt(Shape shape, String name, Place place) {
        for (var property : shape.properties()) {
            if (property.name().equalsIgnoreCase(name)) {
                findings.add(
                        place.member(name),
                        Kind.PROPERTY_CASE,
                        "property '" + name + "' has the wrong case",
                        "write '" + property.name() + "'");
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** A specification that lists no property at all does not mean that there is none. */
    private static boolean open(Shape shape) {
        return shape.properties().isEmpty();
    }

    private void property(Shape declared, Property property, Value value, Place place) {
        if (property.is(Trait.READ_ONLY)) {
            if (!(value instanceof NullValue)) {
                findings.add(place, Kind.READ_ONLY, "property '" + property.name() + "' is made by Azure", "remove it");
            }
            return;
        }
        var discriminates = declared.discriminator().isPresent()
                && declared.discriminator().get().property().equals(property.name());
        if (!discriminates) {
            values.check(property.type(), value, property.is(Trait.SECRET), place);
        }
        if (!property.references().isEmpty()) {
            references(property, value, place);
        }
    }

    /** An ID may be the value itself, an item of an array, or the name of a map's value. */
    private void references(Property property, Value value, Place place) {
        switch (value) {
            case ReferenceValue(var target) -> reference(property, target, place);
            case TextValue(var text)
            when ResourceId.matches(text) -> reference(property, ResourceId.parse(text), place);
            case ArrayValue(var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    references(property, items.get(i), place.item(i));
                }
            }
            case ObjectValue(var members)
            when property.type() instanceof MapType ->
                members.keySet().forEach(name -> references(property, Value.text(name), place.member(name)));
            default -> {}
        }
    }

    private void reference(Property property, ResourceId id, Place place) {
        id.type()
                .filter(type -> !property.references().contains(type))
                .ifPresent(type -> findings.add(
                        place,
                        Kind.REFERENCE,
                        Findings.quote(id.text()) + " is the ID of a " + type,
                        property.references().stream()
                                .map(ResourceType::text)
                                .collect(Collectors.joining(" or ", "refer to a ", ""))));
    }
}
