package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.SchemaReader.Mention;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text form; a faulty line is noted and skipped, so that all of them are reported. */
final class CatalogReader {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Choice> shared = new HashMap<>();
    private final SchemaReader schema = new SchemaReader(shared, mentions);
    private final List<TypeReader> types = new ArrayList<>();
    private final List<ShapeReader> shapes = new ArrayList<>();
    private Optional<String> namespace = Optional.empty();
    private Block block = _ -> {};

    /** What the indented lines belong to. */
    private interface Block {
        void read(Line line);
    }

    CatalogReader(String file) {
        this.file = file;
    }

    ProviderCatalog read(String text) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var number = i + 1;
            var line = lines.get(i);
            if (line.startsWith("enum ") && line.endsWith("(")) {
                var end = endOfValues(lines, i);
                line = line + String.join(", ", values(lines.subList(i + 1, end))) + ")";
                i = end;
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                var content = new Line(line, number);
                guarded(number, () -> line(content));
            }
        }
        var provider = provider();
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(
                    problem -> problem.location().map(SourceLocation::line).orElse(0)));
            throw new ProblemsException(problems);
        }
        return requireNonNull(provider);
    }

    /** Returns where the bracket stands that ends an enumeration of a value a line, or the last line. */
    private static int endOfValues(List<String> lines, int start) {
        var end = start + 1;
        while (end < lines.size() - 1 && !lines.get(end).equals(")")) {
            end++;
        }
        return Math.min(end, lines.size() - 1);
    }

    private static List<String> values(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    private void line(Line line) {
        if (line.accept("  ")) {
            block.read(line);
            return;
        }
        block = _ -> {};
        var word = line.bare();
        line.expect(" ");
        switch (word) {
            case "provider" -> namespace = Optional.of(line.spaced());
            case "type" -> {
                var type = new TypeReader(line, schema);
                types.add(type);
                block = type::read;
            }
            case "enum" -> shared(line);
            case "shape" -> {
                var shape = new ShapeReader(line, schema);
                shapes.add(shape);
                block = shape::read;
            }
            default ->
                throw line.failure(
                        "unknown word '" + word + "'",
                        Nearest.question(word, List.of("provider", "type", "enum", "shape")));
        }
    }

    private void shared(Line line) {
        var name = line.name();
        line.expect("(");
        var choice = SchemaReader.values(line, Optional.of(name));
        line.expectEnd();
        if (shared.put(name, choice) != null) {
            throw line.failure("a second enumeration '" + name + "'");
        }
    }

    private @Nullable ProviderCatalog provider() {
        var read = new ArrayList<CatalogType>();
        types.forEach(type -> guarded(type.number(), () -> read.add(type.type())));
        var named = new LinkedHashMap<String, Shape>();
        for (var reader : shapes) {
            var shape = reader.shape();
            if (named.put(shape.name(), shape) != null) {
                problem(reader.number(), "a second shape '" + shape.name() + "'", "");
            }
        }
        for (var mention : mentions) {
            if (!named.containsKey(mention.shape())) {
                problem(
                        mention.line(),
                        "unknown shape '" + mention.shape() + "'",
                        Nearest.question(mention.shape(), named.keySet()));
            }
        }
        if (namespace.isEmpty()) {
            problem(1, "expected 'provider' and its namespace", "");
            return null;
        }
        try {
            return new ProviderCatalog(namespace.get(), read, named);
        } catch (IllegalArgumentException e) {
            problem(0, String.valueOf(e.getMessage()), "");
            return null;
        }
    }

    private void guarded(int line, Runnable step) {
        try {
            step.run();
        } catch (LineException e) {
            problem(e.line(), String.valueOf(e.getMessage()), e.remedy());
        } catch (IllegalArgumentException e) {
            problem(line, String.valueOf(e.getMessage()), "");
        }
    }

    private void problem(int line, String what, String remedy) {
        problems.add(Problem.of(what, "", remedy).at(new SourceLocation(file, line)));
    }
}
