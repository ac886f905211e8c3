package dev.lazuli.specs;

import dev.lazuli.model.TypeName;
import dev.lazuli.specs.PathEntry.TypeKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Names that no rule finds: {@code names.txt} beside this class. */
final class KnownNames {
    private final Map<TypeKey, String> names = new HashMap<>();
    private final Map<TypeKey, List<TypeName>> aliases = new HashMap<>();

    private KnownNames() {}

    static KnownNames load() {
        var known = new KnownNames();
        try (var in = Objects.requireNonNull(KnownNames.class.getResourceAsStream("names.txt"), "names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(known::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** A line is an ARM type, with {@code =} and its fixed name if it has one; its name or {@code -}; and aliases. */
    private void line(String line) {
        var words = line.trim().split(" +");
        var type = words[0].toLowerCase(Locale.ROOT).split("=");
        var key = new TypeKey(type[0], type.length > 1 ? type[1] : "");
        if (!words[1].equals("-")) {
            names.put(key, words[1]);
        }
        var others = new ArrayList<TypeName>();
        for (var i = 2; i < words.length; i++) {
            others.add(TypeName.parse(words[i]));
        }
        aliases.put(key, others);
    }

    Optional<String> name(TypeKey key) {
        return Optional.ofNullable(names.get(key));
    }

    List<TypeName> aliases(TypeKey key) {
        return aliases.getOrDefault(key, List.of());
    }
}
