package dev.lazuli.catalog;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.LongRunning;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one resource type in the text form, line by line. */
final class TypeReader {
    private final int number;
    private final TypeName name;
    private final ResourceType armType;
    private final ApiVersion version;
    private final SchemaReader schema;
    private final List<TypeName> aliases = new ArrayList<>();
    private final List<PathTemplate> paths = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private Optional<String> specification = Optional.empty();
    private Optional<ResourceType> parent = Optional.empty();
    private Optional<String> fixedName = Optional.empty();
    private NameRule rule = NameRule.ANY;
    private Optional<String> body = Optional.empty();
    private Optional<String> result = Optional.empty();

    /** Reads the first line, the word {@code type} being read already. */
    TypeReader(Line line, SchemaReader schema) {
        this.schema = schema;
        number = line.number();
        name = TypeName.parse(line.spaced());
        line.expect(" ");
        armType = ResourceType.parse(line.spaced());
        line.expect(" ");
        version = ApiVersion.parse(line.spaced());
        line.expectEnd();
    }

    /** Reads one of the lines that follow, without its indentation. */
    void read(Line line) {
        var word = line.bare();
        if (word.equals("name")) {
            name(line);
            return;
        }
        line.expect(" ");
        switch (word) {
            case "alias" -> aliases.add(TypeName.parse(line.spaced()));
            case "file" -> specification = Optional.of(line.spaced());
            case "parent" -> parent = Optional.of(ResourceType.parse(line.spaced()));
            case "path" -> paths.add(new PathTemplate(line.spaced()));
            case "body" -> body = Optional.of(mention(line));
            case "result" -> result = Optional.of(mention(line));
            default -> operations.add(operation(word, line));
        }
        line.expectEnd();
    }

    private String mention(Line line) {
        return schema.mention(line.spaced(), line.number());
    }

    private void name(Line line) {
        var pattern = Optional.<String>empty();
        var min = OptionalInt.empty();
        var max = OptionalInt.empty();
        var values = new ArrayList<String>();
        while (line.accept(" ")) {
            var key = line.bare();
            line.expect("=");
            switch (key) {
                case "fixed" -> fixedName = Optional.of(line.spaced());
                case "pattern" -> pattern = Optional.of(line.spaced());
                case "min" -> min = OptionalInt.of(line.integer());
                case "max" -> max = OptionalInt.of(line.integer());
                case "values" -> {
                    do {
                        values.add(line.name());
                    } while (line.accept(","));
                }
                default -> throw line.failure("unknown attribute '" + key + "'");
            }
        }
        line.expectEnd();
        rule = new NameRule(pattern, min, max, values);
    }

    private Operation operation(String word, Line line) {
        var kind = kind(word, line);
        if (paths.isEmpty()) {
            throw line.failure("expected 'path' before the operations");
        }
        var id = line.spaced();
        line.expect(" ");
        var codes = new ArrayList<Integer>();
        if (!line.accept("-")) {
            do {
                codes.add(line.integer());
            } while (line.accept(","));
        }
        var options = OperationOptions.read(line, kind, paths.getFirst());
        return new Operation(
                kind, options.method(), options.path(), id, codes, options.longRunning(), options.paging());
    }

    private static Kind kind(String word, Line line) {
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw line.failure("unknown fact '" + word + "'");
    }

    private record OperationOptions(
            String method, PathTemplate path, Optional<LongRunning> longRunning, Optional<Paging> paging) {
        static OperationOptions read(Line line, Kind kind, PathTemplate typePath) {
            var method = OperationPaths.method(kind);
            var path = OperationPaths.usual(kind, typePath);
            var longRunning = Optional.<LongRunning>empty();
            var next = Optional.<String>empty();
            var items = Optional.<String>empty();
            while (line.accept(" ")) {
                var key = line.bare();
                switch (key) {
                    case "async" ->
                        longRunning = Optional.of(
                                new LongRunning(line.accept("=") ? Optional.of(line.spaced()) : Optional.empty()));
                    case "paged" -> {
                        items = Optional.of("value");
                        next = line.accept("=") ? linkProperty(line) : Optional.of("nextLink");
                    }
                    case "items" -> items = Optional.of(attribute(line));
                    case "method" -> method = attribute(line);
                    case "path" -> path = Optional.of(OperationPaths.absolute(attribute(line), typePath));
                    default -> throw line.failure("unknown option '" + key + "'");
                }
            }
            var link = next;
            return new OperationOptions(
                    method,
                    path.orElseThrow(() -> line.failure("expected 'path='")),
                    longRunning,
                    items.map(property -> new Paging(link, property)));
        }

        private static Optional<String> linkProperty(Line line) {
            return line.atEnd() || line.peek() == ' ' ? Optional.empty() : Optional.of(line.spaced());
        }

        private static String attribute(Line line) {
            line.expect("=");
            return line.spaced();
        }
    }

    int number() {
        return number;
    }

    CatalogType type() {
        if (paths.isEmpty()) {
            throw new LineException(number, "type " + name + " has no path", "");
        }
        return new CatalogType(
                name,
                aliases,
                armType,
                version,
                paths,
                fixedName,
                rule,
                parent,
                operations,
                body,
                result,
                specification.orElseThrow(() -> new LineException(number, "type " + name + " has no file", "")));
    }
}
