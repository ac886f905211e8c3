package dev.lazuli.catalog;

import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The enumerations of a provider that are written once and then referred to by name: of several with one name, the first
 * that a shape mentions.
 */
final class Choices {
    private Choices() {}

    static Map<String, Choice> shared(ProviderCatalog provider) {
        var shared = new TreeMap<String, Choice>();
        provider.shapes().values().stream()
                .flatMap(Choices::types)
                .flatMap(Choices::choice)
                .forEach(choice -> choice.name().ifPresent(name -> shared.putIfAbsent(name, choice)));
        return shared;
    }

    private static Stream<SchemaType> types(Shape shape) {
        return Stream.concat(shape.properties().stream().map(Property::type), shape.additional().stream());
    }

    private static Stream<Choice> choice(SchemaType type) {
        return switch (type) {
            case StringType string -> string.choice().stream();
            case NumberType number -> number.choice().stream();
            case ArrayType array -> choice(array.item());
            case MapType map -> choice(map.value());
            default -> Optional.<Choice>empty().stream();
        };
    }
}
