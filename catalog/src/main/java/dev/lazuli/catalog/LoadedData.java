package dev.lazuli.catalog;

import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A catalog that is wholly in memory. */
final class LoadedData implements CatalogData {
    static final Comparator<CatalogType> ORDER =
            Comparator.comparing(CatalogType::name).thenComparing(CatalogType::apiVersion);

    private final Map<String, Map<String, Shape>> shapes = new HashMap<>();
    private final Map<String, List<CatalogType>> named = new HashMap<>();
    private final List<String> namespaces;
    private final List<String> spellings;
    private final List<CatalogType> defaults;

    LoadedData(Collection<ProviderCatalog> providers) {
        providers.forEach(provider -> shapes.computeIfAbsent(key(provider.namespace()), _ -> new HashMap<>())
                .putAll(provider.shapes()));
        namespaces = providers.stream()
                .map(ProviderCatalog::namespace)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        var types = providers.stream()
                .flatMap(provider -> provider.types().stream())
                .sorted(ORDER)
                .toList();
        defaults = Versions.defaults(types);
        var written = new LinkedHashSet<String>();
        for (var type : types) {
            for (var name : names(type)) {
                named.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(type);
                written.add(name);
            }
        }
        spellings = List.copyOf(written);
    }

    /** Returns all that a type goes by. */
    static List<String> names(CatalogType type) {
        var names = new ArrayList<String>();
        names.add(type.name().toString());
        type.aliases().stream().map(TypeName::toString).forEach(names::add);
        names.add(type.armType().text());
        return names;
    }

    @Override
    public List<String> namespaces() {
        return namespaces;
    }

    @Override
    public List<CatalogEntry> entries() {
        return defaults.stream()
                .map(type -> new CatalogEntry(type.name(), type.armType(), type.apiVersion()))
                .toList();
    }

    @Override
    public List<CatalogType> defaults() {
        return defaults;
    }

    @Override
    public List<CatalogType> named(String key) {
        return named.getOrDefault(key, List.of());
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    @Override
    public Optional<Shape> shape(String namespace, String name) {
        return Optional.ofNullable(shapes.getOrDefault(key(namespace), Map.of()).get(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
