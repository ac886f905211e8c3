package dev.lazuli.cli;

import dev.lazuli.model.Json;
import dev.lazuli.model.Problem;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Documents of {@code --json}: each has a version, raised where a member changes its meaning or goes. */
final class Shown {
    private static final long VERSION = 1;

    private final LinkedHashMap<String, Value> members = new LinkedHashMap<>();

    private Shown() {}

    /** Returns an object of a document. */
    static Shown object() {
        return new Shown();
    }

    /** Returns a document that begins with its version. */
    static Shown document() {
        return object().put("version", Value.number(VERSION));
    }

    /** Returns the document of what went wrong, as one line. */
    static String problems(List<Problem> problems) {
        return document()
                .put(
                        "problems",
                        new ArrayValue(problems.stream().map(Shown::problem).toList()))
                .line();
    }

    /** Returns what went wrong. */
    static Value problem(Problem problem) {
        return object().put("what", problem.what())
                .put("where", problem.where())
                .put("file", problem.location().map(SourceLocation::file))
                .put(
                        "line",
                        problem.location()
                                .filter(location -> location.line() > 0)
                                .<Value>map(location -> Value.number(location.line()))
                                .orElse(new NullValue()))
                .put("remedy", problem.remedy())
                .value();
    }

    Shown put(String name, Value value) {
        members.put(name, value);
        return this;
    }

    Shown put(String name, String text) {
        return put(name, Value.text(text));
    }

    /** Adds a text, null where there is none. */
    Shown put(String name, Optional<String> text) {
        return put(name, text.map(Value::text).orElse(new NullValue()));
    }

    Shown put(String name, List<String> texts) {
        return put(name, new ArrayValue(texts.stream().map(Value::text).toList()));
    }

    ObjectValue value() {
        return new ObjectValue(members);
    }

    /** Returns the document as one line of JSON. */
    String line() {
        return Json.show(value());
    }
}
