package dev.lazuli.apigen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.Shape;
import dev.lazuli.stack.naming.JavaNames;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names within one provider's package, each unique without regard to case, as some file systems want it. Resource
 * types go first, then variants of them, nested shapes, and choices.
 */
final class ProviderNames {
    private final ApiNames all;
    private final String namespace;
    private final List<CatalogType> types;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, ClassName> rootVariants = new TreeMap<>();
    private final Map<String, ClassName> shapes = new TreeMap<>();
    private final Map<String, Choices> choices = new TreeMap<>();

    ProviderNames(ApiNames all, List<CatalogType> types) {
        this.all = all;
        this.types = types;
        this.namespace = types.getFirst().armType().namespace();
        for (var type : types) {
            if (!taken.add(JavaNames.type(type).toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("two resource types are called " + type.name());
            }
        }
        var reach = new Reach(catalog(), types);
        reach.rootVariants().forEach(shape -> rootVariants.put(shape, unique(JavaNames.shape(shape), "Spec")));
        reach.nested().forEach(shape -> shapes.put(shape, unique(JavaNames.shape(shape), "Spec")));
        reach.choices().forEach(this::add);
    }

    /** Choices of one name are one enumeration with the constants of all of them. */
    private void add(String name, Set<Choice> members) {
        var type = unique(JavaNames.choice(name), "Choice");
        var constants = new LinkedHashSet<String>();
        members.forEach(choice -> constants.addAll(JavaNames.constants(choice.values())));
        choices.put(name, new Choices(type, constants));
    }

    private ClassName unique(String name, String suffix) {
        var free = name;
        if (taken.contains(free.toLowerCase(Locale.ROOT)) && !name.endsWith(suffix)) {
            free = name + suffix;
        }
        var numbered = free;
        for (var i = 2; !taken.add(numbered.toLowerCase(Locale.ROOT)); i++) {
            numbered = free + i;
        }
        return ClassName.get(packageName(), numbered);
    }

    Catalog catalog() {
        return all.catalog();
    }

    ApiNames all() {
        return all;
    }

    String namespace() {
        return namespace;
    }

    String packageName() {
        return JavaNames.packageName(namespace);
    }

    List<CatalogType> types() {
        return types;
    }

    ClassName resource(CatalogType type) {
        return ClassName.get(packageName(), JavaNames.type(type));
    }

    /** Returns the interface of a variant of a resource's body. */
    ClassName rootVariant(String shape) {
        return requireNonNull(rootVariants.get(shape), () -> "no name for variant " + shape);
    }

    /** Returns the interface of a nested shape. */
    ClassName shape(String shape) {
        return requireNonNull(shapes.get(shape), () -> "no name for shape " + shape);
    }

    /** Returns the nested shapes that have an interface, in order. */
    List<Shape> shapes() {
        return shapes.keySet().stream()
                .map(name -> catalog().shape(namespace, name))
                .toList();
    }

    /** Returns the enumeration of a choice that was found under a name. */
    ClassName choice(String name) {
        return requireNonNull(choices.get(name), () -> "no name for choice " + name)
                .type();
    }

    List<Choices> choices() {
        return List.copyOf(choices.values());
    }

    /**
     * An enumeration.
     *
     * @param constants its constants in order
     */
    record Choices(ClassName type, Set<String> constants) {}
}
