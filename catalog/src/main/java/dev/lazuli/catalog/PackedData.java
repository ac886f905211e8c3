package dev.lazuli.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A catalog in the packed form: an index, and two files for each provider, which are opened when they are needed. */
final class PackedData implements CatalogData {
    /** The name of the file that tells where everything is. */
    static final String INDEX = "index";

    private final Files files;
    private final PackedIndex index;
    private final List<String> namespaces;
    private final Map<String, PackedTypes> types = new ConcurrentHashMap<>();
    private final Map<String, PackedShapes> shapes = new ConcurrentHashMap<>();

    PackedData(Files files) {
        this.files = files;
        index = new PackedIndex(files.read(INDEX));
        namespaces = index.namespaces();
    }

    /** Opens the catalog among the resources of this class. */
    static PackedData embedded() {
        return new PackedData(new Resources());
    }

    /** Gives the bytes of a file of {@link #write} by its name. */
    interface Files {
        byte[] read(String name);
    }

    private static final class Resources implements Files {
        @Override
        public byte[] read(String name) {
            try (var in = PackedData.class.getResourceAsStream("packed/".concat(name))) {
                if (in == null) {
                    throw new IllegalStateException("catalog file '" + name + "' is not among the resources;"
                            + " the build of the catalog module packs it");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("can't read catalog file '" + name + "'", e);
            }
        }
    }

    /** Returns the files of the packed form by name. */
    static Map<String, byte[]> write(List<ProviderCatalog> providers) {
        var ordered = providers.stream()
                .sorted((a, b) -> a.namespace().compareToIgnoreCase(b.namespace()))
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(INDEX, PackedIndex.write(ordered));
        var keys = new HashSet<String>();
        for (var provider : ordered) {
            var key = key(provider.namespace());
            if (!keys.add(key)) {
                throw new IllegalArgumentException("two catalogs of " + provider.namespace());
            }
            files.put(typesFile(key), PackedTypes.write(provider));
            files.put(shapesFile(key), PackedShapes.write(provider));
        }
        return files;
    }

    private static String key(String namespace) {
        return namespace.toLowerCase(Locale.ROOT);
    }

    private static String typesFile(String key) {
        return key.concat(".types");
    }

    private static String shapesFile(String key) {
        return key.concat(".shapes");
    }

    @Override
    public List<String> namespaces() {
        return namespaces;
    }

    @Override
    public List<CatalogEntry> entries() {
        return index.entries();
    }

    @Override
    public List<CatalogType> defaults() {
        return types(index.defaults());
    }

    @Override
    public List<CatalogType> named(String key) {
        return types(index.named(key));
    }

    private List<CatalogType> types(List<PackedIndex.Place> places) {
        var found = new ArrayList<CatalogType>(places.size());
        for (var place : places) {
            found.add(types(place.namespace()).type(place.type()));
        }
        return found;
    }

    /** Opens a provider's types; where two threads do it at once, one of them wins and both read the same. */
    private PackedTypes types(int namespace) {
        var key = key(namespaces.get(namespace));
        var known = types.get(key);
        if (known == null) {
            known = new PackedTypes(files.read(typesFile(key)));
            types.put(key, known);
        }
        return known;
    }

    @Override
    public List<String> spellings() {
        return index.spellings();
    }

    @Override
    public Optional<Shape> shape(String namespace, String name) {
        var key = key(namespace);
        var known = shapes.get(key);
        if (known == null) {
            if (!knows(namespace)) {
                return Optional.empty();
            }
            known = new PackedShapes(files.read(shapesFile(key)));
            shapes.put(key, known);
        }
        return known.shape(name);
    }

    private boolean knows(String namespace) {
        for (var known : namespaces) {
            if (known.equalsIgnoreCase(namespace)) {
                return true;
            }
        }
        return false;
    }
}
