package dev.lazuli.emulator;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.emulator.TypeFacts.ChildArray;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds the facts of types for the paths and API versions of requests. Thread-safe. */
final class Types {
    private final Catalog catalog;
    private final Shapes shapes;
    private final Map<CatalogType, TypeFacts> facts = new ConcurrentHashMap<>();
    private final Map<String, Optional<TypeFacts>> simple = new ConcurrentHashMap<>();
    private final Map<String, List<CatalogType>> childTypes = new ConcurrentHashMap<>();

    Types(Catalog catalog, Shapes shapes) {
        this.catalog = catalog;
        this.shapes = shapes;
    }

    /**
     * Returns the facts of a resource's type, in the version that is nearest to the request's.
     *
     * @throws ArmError if the catalog does not know the type
     */
    TypeFacts require(ResourceId id, String version) {
        return find(id, version).orElseThrow(() -> unknown(id.type().orElse(ResourceType.TENANT), version));
    }

    /** Returns the facts of a resource's type, empty where the catalog does not know it. */
    Optional<TypeFacts> find(ResourceId id, String version) {
        var type = id.type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var key = type.get().key() + "@" + version;
        var known = simple.get(key);
        if (known != null) {
            return known;
        }
        var types = catalog.types(type.get());
        var chosen = choose(id, version, types).map(this::factsOf);
        if (types.stream().noneMatch(each -> each.fixedName().isPresent())) {
            simple.put(key, chosen);
        }
        return chosen;
    }

    private Optional<CatalogType> choose(ResourceId id, String version, List<CatalogType> types) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        var nearest = nearest(version, types);
        return catalog.forId(id, Optional.of(nearest)).or(() -> catalog.forId(id, Optional.empty()));
    }

    /** The oldest version that is not older than the wanted one, since versions add; otherwise the newest. */
    private static ApiVersion nearest(String version, List<CatalogType> types) {
        var versions = types.stream().map(CatalogType::apiVersion).sorted().toList();
        if (!ApiVersion.matches(version)) {
            return versions.getLast();
        }
        var wanted = new ApiVersion(version);
        return versions.stream()
                .filter(each -> each.compareTo(wanted) >= 0)
                .findFirst()
                .orElse(versions.getLast());
    }

    /** Returns the type as Azure spells it, empty where the catalog does not know it. */
    Optional<ResourceType> spelt(ResourceType type) {
        var types = catalog.types(type);
        return types.isEmpty() ? Optional.empty() : Optional.of(types.getFirst().armType());
    }

    /** Returns the types of a collection, none where the catalog does not know it. */
    List<CatalogType> all(ResourceType type) {
        return catalog.types(type);
    }

    /** Returns what Azure says to a type that it does not have. */
    ArmError unknown(ResourceType type, String version) {
        var namespace = type.namespace();
        if (catalog.namespaces().stream().noneMatch(namespace::equalsIgnoreCase)) {
            return new ArmError(
                    404, "InvalidResourceNamespace", "The resource namespace '" + namespace + "' is invalid.");
        }
        return new ArmError(
                404,
                "InvalidResourceType",
                "The resource type '" + String.join("/", type.segments()) + "' could not be found in the namespace '"
                        + namespace + "' for api version '" + version + "'. The supported api-versions are '"
                        + versions(namespace) + "'.");
    }

    private String versions(String namespace) {
        return catalog.types().stream()
                .filter(type -> type.armType().namespace().equalsIgnoreCase(namespace))
                .map(type -> type.apiVersion().text())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private TypeFacts factsOf(CatalogType type) {
        var known = facts.get(type);
        if (known == null) {
            known = work(type);
            facts.put(type, known);
        }
        return known;
    }

    private TypeFacts work(CatalogType type) {
        var namespace = type.armType().namespace();
        var put = type.body().map(shape -> shapes.named(namespace, shape)).orElse(Fields.UNKNOWN);
        var shown = type.result().map(shape -> shapes.named(namespace, shape)).orElse(put);
        return new TypeFacts(type, put, shown, childArrays(type, shown));
    }

    /** An array's items are child resources where a child type's body has the items' shape. */
    private List<ChildArray> childArrays(CatalogType type, Fields shown) {
        var candidates = childTypes(type.armType());
        var arrays = new ArrayList<ChildArray>();
        if (!candidates.isEmpty()) {
            addArrays("", shown, candidates, arrays);
            var properties = shown.find("properties");
            if (properties != null && properties.type() instanceof ObjectType(var shape)) {
                addArrays("properties", shapes.named(shown.namespace(), shape), candidates, arrays);
            }
        }
        return arrays;
    }

    private static void addArrays(String holder, Fields fields, List<CatalogType> children, List<ChildArray> arrays) {
        for (var property : fields.properties()) {
            if (property.type() instanceof ArrayType array && array.item() instanceof ObjectType(var item)) {
                child(property, item, children)
                        .ifPresent(type -> arrays.add(new ChildArray(
                                holder, property.name(), type.armType(), !property.is(Trait.READ_ONLY))));
            }
        }
    }

    private static Optional<CatalogType> child(Property property, String item, List<CatalogType> children) {
        var sameShape = children.stream()
                .filter(child -> child.body().filter(item::equals).isPresent()
                        && child.fixedName().isEmpty())
                .toList();
        return sameShape.stream()
                .filter(child -> child.armType().lastSegment().equalsIgnoreCase(property.name()))
                .findFirst()
                .or(() -> sameShape.size() == 1 ? Optional.of(sameShape.getFirst()) : Optional.empty());
    }

    private List<CatalogType> childTypes(ResourceType type) {
        return childTypes
                .computeIfAbsent(
                        type.namespace().toLowerCase(Locale.ROOT),
                        namespace -> catalog.types().stream()
                                .filter(each -> each.armType().namespace().equalsIgnoreCase(namespace))
                                .sorted(Comparator.comparing(CatalogType::name))
                                .toList())
                .stream()
                .filter(each -> each.armType().parent().filter(type::equals).isPresent())
                .toList();
    }
}
