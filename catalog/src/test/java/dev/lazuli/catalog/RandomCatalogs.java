package dev.lazuli.catalog;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.LongRunning;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.catalog.Shape.Discriminator;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Catalogs of everything that the model can say, with the oddest of names, from a seed. */
final class RandomCatalogs {
    private static final List<String> TEXTS = List.of(
            "a",
            "name",
            "Some.Name",
            "@odata.type",
            "#Microsoft.Media.Job",
            "$ref",
            "",
            " ",
            "two words",
            "it's",
            "\"q\"",
            "back\\slash",
            "^[a-z\\d]{1,3}$",
            "both ' and \"",
            "'",
            "\"",
            "...",
            "string",
            "enum",
            "any",
            "{}",
            "[]",
            "a,b",
            "a=b",
            "(a)",
            "->",
            "=",
            "|",
            "#",
            "-",
            "line\nbreak",
            "tab\t",
            "é\u2028ü",
            "\uD83D\uDE00",
            "int32",
            "/slash/",
            "1",
            "-1.5",
            "true",
            "null",
            "Foo@2021-07-01",
            "under_score",
            "\u007f",
            "\uFEFF",
            "required");
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "1",
            "1.0",
            "1e400",
            "\"a\\nb\"",
            "[]",
            "{}",
            "[1,{\"a b\":[null]}]",
            "{\"b\":{},\"a\":\"\u2028\"}");
    private static final List<String> NUMBERS = List.of("0", "1.50", "-1E+3", "9223372036854775807", "0.000000001");

    private final Random random;

    RandomCatalogs(long seed) {
        random = new Random(seed);
    }

    ProviderCatalog next() {
        var names = TEXTS.stream().filter(_ -> random.nextInt(3) > 0).toList();
        var shapes = new LinkedHashMap<String, Shape>();
        names.forEach(name -> shapes.put(name, shape(name, names)));
        return new ProviderCatalog(
                "Microsoft.Odd",
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> type(i, names))
                        .toList(),
                shapes);
    }

    private CatalogType type(int index, List<String> shapes) {
        return new CatalogType(
                new TypeName("Odd", "Type" + index),
                some(() -> new TypeName("Other", "Type" + random.nextInt())),
                new ResourceType("Microsoft.Odd/parents/type'" + index),
                new ApiVersion(pick(List.of("2024-01-01", "2023-01-01-preview"))),
                Stream.concat(Stream.of(path()), some(this::path).stream()).toList(),
                maybe(this::text),
                random.nextBoolean() ? NameRule.ANY : new NameRule(maybe(this::text), size(), size(), some(this::text)),
                maybe(() -> new ResourceType("Microsoft.Odd/parents")),
                some(this::operation),
                maybe(() -> pick(shapes)),
                maybe(() -> pick(shapes)),
                text());
    }

    private Operation operation() {
        return new Operation(
                pick(List.of(Kind.values())),
                pick(List.of("PUT", "GET", "POST", "DELETE")),
                path(),
                text(),
                some(() -> 200 + random.nextInt(5)),
                maybe(() -> new LongRunning(maybe(this::text))),
                maybe(() -> new Paging(maybe(() -> pick(List.of("nextLink", "next link", "odata.next"))), text())));
    }

    private PathTemplate path() {
        return new PathTemplate(pick(List.of(
                "/", "/{scope}", "/subscriptions/{id}", "/subscriptions/{id}/start", "/a b/{c}", "/it's/\"q\"/{x}")));
    }

    private Shape shape(String name, List<String> shapes) {
        return new Shape(
                name,
                some(() -> property(shapes)),
                maybe(() -> schema(shapes, 3)),
                maybe(() -> new Discriminator(text(), variants(shapes))),
                maybe(() -> pick(shapes)));
    }

    private Map<String, String> variants(List<String> shapes) {
        return some(this::text).stream()
                .distinct()
                .collect(Collectors.toMap(value -> value, _ -> pick(shapes), (a, _) -> a, LinkedHashMap::new));
    }

    private Property property(List<String> shapes) {
        var traits = EnumSet.noneOf(Trait.class);
        traits.addAll(some(() -> pick(List.of(Trait.values()))));
        return new Property(
                text(),
                schema(shapes, 4),
                traits,
                maybe(this::json),
                some(() -> new ResourceType(pick(List.of("Microsoft.Odd/a", "Microsoft.Odd/a'b/c(d)")))));
    }

    private Value json() {
        return Json.read(pick(JSON));
    }

    private SchemaType schema(List<String> shapes, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> new StringType(maybe(this::text), maybe(this::text), size(), size(), maybe(this::choice));
            case 1 ->
                new NumberType(
                        random.nextBoolean(),
                        maybe(this::text),
                        decimal(),
                        decimal(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        decimal(),
                        maybe(this::choice));
            case 2 -> new BooleanType();
            case 3 -> new AnyType();
            case 4 -> new ObjectType(pick(shapes));
            case 5 -> new MapType(schema(shapes, depth - 1));
            default -> new ArrayType(schema(shapes, depth - 1), size(), size(), random.nextBoolean(), some(this::text));
        };
    }

    private Choice choice() {
        return new Choice(maybe(this::text), some(this::text), random.nextBoolean());
    }

    private Optional<BigDecimal> decimal() {
        return maybe(() -> new BigDecimal(pick(NUMBERS)));
    }

    private OptionalInt size() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
    }

    private String text() {
        return pick(TEXTS);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
