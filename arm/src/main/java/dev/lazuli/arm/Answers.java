package dev.lazuli.arm;

import dev.lazuli.model.Json;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.NullValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Azure is known to return otherwise than its specifications say: the facts of {@code answers.txt}. */
final class Answers {
    private static final class Loaded {
        static final Map<String, List<Fact>> FACTS = load();
    }

    private record Fact(String kind, String path, Value value) {
        boolean at(String other) {
            return path.endsWith(".*")
                    ? other.regionMatches(true, 0, path, 0, path.length() - 1)
                    : path.equalsIgnoreCase(other);
        }
    }

    private Answers() {}

    /** Returns whether a difference follows from what is known, so that it is none. */
    static boolean explain(ResourceType type, PropertyPath path, Place place, Value live, Value declared) {
        var facts = Loaded.FACTS.get(type.key());
        if (facts == null) {
            return false;
        }
        var general = general(path.text());
        return facts.stream().anyMatch(fact -> fact.at(general) && explains(fact, place, live, declared));
    }

    private static boolean explains(Fact fact, Place place, Value live, Value declared) {
        return switch (fact.kind()) {
            case "azure" -> true;
            case "unreturned" -> live instanceof NullValue;
            case "default" -> live instanceof NullValue && Sameness.same(place, declared, fact.value());
            default -> Sameness.same(place, declared, fact.value());
        };
    }

    /** Turns {@code a[3].b} into {@code a[].b}. */
    private static String general(String path) {
        if (path.indexOf('[') < 0) {
            return path;
        }
        var text = new StringBuilder();
        var inside = false;
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            inside = c == '[' || inside && c != ']';
            if (!inside || c == '[') {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Map<String, List<Fact>> load() {
        var facts = new HashMap<String, List<Fact>>();
        try (var in = Answers.class.getResourceAsStream("answers.txt")) {
            if (in == null) {
                throw new IllegalStateException("answers.txt is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var words = line.split(" ", 4);
                    facts.computeIfAbsent(words[1].toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(new Fact(
                                    words[0], words[2], words.length > 3 ? Json.read(words[3]) : new NullValue()));
                }
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
