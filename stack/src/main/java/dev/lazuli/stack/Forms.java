package dev.lazuli.stack;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.Value;
import dev.lazuli.stack.naming.ApiMembers;
import dev.lazuli.stack.naming.JavaNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds in the catalog what the interfaces of the typed API stand for. Thread-safe. */
final class Forms {
    private final Catalog catalog;
    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();
    private final Map<Class<?>, Variant> variants = new ConcurrentHashMap<>();
    private final Map<Class<?>, CatalogType> types = new ConcurrentHashMap<>();

    Forms(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the type that an interface of a resource stands for. */
    CatalogType type(Class<?> resource) {
        var known = types.get(resource);
        if (known == null) {
            known = find(resource);
            types.put(resource, known);
        }
        return known;
    }

    /** The package is the group's name wherever that is a word of Java, so the type is mostly found at once. */
    private CatalogType find(Class<?> resource) {
        var service = resource.getPackageName().substring(JavaNames.ROOT_PACKAGE.length() + 1);
        return catalog.find(service + "/" + resource.getSimpleName())
                .filter(type -> standsFor(resource, type))
                .or(() -> catalog.types().stream()
                        .filter(type -> standsFor(resource, type))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the catalog has no type for " + resource.getName()));
    }

    private static boolean standsFor(Class<?> resource, CatalogType type) {
        return JavaNames.type(type).equals(resource.getSimpleName())
                && JavaNames.packageName(type.armType().namespace()).equals(resource.getPackageName());
    }

    /** Returns the form of a resource's interface. */
    Form resource(Class<?> resource, CatalogType type) {
        var known = forms.get(resource);
        if (known == null) {
            known = new Form(type.armType().namespace(), ApiMembers.of(catalog, type));
            forms.put(resource, known);
        }
        return known;
    }

    /** Returns the form of the interface of a variant of a resource's body. */
    Form variant(Class<?> resource, CatalogType type, Shape body) {
        var known = forms.get(resource);
        if (known == null) {
            known = new Form(type.armType().namespace(), ApiMembers.of(catalog, type, Optional.of(body)));
            forms.put(resource, known);
        }
        return known;
    }

    /** Returns the form of a nested object's interface. */
    Form nested(Class<?> nested, String namespace, String shapeName) {
        var known = forms.get(nested);
        if (known == null) {
            var shape = catalog.shape(namespace, shapeName);
            known = new Form(namespace, ApiMembers.of(catalog, namespace, shape));
            forms.put(nested, known);
        }
        return known;
    }

    /**
     * Finds the variant of a shape that an interface stands for.
     *
     * @return the base itself where the interface is the base's
     */
    Variant variant(Class<?> nested, String namespace, String base) {
        var known = variants.get(nested);
        if (known == null) {
            known = find(nested, namespace, catalog.shape(namespace, base));
            variants.put(nested, known);
        }
        return known;
    }

    private Variant find(Class<?> nested, String namespace, Shape base) {
        if (base.discriminator().isEmpty() || JavaNames.shape(base.name()).equals(nested.getSimpleName())) {
            return new Variant(base, Map.of());
        }
        var name = nested.getSimpleName();
        var candidates = variants(namespace, base, Map.of()).toList();
        return candidates.stream()
                .filter(variant -> JavaNames.shape(variant.shape.name()).equals(name))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(variant -> JavaNames.isShape(name, variant.shape.name()))
                        .findFirst())
                .orElse(new Variant(base, Map.of()));
    }

    private Stream<Variant> variants(String namespace, Shape base, Map<String, Value> outer) {
        return base.discriminator().stream()
                .flatMap(discriminator -> discriminator.variants().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(base.name()))
                        .flatMap(entry -> {
                            var marks = new LinkedHashMap<>(outer);
                            marks.put(discriminator.property(), Value.text(entry.getKey()));
                            var shape = catalog.shape(namespace, entry.getValue());
                            var deeper = outer.containsKey(discriminator.property())
                                    ? Stream.<Variant>empty()
                                    : variants(namespace, shape, marks);
                            return Stream.concat(Stream.of(new Variant(shape, marks)), deeper);
                        }));
    }

    /**
     * A variant of a discriminated shape.
     *
     * @param shape the variant's own shape
     * @param marks what tells it from others: values by property
     */
    record Variant(Shape shape, Map<String, Value> marks) {}
}
