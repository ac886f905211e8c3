package dev.lazuli.specs;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.MalformedException;
import dev.lazuli.model.ResourceType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All ARM types that the specifications know, those that can only be read included, and one spelling for each: the most
 * frequent. A type's parents are spelled as they are spelled themselves.
 */
final class ArmTypes {
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Gathers the types.
     *
     * @param selections the types that are read: their spelling counts first
     * @param entries all paths
     */
    ArmTypes(Collection<Selection> selections, Collection<PathEntry> entries) {
        var read = new TreeMap<String, Map<String, Integer>>();
        selections.forEach(selection ->
                selection.puts().forEach(put -> count(read, put.type().orElseThrow())));
        var all = new TreeMap<String, Map<String, Integer>>();
        entries.forEach(entry -> entry.type().ifPresent(type -> count(all, type)));
        all.putAll(read);
        all.forEach((key, spelled) -> spellings.put(key, unified(mostFrequent(spelled))));
    }

    private static void count(Map<String, Map<String, Integer>> counts, TypePath path) {
        var prefix = path.namespace();
        count(counts, prefix);
        for (var type : path.types()) {
            prefix = prefix + "/" + type;
            count(counts, prefix);
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String text) {
        counts.computeIfAbsent(text.toLowerCase(Locale.ROOT), _ -> new TreeMap<>())
                .merge(text, 1, Integer::sum);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private String unified(String text) {
        var slash = text.lastIndexOf('/');
        if (slash < 0) {
            return text;
        }
        var parent = text.substring(0, slash);
        return spellings.getOrDefault(parent.toLowerCase(Locale.ROOT), parent) + text.substring(slash);
    }

    /**
     * Returns the spelling of a namespace or type that is read.
     *
     * @param key the namespace or type in lower case
     */
    String spelling(String key) {
        return requireNonNull(spellings.get(key), key);
    }

    /** Returns a type as it is spelled here, empty where no specification knows it. */
    Optional<ResourceType> known(ResourceType type) {
        return Optional.ofNullable(spellings.get(type.key())).map(ResourceType::parse);
    }

    /**
     * Returns a type that is known or is a part of a known one, as it is spelled here. Parts, such as the listeners of a
     * gateway, have IDs, but no path of their own.
     */
    Optional<ResourceType> knownOrPart(ResourceType type) {
        return known(type).or(() -> type.parent().flatMap(this::known).map(parent -> parent.child(type.lastSegment())));
    }

    /** Returns the type that a text names, as it is spelled here if it is known; empty where it is no type. */
    Optional<ResourceType> parse(String text) {
        try {
            var type = ResourceType.parse(text);
            return Optional.of(known(type).orElse(type));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }
}
