package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** What the packed form knows of all providers at once: their namespaces, and every type by its names. */
final class PackedIndex {
    private static final int NAMESPACES = 0;
    private static final int TYPES = 1;
    private static final int NAMES = 2;

    private final PackFile file;

    PackedIndex(byte[] data) {
        file = new PackFile(data);
    }

    /**
     * Where a type's facts are.
     *
     * @param namespace the number of its provider's namespace
     * @param type its number within the provider
     */
    record Place(int namespace, int type) {}

    List<String> namespaces() {
        var namespaces = new ArrayList<String>();
        for (var i = 0; i < file.size(NAMESPACES); i++) {
            namespaces.add(file.record(NAMESPACES, i).text());
        }
        return namespaces;
    }

    /** Returns the default version of every type, by name. */
    List<CatalogEntry> entries() {
        var entries = new ArrayList<CatalogEntry>();
        for (var i = 0; i < file.size(TYPES); i++) {
            var in = file.record(TYPES, i);
            entries.add(new CatalogEntry(
                    TypeName.parse(in.text()), new ResourceType(in.text()), new ApiVersion(in.text())));
        }
        return entries;
    }

    /** Returns where the default version of every type is, by name. */
    List<Place> defaults() {
        var places = new ArrayList<Place>();
        for (var i = 0; i < file.size(TYPES); i++) {
            var in = file.record(TYPES, i);
            for (var text = 0; text < 3; text++) {
                in.number();
            }
            places.add(new Place(in.number(), in.number()));
        }
        return places;
    }

    /** Returns where the types are that go by a name, without case. */
    List<Place> named(String name) {
        var number = file.findIgnoringCase(NAMES, name);
        if (number < 0) {
            return List.of();
        }
        var in = file.record(NAMES, number);
        in.number();
        var places = new ArrayList<Place>();
        for (var left = in.number(); left > 0; left--) {
            places.add(new Place(in.number(), in.number()));
        }
        return places;
    }

    /** Returns all names as they are spelt. */
    List<String> spellings() {
        var spellings = new ArrayList<String>();
        for (var i = 0; i < file.size(NAMES); i++) {
            spellings.add(file.record(NAMES, i).text());
        }
        return spellings;
    }

    private record Placed(CatalogType type, Place place) {}

    /** Returns the index of providers, which are ordered by namespace. */
    static byte[] write(List<ProviderCatalog> providers) {
        var texts = new PackOut.Texts();
        var namespaces = new ArrayList<PackOut>();
        var placed = new ArrayList<Placed>();
        for (var provider : providers) {
            var out = new PackOut(texts);
            out.text(provider.namespace());
            for (var i = 0; i < provider.types().size(); i++) {
                placed.add(new Placed(provider.types().get(i), new Place(namespaces.size(), i)));
            }
            namespaces.add(out);
        }
        placed.sort(Comparator.comparing(Placed::type, LoadedData.ORDER));
        return PackFile.write(texts, List.of(namespaces, types(placed, texts), names(placed, texts)));
    }

    private static List<PackOut> types(List<Placed> placed, PackOut.Texts texts) {
        var places = new HashMap<CatalogType, Place>();
        placed.forEach(next -> places.put(next.type(), next.place()));
        var records = new ArrayList<PackOut>();
        for (var type : Versions.defaults(placed.stream().map(Placed::type).toList())) {
            var out = new PackOut(texts);
            out.text(type.name().toString());
            out.text(type.armType().text());
            out.text(type.apiVersion().text());
            write(requireNonNull(places.get(type)), out);
            records.add(out);
        }
        return records;
    }

    private static List<PackOut> names(List<Placed> placed, PackOut.Texts texts) {
        var places = new TreeMap<String, List<Place>>(String.CASE_INSENSITIVE_ORDER);
        for (var next : placed) {
            for (var name : LoadedData.names(next.type())) {
                places.computeIfAbsent(name, _ -> new ArrayList<>()).add(next.place());
            }
        }
        var records = new ArrayList<PackOut>();
        places.forEach((name, types) -> {
            var out = new PackOut(texts);
            out.text(name);
            out.list(types, place -> write(place, out));
            records.add(out);
        });
        return records;
    }

    private static void write(Place place, PackOut out) {
        out.number(place.namespace());
        out.number(place.type());
    }
}
