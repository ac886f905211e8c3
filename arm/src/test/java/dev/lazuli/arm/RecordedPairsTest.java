package dev.lazuli.arm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.engine.Change;
import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Compares what was put to the real Azure with what it then returned: nobody changed anything, so nothing differs. */
final class RecordedPairsTest {
    private static final int ENOUGH_LINES = 25;

    private final Catalog catalog = Catalog.embedded();

    private record Pair(ResourceId id, CatalogType type, ObjectValue put, ObjectValue got) {}

    @Test
    void whatNobodyChangedIsNoChangeAndWhatSomebodyChangedIsOne() throws IOException {
        var pairs = pairs();
        var reasons = new TreeMap<String, Integer>();
        var byType = new TreeMap<String, int[]>();
        var mutations = new int[2];
        var random = new Random(1);
        for (var pair : pairs) {
            var changes = compare(pair, pair.put());
            var counts = byType.computeIfAbsent(pair.type().name().toString(), key -> new int[2]);
            counts[0]++;
            if (changes.isEmpty()) {
                counts[1]++;
                mutate(pair, random, mutations);
            }
            changes.forEach(change -> reasons.merge(
                    pair.type().name() + " " + change.path().text().replaceAll("\\[\\d+]", "[]"), 1, Integer::sum));
        }
        var equal = byType.values().stream().mapToInt(counts -> counts[1]).sum();
        report(pairs.size(), equal, byType, reasons, mutations);
        assertThat(100.0 * equal / pairs.size()).isGreaterThan(95);
        assertThat(100.0 * mutations[1] / mutations[0]).isGreaterThan(85);
    }

    /** Changes one value and looks whether that is found; values that are never returned can't be. */
    private void mutate(Pair pair, Random random, int[] mutations) {
        var leaves = new ArrayList<List<Object>>();
        leaves(pair.put(), List.of(), leaves);
        leaves.removeIf(leaf -> List.<Object>of("id", "name", "type", "etag").contains(leaf.getFirst()));
        if (!leaves.isEmpty()) {
            var leaf = leaves.get(random.nextInt(leaves.size()));
            mutations[0]++;
            mutations[1] +=
                    compare(pair, (ObjectValue) changed(pair.put(), leaf)).isEmpty() ? 0 : 1;
        }
    }

    private List<Change> compare(Pair pair, ObjectValue put) {
        return new Comparison(
                        new Schema(catalog, Optional.of(pair.type())),
                        Samples.declared(pair.id().text(), put))
                .changes(put, pair.got());
    }

    private List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.file("azure-traffic/pairs.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var pair = Json.readObject(line.getBytes(StandardCharsets.UTF_8));
                var id = ResourceId.parse(pair.text("id").orElseThrow());
                catalog.forId(id, Optional.empty())
                        .ifPresent(type -> pairs.add(new Pair(
                                id,
                                type,
                                pair.object("put").orElseThrow(),
                                pair.object("get").orElseThrow())));
            }
        }
        return pairs;
    }

    private static void leaves(Value value, List<Object> at, List<List<Object>> leaves) {
        switch (value) {
            case ObjectValue(var members) -> members.forEach((name, member) -> leaves(member, with(at, name), leaves));
            case ArrayValue(var items) -> {
                for (var i = 0; i < items.size(); i++) {
                    leaves(items.get(i), with(at, i), leaves);
                }
            }
            case NullValue _ -> {}
            default -> leaves.add(at);
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Value changed(Value value, List<Object> path) {
        return switch (value) {
            case ObjectValue object -> {
                var name = (String) path.getFirst();
                yield object.with(name, changed(object.get(name).orElseThrow(), path.subList(1, path.size())));
            }
            case ArrayValue(var items) -> {
                var copy = new ArrayList<>(items);
                copy.set(
                        (int) path.getFirst(), changed(items.get((int) path.getFirst()), path.subList(1, path.size())));
                yield new ArrayValue(copy);
            }
            case BooleanValue(var on) -> Value.bool(!on);
            case NumberValue number ->
                new NumberValue(number.number().add(BigDecimal.ONE).toPlainString());
            default -> Value.text(value.asText().orElseThrow() + "-changed");
        };
    }

    private static void report(
            int all, int equal, Map<String, int[]> byType, Map<String, Integer> reasons, int[] mutations) {
        var text = new StringBuilder("pairs without a false change: %d of %d (%.1f %%); changes found: %d of %d%n"
                .formatted(equal, all, 100.0 * equal / all, mutations[1], mutations[0]));
        byType.forEach((type, counts) -> {
            if (counts[1] < counts[0]) {
                text.append("  %s %d of %d%n".formatted(type, counts[1], counts[0]));
            }
        });
        new HashMap<>(reasons)
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(ENOUGH_LINES)
                        .forEach(reason -> text.append("  %4d %s%n".formatted(reason.getValue(), reason.getKey())));
        System.out.print(text);
    }
}
