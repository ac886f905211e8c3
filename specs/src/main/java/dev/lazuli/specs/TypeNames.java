package dev.lazuli.specs;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.TypeName;
import dev.lazuli.specs.PathEntry.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives each type of a provider its short name: what its GET, or else its PUT, is said to act on. Where several types
 * would have one name, the only one on the highest level keeps it, and the others are named with their parents.
 */
final class TypeNames {
    private static final String MICROSOFT = "Microsoft.";

    private final String group;
    private final KnownNames known;
    private final Map<TypeKey, PathEntry> places = new TreeMap<>();
    private final Map<TypeKey, String> oldNames = new HashMap<>();
    private final Map<TypeKey, String> names = new HashMap<>();
    private final Map<TypeKey, List<TypeName>> aliases = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private TypeNames(String namespace, KnownNames known) {
        this.group = namespace.regionMatches(true, 0, MICROSOFT, 0, MICROSOFT.length())
                ? namespace.substring(MICROSOFT.length())
                : namespace;
        this.known = known;
    }

    /** Names the types; of each the newest version counts. */
    static TypeNames of(String namespace, List<Selection> selections, Documents documents) {
        var naming = new TypeNames(namespace, KnownNames.load());
        var wanted = new LinkedHashMap<TypeKey, String>();
        for (var selection : selections) {
            if (selection.newest()) {
                wanted.put(selection.key(), naming.wanted(selection, documents));
            }
        }
        naming.resolve(wanted);
        naming.alias();
        return naming;
    }

    private String wanted(Selection selection, Documents documents) {
        var place = selection.puts().getFirst();
        places.put(selection.key(), place);
        var item = documents.pathItem(place);
        var get = item.child("get").flatMap(it -> it.text("operationId")).flatMap(OperationId::ofGet);
        var put = item.child("put").flatMap(it -> it.text("operationId")).flatMap(OperationId::ofPut);
        get.or(() -> put).ifPresent(id -> oldNames.put(selection.key(), id.plain()));
        var forced = known.name(selection.key());
        if (forced.isPresent()) {
            return forced.get();
        }
        var name = get.or(() -> put).map(OperationId::readable).orElseGet(() -> segments(place, 1));
        return place.expanded() ? expanded(place, name) : name;
    }

    /** A type for each value of a parameter is named with the value. */
    private static String expanded(PathEntry place, String name) {
        var value = Words.capital(place.type().orElseThrow().types().getLast());
        var one = Words.singular(value);
        if (one.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT))) {
            return one;
        }
        var types = place.type().orElseThrow().types();
        var parent = types.size() > 1 ? Words.capital(Words.singular(types.get(types.size() - 2))) : "";
        return parent + value + name;
    }

    /** Gives a name to the only type of the highest level that wants it, and a longer one to the others. */
    private void resolve(Map<TypeKey, String> wanted) {
        var rivals = new TreeMap<String, List<TypeKey>>();
        wanted.forEach((key, name) -> rivals.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(key));
        var losers = new ArrayList<TypeKey>();
        rivals.values().forEach(keys -> {
            var winner = winner(keys);
            winner.ifPresent(key -> take(key, requireNonNull(wanted.get(key))));
            keys.stream().filter(key -> winner.filter(key::equals).isEmpty()).forEach(losers::add);
        });
        losers.forEach(key -> longer(key, requireNonNull(wanted.get(key))));
    }

    private Optional<TypeKey> winner(List<TypeKey> keys) {
        var forced = keys.stream().filter(key -> known.name(key).isPresent()).findFirst();
        if (forced.isPresent()) {
            return forced;
        }
        var highest = keys.stream().mapToInt(TypeNames::depth).min().orElseThrow();
        var candidates = keys.stream().filter(key -> depth(key) == highest).toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static int depth(TypeKey key) {
        return key.type().split("/").length;
    }

    /** Names a type with one more parent until nobody else has the name. */
    private void longer(TypeKey key, String wanted) {
        var place = requireNonNull(places.get(key));
        var parents = place.type().orElseThrow().types();
        var name = new StringBuilder(parents.size() == 1 ? segments(place, 1) : wanted);
        for (var i = parents.size() - 2; i >= 0; i--) {
            var parent = Words.capital(Words.singular(parents.get(i)));
            if (!name.toString().toLowerCase(Locale.ROOT).startsWith(parent.toLowerCase(Locale.ROOT))) {
                name.insert(0, withoutOverlap(parent, name.toString()));
            }
            if (!taken.contains(name.toString().toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        if (taken.contains(name.toString().toLowerCase(Locale.ROOT))) {
            name.setLength(0);
            name.append(segments(place, parents.size()));
            place.fixedName().ifPresent(fixed -> name.append(Words.capital(fixed)));
        }
        var unique = name.toString();
        for (var i = 2; taken.contains(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name.toString() + i;
        }
        take(key, unique);
    }

    /** Takes the end off a parent's name that a name begins with: a FlexibleServer's ServerKey is a FlexibleServerKey. */
    private static String withoutOverlap(String parent, String name) {
        var word = Words.lastWord(parent);
        return name.startsWith(word) ? parent.substring(0, parent.length() - word.length()) : parent;
    }

    private void take(TypeKey key, String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
        names.put(key, Character.isLetter(name.charAt(0)) ? name : "Type" + name);
    }

    private static String segments(PathEntry place, int count) {
        var types = place.type().orElseThrow().types();
        return types.subList(types.size() - count, types.size()).stream()
                .map(type -> Words.capital(Words.singular(type)))
                .collect(Collectors.joining());
    }

    /** Keeps the names that generators give as aliases where they mean one type. */
    private void alias() {
        var meant = oldNames.values().stream()
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT), Collectors.counting()));
        names.forEach((key, name) -> {
            var own = new ArrayList<>(known.aliases(key));
            var old = oldNames.get(key);
            if (old != null
                    && !taken.contains(old.toLowerCase(Locale.ROOT))
                    && meant.getOrDefault(old.toLowerCase(Locale.ROOT), 0L) == 1L) {
                own.add(new TypeName(group, old));
            }
            aliases.put(key, own.stream().distinct().sorted().toList());
        });
    }

    TypeName name(Selection selection) {
        return new TypeName(group, requireNonNull(names.get(selection.key())));
    }

    List<TypeName> aliases(Selection selection) {
        return aliases.getOrDefault(selection.key(), List.of());
    }
}
