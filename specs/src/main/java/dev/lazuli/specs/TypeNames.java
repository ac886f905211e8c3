package dev.lazuli.specs;

import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives each type its short name. */
final class TypeNames {
    private static final Pattern VERB =
            Pattern.compile("^(CreateOrUpdate|CreateUpdate|CreateAndUpdate|Create|Update|Put|Set|Add|Replace|Upsert)");

    private final Map<PathEntry.TypeKey, TypeName> names = new HashMap<>();

    static TypeNames of(String namespace, List<Selection> selections, Operations operations) {
        var names = new TypeNames();
        var taken = new HashSet<TypeName>();
        var group = namespace.startsWith("Microsoft.") ? namespace.substring(10) : namespace;
        for (var selection : selections) {
            if (names.names.containsKey(selection.key())) {
                continue;
            }
            var first = selection.puts().getFirst();
            var id = operations
                    .pathItem(first)
                    .child("put")
                    .flatMap(put -> put.text("operationId"))
                    .orElse("");
            var name = new TypeName(group, simple(id, first));
            if (!taken.add(name)) {
                name = new TypeName(group, segments(first));
                for (var i = 2; !taken.add(name); i++) {
                    name = new TypeName(group, segments(first) + i);
                }
            }
            names.names.put(selection.key(), name);
        }
        return names;
    }

    private static String simple(String id, PathEntry entry) {
        var underscore = id.indexOf('_');
        if (underscore < 1) {
            return segments(entry);
        }
        var rest = VERB.matcher(id.substring(underscore + 1)).replaceFirst("");
        return Words.capital(Words.singular(id.substring(0, underscore))) + Words.capital(rest);
    }

    private static String segments(PathEntry entry) {
        var text = new StringBuilder();
        entry.type().orElseThrow().types().forEach(type -> text.append(Words.capital(Words.singular(type))));
        entry.fixedName()
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals("default"))
                .ifPresent(name -> text.append(Words.capital(name)));
        return text.toString();
    }

    TypeName name(Selection selection) {
        return java.util.Objects.requireNonNull(names.get(selection.key()));
    }

    List<TypeName> aliases(Selection selection) {
        return new ArrayList<>();
    }
}
