package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Versions of a random stack: the same resources, some of them left out, changed, or referring to others. */
final class RandomStacks {
    private static final int RESOURCES = 30;
    private static final List<String> TYPES = List.of("Compute/Disk", "Network/VirtualNetwork", "Storage/Account");

    private final long seed;
    private final boolean replaces;
    private final List<Declared> shape = new ArrayList<>();
    private final Map<Integer, Integer> parents = new HashMap<>();

    RandomStacks(long seed, boolean replaces) {
        this.seed = seed;
        this.replaces = replaces;
        var random = new Random(seed);
        for (var i = 0; i < RESOURCES; i++) {
            if (i < 2) {
                shape.add(Declared.group("g" + i));
            } else {
                var parent = random.nextInt(i);
                parents.put(i, parent);
                shape.add(shape.get(parent).with(TYPES.get(random.nextInt(TYPES.size())), "r" + i));
            }
        }
    }

    /** Returns a version; its resources are declared in any order, and refer only to those before them in another. */
    Declaration version(int version) {
        var random = new Random(seed * 31 + version);
        var declared = new HashMap<Integer, Declared>();
        var before = new ArrayList<Declared>();
        for (var i = 0; i < RESOURCES; i++) {
            var parent = parents.get(i);
            if (random.nextInt(7) == 0 || parent != null && !declared.containsKey(parent)) {
                continue;
            }
            var resource = fill(shape.get(i), before, random);
            declared.put(i, resource);
            before.add(resource);
        }
        var all = new ArrayList<>(declared.values());
        Collections.shuffle(all, random);
        return Declared.stack(all);
    }

    private Declared fill(Declared resource, List<Declared> before, Random random) {
        var filled = resource.set("size", "" + random.nextInt(3))
                .set("fixed", replaces && random.nextInt(6) == 0 ? "other" : "one")
                .set("reference", "none")
                .set("output", "none");
        if (before.isEmpty()) {
            return filled;
        }
        var target = before.get(random.nextInt(before.size()));
        return switch (random.nextInt(4)) {
            case 0 -> filled.refers("reference", target);
            case 1 -> filled.takes("output", target, "made");
            case 2 -> filled.set("reference", target.id().text());
            default -> filled.dependsOn(target);
        };
    }
}
