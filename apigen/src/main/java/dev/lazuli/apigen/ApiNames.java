package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.model.ResourceType;
import dev.lazuli.stack.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of all providers, and the interfaces of resource types across them. */
final class ApiNames {
    private final Catalog catalog;
    private final Map<String, ProviderNames> providers = new LinkedHashMap<>();
    private final Map<ResourceType, List<ClassName>> resources = new HashMap<>();

    ApiNames(Catalog catalog) {
        this.catalog = catalog;
        var types = new LinkedHashMap<String, List<CatalogType>>();
        for (var type : catalog.types()) {
            var namespace = type.armType().namespace();
            types.computeIfAbsent(JavaNames.packageName(namespace), _ -> new ArrayList<>())
                    .add(type);
            resources.computeIfAbsent(type.armType(), _ -> new ArrayList<>()).add(className(type));
        }
        types.forEach((name, members) -> providers.put(name, new ProviderNames(this, members)));
    }

    private static ClassName className(CatalogType type) {
        return ClassName.get(JavaNames.packageName(type.armType().namespace()), JavaNames.type(type));
    }

    Catalog catalog() {
        return catalog;
    }

    /** Returns the providers that have types, in the catalog's order. */
    List<ProviderNames> providers() {
        return List.copyOf(providers.values());
    }

    /** Returns the interfaces of an ARM type: several where each has a fixed name, none where it is unknown. */
    List<ClassName> resources(ResourceType type) {
        return resources.getOrDefault(type, List.of());
    }
}
