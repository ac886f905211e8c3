package dev.lazuli.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Chooses between the versions of a type. */
final class Versions {
    private static final Comparator<CatalogType> PREFERENCE = Comparator.<CatalogType, Boolean>comparing(
                    type -> type.apiVersion().stable())
            .thenComparing(CatalogType::apiVersion);

    private Versions() {}

    /** Returns, for each name in the order given, its newest stable version, or its newest preview where all are. */
    static List<CatalogType> defaults(List<CatalogType> types) {
        var chosen = new LinkedHashMap<String, CatalogType>();
        for (var type : types) {
            chosen.merge(type.name().key(), type, (a, b) -> PREFERENCE.compare(a, b) >= 0 ? a : b);
        }
        return List.copyOf(chosen.values());
    }
}
