package dev.lazuli.cli;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.SourceLocation;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project's settings, the file {@value #FILE} in its folder: a line {@code key=value} each, comments begin with {@code #}.
 *
 * @param values the values by key
 * @param lines where each is set
 */
record Settings(Map<String, String> values, Map<String, SourceLocation> lines) {
    /** The file's name. */
    static final String FILE = "lazuli.properties";
    /** Where the stack lives. */
    static final String TARGET = "target";
    /** The subscription. */
    static final String SUBSCRIPTION = "subscription";
    /** How many resources are worked on at once. */
    static final String PARALLEL = "parallel";
    /** The sign-in service of a target that is a URL. */
    static final String AUTHORITY = "authority";
    /** Whom a token for a target that is a URL is for. */
    static final String AUDIENCE = "audience";

    private static final List<String> KEYS = List.of(TARGET, SUBSCRIPTION, PARALLEL, AUTHORITY, AUDIENCE);

    Settings {
        values = Map.copyOf(values);
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a project's settings; none where it has no such file.
     *
     * @throws ProblemsException with all lines that are no settings
     */
    static Settings of(Path project) {
        var file = project.resolve(FILE);
        if (!Files.exists(file)) {
            return new Settings(Map.of(), Map.of());
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (MalformedInputException e) {
            throw new ProblemsException(Problem.of("the file is not UTF-8", file.toString(), "save it as UTF-8"));
        } catch (IOException e) {
            throw new ProblemsException(FileProblems.of(e));
        }
    }

    private static Settings parse(List<String> text) {
        var values = new LinkedHashMap<String, String>();
        var lines = new LinkedHashMap<String, SourceLocation>();
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < text.size(); i++) {
            var line = text.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var at = new SourceLocation(FILE, i + 1);
            var equals = line.indexOf('=');
            var key = line.substring(0, Math.max(0, equals)).strip();
            check(line, key, values).map(problem -> problem.at(at)).ifPresent(problems::add);
            values.put(key, line.substring(equals + 1).strip());
            lines.put(key, at);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Settings(values, lines);
    }

    private static Optional<Problem> check(String line, String key, Map<String, String> earlier) {
        if (key.isEmpty()) {
            return Optional.of(Problem.of("'" + line + "' is no setting", "", "write key=value"));
        }
        if (!KEYS.contains(key)) {
            var question = Nearest.question(key, KEYS);
            return Optional.of(Problem.of(
                    "unknown setting '" + key + "'",
                    "",
                    question.isEmpty() ? "use one of: " + String.join(", ", KEYS) : question));
        }
        return earlier.containsKey(key)
                ? Optional.of(Problem.of("setting '" + key + "' is set twice", "", "keep one of the lines"))
                : Optional.empty();
    }

    /** Returns a setting, empty where it is not set. */
    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** Returns a problem with a setting's value, at its line. */
    Problem problem(String key, String what, String remedy) {
        var problem = Problem.of(what, key, remedy);
        var line = lines.get(key);
        return line == null ? problem : problem.at(line);
    }
}
