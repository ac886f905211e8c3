package dev.lazuli.arm;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which live items are the declared ones: by their key where they have one, otherwise those that are alike, and of the
 * rest by position.
 *
 * @param partners for each declared item the index of its live one, -1 for none
 * @param left the indexes of the live items that are nobody's
 */
record ItemPairs(List<Integer> partners, List<Integer> left) {
    private static final List<String> USUAL = List.of("name", "id", "key");

    /** Tells whether a declared item and a live one mean the same. */
    @FunctionalInterface
    interface Alike {
        boolean test(Place place, Value declared, Value live);
    }

    static ItemPairs of(Place array, List<Value> declared, List<Value> live, Alike alike) {
        var partners = new int[declared.size()];
        Arrays.fill(partners, -1);
        var free = IntStream.range(0, live.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        var key = key(array, declared, live);
        if (key.isPresent()) {
            pair(partners, free, (i, j) -> keyOf(declared.get(i), key.get()).equals(keyOf(live.get(j), key.get())));
        } else {
            pair(partners, free, (i, j) -> i.equals(j) && alike.test(array.item(), declared.get(i), live.get(j)));
            pair(partners, free, (i, j) -> alike.test(array.item(), declared.get(i), live.get(j)));
            if (declared.size() == live.size()) {
                for (var i = 0; i < partners.length; i++) {
                    if (partners[i] < 0) {
                        partners[i] = free.pollFirst();
                    }
                }
            }
        }
        return new ItemPairs(Arrays.stream(partners).boxed().toList(), List.copyOf(free));
    }

    private interface Match {
        boolean test(Integer declared, Integer live);
    }

    private static void pair(int[] partners, TreeSet<Integer> free, Match match) {
        for (var i = 0; i < partners.length && !free.isEmpty(); i++) {
            if (partners[i] < 0) {
                var at = i;
                var found = free.stream().filter(j -> match.test(at, j)).findFirst();
                if (found.isPresent()) {
                    partners[i] = found.get();
                    free.remove(found.get());
                }
            }
        }
    }

    /** Returns the members that tell all items apart, on both sides. */
    private static Optional<List<String>> key(Place array, List<Value> declared, List<Value> live) {
        if (!array.identifiers().isEmpty()
                && apart(array.identifiers(), declared)
                && apart(array.identifiers(), live)) {
            return Optional.of(array.identifiers());
        }
        return USUAL.stream()
                .map(List::of)
                .filter(key -> apart(key, declared) && apart(key, live))
                .findFirst();
    }

    private static boolean apart(List<String> key, List<Value> items) {
        var keys = items.stream().map(item -> keyOf(item, key)).toList();
        return keys.stream().noneMatch(String::isEmpty)
                && keys.stream().distinct().count() == keys.size();
    }

    /** Returns a member; a specification may name one further inside, {@code a/b}. */
    private static Optional<Value> at(ObjectValue object, String name) {
        var slash = name.indexOf('/', 1);
        var first = name.substring(name.startsWith("/") ? 1 : 0, slash < 0 ? name.length() : slash);
        var found = Members.find(object, first);
        return slash < 0
                ? found
                : found.flatMap(value ->
                        value instanceof ObjectValue inner ? at(inner, name.substring(slash + 1)) : Optional.empty());
    }

    /** Returns an item's key as one text, empty where a part of it is missing. */
    private static String keyOf(Value item, List<String> key) {
        if (!(item instanceof ObjectValue object)) {
            return "";
        }
        var text = new StringBuilder();
        for (var name : key) {
            var found = at(object, name).flatMap(Value::asText);
            if (found.isEmpty()) {
                return "";
            }
            text.append(Location.normal(found.get())).append('\n');
        }
        return text.toString();
    }
}
