package dev.lazuli.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Chooses between the versions of a type. */
final class Versions {
    private Versions() {}

    /** Returns, for each name in the order given, its newest stable version, or its newest preview where all are. */
    static List<CatalogType> defaults(List<CatalogType> types) {
        if (types.size() == 1) {
            return types;
        }
        var chosen = new LinkedHashMap<String, CatalogType>();
        for (var type : types) {
            var key = type.name().key();
            var other = chosen.get(key);
            if (other == null || preferred(type, other)) {
                chosen.put(key, type);
            }
        }
        return new ArrayList<>(chosen.values());
    }

    private static boolean preferred(CatalogType type, CatalogType other) {
        var stable = type.apiVersion().stable();
        return stable == other.apiVersion().stable() ? type.apiVersion().compareTo(other.apiVersion()) > 0 : stable;
    }
}
