package dev.lazuli.specs;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.model.ApiVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Names the shapes of a provider. Definitions of one name that say the same, and lead to the same, are one shape,
 * whatever file or version they are in. Of those that differ the newest keeps the name; an older one is named with its
 * version, and one of the same version with its file.
 */
final class ShapeNames {
    private static final Comparator<SpecificationFile> AGE = Comparator.comparing(
                    (SpecificationFile file) -> file.version().isPresent())
            .thenComparing(SpecificationFile::stable)
            .thenComparing(file -> file.version().map(ApiVersion::text).orElse(folder(file)));

    private final List<Draft> drafts;
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ShapeNames(Collection<Draft> drafts) {
        this.drafts = List.copyOf(drafts);
    }

    /** Returns the name of each shape, by its key. */
    static Map<String, String> of(Collection<Draft> drafts) {
        var naming = new ShapeNames(drafts);
        naming.classify();
        naming.name();
        return naming.names;
    }

    /** Divides the shapes into classes of equals: by name first, then by what they say, until no class divides. */
    private void classify() {
        number(draft -> draft.plainName());
        for (var count = 0; ; ) {
            var next = number(this::content);
            if (next == count) {
                return;
            }
            count = next;
        }
    }

    private int number(java.util.function.Function<Draft, Object> content) {
        var numbers = new HashMap<Object, Integer>();
        var next = new HashMap<String, Integer>();
        for (var draft : drafts) {
            next.put(draft.key(), numbers.computeIfAbsent(content.apply(draft), _ -> numbers.size()));
        }
        classes.putAll(next);
        return numbers.size();
    }

    private Object content(Draft draft) {
        var content = new ArrayList<Object>();
        content.add(draft.plainName());
        for (var property : draft.properties()) {
            content.add(rename(property, key -> "" + classes.get(key)));
        }
        content.add(draft.additional().map(type -> rename(type, key -> "" + classes.get(key))));
        content.add(draft.discriminator());
        draft.variants().forEach((value, key) -> content.add(value + "=" + classes.get(key)));
        content.add(draft.variantOf().map(classes::get));
        return content;
    }

    static Property rename(Property property, UnaryOperator<String> names) {
        return new Property(
                property.name(),
                rename(property.type(), names),
                property.traits(),
                property.defaultValue(),
                property.references());
    }

    static SchemaType rename(SchemaType type, UnaryOperator<String> names) {
        return switch (type) {
            case ObjectType(var shape) -> new ObjectType(names.apply(shape));
            case MapType(var value) -> new MapType(rename(value, names));
            case ArrayType array ->
                new ArrayType(
                        rename(array.item(), names),
                        array.minItems(),
                        array.maxItems(),
                        array.unique(),
                        array.identifiers());
            default -> type;
        };
    }

    private void name() {
        var byName = new TreeMap<String, Map<Integer, List<Draft>>>();
        for (var draft : drafts) {
            byName.computeIfAbsent(draft.plainName(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(classes.get(draft.key()), _ -> new ArrayList<>())
                    .add(draft);
        }
        taken.addAll(byName.keySet());
        byName.values().forEach(equals -> name(equals.values()));
    }

    private void name(Collection<List<Draft>> differing) {
        var order = new ArrayList<List<Draft>>();
        differing.forEach(equals -> order.add(equals.stream()
                .sorted(Comparator.comparing(Draft::file, AGE.reversed()).thenComparing(Draft::key))
                .toList()));
        order.sort(
                Comparator.comparing((List<Draft> equals) -> equals.getFirst().file(), AGE.reversed())
                        .thenComparing(equals -> equals.getFirst().key()));
        var newest = order.getFirst().getFirst();
        for (var i = 0; i < order.size(); i++) {
            var name = i == 0 ? newest.plainName() : distinct(order.get(i).getFirst(), newest);
            order.get(i).forEach(draft -> names.put(draft.key(), name));
        }
    }

    private String distinct(Draft draft, Draft newest) {
        var label = label(draft.file());
        var plain = draft.plainName();
        var sameVersion = label.equals(label(newest.file()));
        var name = sameVersion ? Words.capital(draft.file().stem()) + Words.capital(plain) : plain + "@" + label;
        if (!sameVersion && taken.contains(name)) {
            name = Words.capital(draft.file().stem()) + Words.capital(plain) + "@" + label;
        }
        var numbered = name;
        for (var i = 2; !taken.add(numbered); i++) {
            numbered = name + i;
        }
        return numbered;
    }

    private static String label(SpecificationFile file) {
        return file.version().map(ApiVersion::text).orElse(folder(file));
    }

    private static String folder(SpecificationFile file) {
        var folders = file.name().split("/");
        return folders.length < 2 ? "shared" : folders[folders.length - 2];
    }

    static Optional<String> named(Map<String, String> names, Optional<String> key) {
        return key.map(names::get);
    }
}
