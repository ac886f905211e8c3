package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Json;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
    private static final ResourceId DISK = ResourceId.parse(
            "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/Microsoft.Compute/disks/d");

    private final Catalog catalog = Catalog.of(Samples.all());
    private final Checks checks = new Checks(catalog);

    static List<String> cases() throws IOException, URISyntaxException {
        var folder =
                Path.of(requireNonNull(ChecksTest.class.getResource("/checks")).toURI());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A case is a type, a body, a line of dashes, and what is found. */
    @ParameterizedTest
    @MethodSource("cases")
    void findsAllThatIsWrongAtOnce(String file) throws IOException {
        try (var in = requireNonNull(ChecksTest.class.getResourceAsStream("/checks/" + file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var body = text.indexOf('\n');
            var end = text.indexOf("---\n");
            var found = checks.body(
                    catalog.require(text.substring(0, body)),
                    Json.readObject(text.substring(body, end).getBytes(StandardCharsets.UTF_8)));
            assertThat(show(found)).isEqualTo(text.substring(end + "---\n".length()));
        }
    }

    private static String show(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.kind() + " " + finding.problem() + "\n")
                .collect(Collectors.joining());
    }

    private String found(SchemaType type, Value value, Property.Trait... traits) {
        var all = EnumSet.noneOf(Property.Trait.class);
        all.addAll(List.of(traits));
        var property = new Property("p", type, all, Optional.empty(), List.of());
        var shape = new Shape("S", List.of(property), Optional.empty(), Optional.empty(), Optional.empty());
        return show(checks.body("Microsoft.Compute", shape, new ObjectValue(Map.of("p", value))));
    }

    @Test
    void whatIsNotKnownYetFits() {
        var output = new OutputValue(DISK, new PropertyPath("properties.uniqueId"));
        var digits = new StringType(
                Optional.of("uuid"), Optional.of("^\\d+$"), OptionalInt.of(90), OptionalInt.empty(), Optional.empty());
        assertThat(found(digits, output)).isEmpty();
        assertThat(found(digits, new JoinedValue(List.of(Value.text("a"), output))))
                .isEmpty();
        assertThat(found(digits, new SecretValue("a"))).isEmpty();
        assertThat(found(new SchemaType.BooleanType(), output)).isEmpty();
        assertThat(found(new SchemaType.BooleanType(), new JoinedValue(List.of(output))))
                .startsWith("WRONG_TYPE");
    }

    @Test
    void secretsAreNotShown() {
        var digits = new StringType(
                Optional.empty(), Optional.of("^\\d+$"), OptionalInt.of(9), OptionalInt.empty(), Optional.empty());
        var shown = found(digits, Value.text("hunter2"), Property.Trait.SECRET)
                + found(new SchemaType.BooleanType(), Value.text("hunter2"), Property.Trait.SECRET)
                + found(new SchemaType.BooleanType(), new SecretValue("hunter2"));
        assertThat(shown).isEqualTo("""
                        LENGTH p: the secret has 7 characters (write at least 9)
                        PATTERN p: the secret does not match ^\\d+$
                        WRONG_TYPE p: the secret is a text (write true or false)
                        WRONG_TYPE p: the secret is a text (write true or false)
                        """);
    }

    @Test
    void aReferenceToTheWrongTypeIsFound() {
        var source = new ObjectValue(Map.of("id", new ReferenceValue(DISK)));
        var body = new ObjectValue(Map.of(
                "location", Value.text("l"), "properties", new ObjectValue(Map.<String, Value>of("source", source))));
        assertThat(show(checks.body(catalog.require("Compute/RestorePointCollection"), body)))
                .startsWith("REFERENCE properties.source.id: ");
    }

    @Test
    void referencesInArraysAndInNamesOfMapsAreLookedAtToo() {
        var images = List.of(ResourceType.parse("Microsoft.Compute/images"));
        var list =
                new SchemaType.ArrayType(StringType.PLAIN, OptionalInt.empty(), OptionalInt.empty(), false, List.of());
        var shape = new Shape(
                "S",
                List.of(
                        new Property("list", list, Set.of(), Optional.empty(), images),
                        new Property(
                                "map",
                                new SchemaType.MapType(new SchemaType.AnyType()),
                                Set.of(),
                                Optional.empty(),
                                images)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var body = (ObjectValue)
                Json.read("{\"list\":[\"an ID of some other kind\",\"" + DISK + "\"],\"map\":{\"" + DISK + "\":1}}");
        assertThat(checks.body("Microsoft.Compute", shape, body))
                .extracting(finding -> finding.kind() + " " + finding.path())
                .containsExactly("REFERENCE list[1]", "REFERENCE map." + DISK);
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, 12345678-1234-1234-1234-123456789abc, true",
        "uuid, 12345678-1234-1234-1234-123456789abg, false",
        "uuid, {12345678-1234-1234-1234-123456789abc}, true",
        "uuid, 123456781234123412341234567890ab, false",
        "arm-id, /subscriptions/s, true",
        "arm-id, myDisk, false",
        "date-time, 2024-07-01T12:00:00Z, true",
        "date-time, 2024-07-01T12:00:00.1234567+02:00, true",
        "date-time, 2024-07-01 12:00, true",
        "date-time, tomorrow, false",
        "date, 2024-02-30, false",
        "byte, aGVsbG8=, true",
        "byte, a, false",
        "duration, whatever, true",
    })
    void formatsThatAzureInsistsOnAreChecked(String format, String text, boolean valid) {
        var type = new StringType(
                Optional.of(format), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        assertThat(found(type, Value.text(text)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[[a]$ [ true",
                "^[a&&b]$ & true",
                "^{name}$ {name} true",
                "^a{2}$ aa true",
                "^a{2}$ a{2} false",
                "^\\p{L}+$ é true",
                "^[^[]+$ a[ false",
                "/^ab$/ ab true",
                "b abc true",
                "^(?!.*--)[a-z-]{1,5}$ a--b false",
                "^(?i)ab$ AB true",
            })
    void expressionsMeanWhatTheyMeanInTheirDialect(String expression, String text, boolean matches) {
        assertThat(new Patterns().matches(expression, text)).isEqualTo(matches);
    }

    @Test
    void expressionsThatNobodyCanReadAreSkippedAndCounted() {
        var type = new StringType(
                Optional.empty(), Optional.of("^(a"), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        assertThat(found(type, Value.text("b"))).isEmpty();
        assertThat(found(type, Value.text("c"))).isEmpty();
        assertThat(checks.skippedPatterns()).isEqualTo(1);
    }

    @Test
    void namesFollowTheRuleOfTheirType() {
        var disk = catalog.require("Compute/Disk");
        assertThat(checks.name(disk, "my-disk_1.x")).isEmpty();
        assertThat(show(checks.name(disk, "my disk")))
                .isEqualTo("NAME name 'my disk' does not match ^[a-zA-Z0-9_.-]+$\n");
        assertThat(show(checks.name(disk, "a".repeat(81))))
                .isEqualTo("NAME name '" + "a".repeat(80) + "...' has 81 characters"
                        + " (a Compute/Disk has a name of at most 80)\n");
        var values =
                new NameRule(Optional.empty(), OptionalInt.of(3), OptionalInt.empty(), List.of("default", "other"));
        assertThat(show(checks.name(named(Optional.empty(), values), "defualt")))
                .isEqualTo("NAME name 'defualt' is none that a Web/Config can have (did you mean 'default'?)\n");
        assertThat(show(checks.name(named(Optional.of("default"), NameRule.ANY), "mine")))
                .isEqualTo("NAME name 'mine' is not the one that a Web/Config has (name it 'default')\n");
        assertThat(checks.name(named(Optional.of("default"), NameRule.ANY), "DEFAULT"))
                .isEmpty();
    }

    private CatalogType named(Optional<String> fixedName, NameRule rule) {
        var disk = catalog.require("Compute/Disk");
        return new CatalogType(
                TypeName.parse("Web/Config"),
                List.of(),
                ResourceType.parse("Microsoft.Web/config"),
                disk.apiVersion(),
                disk.paths(),
                fixedName,
                rule,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "file");
    }

    @Test
    void aTypeWithoutBodyTakesEverything() {
        assertThat(checks.body(named(Optional.empty(), NameRule.ANY), new ObjectValue(Map.of("a", Value.number(1)))))
                .isEmpty();
    }

    @Test
    void everyExpressionOfTheCommittedCatalogCanBeRead() throws IOException {
        var expressions = new ArrayList<String>();
        try (var files =
                Stream.of(requireNonNull(Path.of("src/main/catalog").toFile().listFiles()))) {
            for (var file : files.sorted().toList()) {
                for (var shape : CatalogText.read(Files.readString(file.toPath()))
                        .shapes()
                        .values()) {
                    for (var property : shape.properties()) {
                        if (property.type() instanceof StringType string) {
                            string.pattern().ifPresent(expressions::add);
                        }
                    }
                }
            }
        }
        var patterns = new Patterns();
        assertThat(expressions).allSatisfy(expression -> {
            var before = patterns.unreadable();
            patterns.matches(expression, "");
            assertThat(patterns.unreadable()).isEqualTo(before);
        });
    }
}
