package dev.lazuli.catalog;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Every resource type that is known, and the shapes of their bodies. Thread-safe.
 *
 * <p>A type that is known in several versions has a default: the newest stable one, or the newest preview where there is
 * no other. Names are compared without case.
 */
public final class Catalog {
    private static final class Embedded {
        static final Catalog INSTANCE = new Catalog(PackedData.embedded());
    }

    private final CatalogData data;

    Catalog(CatalogData data) {
        this.data = data;
    }

    /** Returns the catalog that comes with Lazuli; what of it is needed is loaded when it is needed. */
    public static Catalog embedded() {
        return Embedded.INSTANCE;
    }

    /** Returns a catalog of the given providers. */
    public static Catalog of(Collection<ProviderCatalog> providers) {
        return new Catalog(new LoadedData(providers));
    }

    /** Returns the namespaces of all providers, such as {@code Microsoft.Compute}, in order. */
    public List<String> namespaces() {
        return data.namespaces();
    }

    /** Returns the list of all types in their default versions, ordered by name, without loading them. */
    public List<CatalogEntry> entries() {
        return data.entries();
    }

    /** Returns every type in its default version, ordered by name. */
    public List<CatalogType> types() {
        return data.defaults();
    }

    /**
     * Finds a type as a user refers to it.
     *
     * @param reference a short name ({@code Compute/Disk}), an alias, or an ARM type ({@code Microsoft.Compute/disks}),
     *     each with or without a version ({@code Compute/Disk@2024-03-02})
     * @return the type in that version or in its default one; empty where it is unknown, or where an ARM type stands for
     *     several types that each have a fixed name
     */
    public Optional<CatalogType> find(String reference) {
        var wanted = Reference.parse(reference);
        var types = data.named(wanted.key());
        return choose(
                wanted.key(), wanted.version().isEmpty() ? Versions.defaults(types) : in(wanted.version(), types));
    }

    private static List<CatalogType> in(String version, List<CatalogType> types) {
        var found = new ArrayList<CatalogType>();
        for (var type : types) {
            if (type.apiVersion().text().equalsIgnoreCase(version)) {
                found.add(type);
            }
        }
        return found;
    }

    /** A short name goes before an alias of another type, and a type with any name before those with a fixed one. */
    private static Optional<CatalogType> choose(String key, List<CatalogType> types) {
        if (types.size() == 1) {
            return Optional.of(types.getFirst());
        }
        for (var type : types) {
            if (type.name().key().equals(key)) {
                return Optional.of(type);
            }
        }
        for (var type : types) {
            if (type.fixedName().isEmpty()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Like {@link #find}, for a type that must be there.
     *
     * @throws ProblemsException if it is not, with what is near
     */
    public CatalogType require(String reference) {
        return find(reference).orElseThrow(() -> new ProblemsException(unknown(Reference.parse(reference))));
    }

    private Problem unknown(Reference wanted) {
        var types = data.named(wanted.key());
        if (types.isEmpty()) {
            return Problem.of(
                    "unknown resource type '" + wanted.name() + "'",
                    "",
                    Nearest.question(wanted.name(), data.spellings()));
        }
        var versions =
                types.stream().map(type -> type.apiVersion().text()).distinct().toList();
        if (!wanted.version().isEmpty() && !versions.contains(wanted.version().toLowerCase(Locale.ROOT))) {
            return Problem.of(
                    "unknown API version '" + wanted.version() + "' of " + wanted.name(),
                    "",
                    "known: " + String.join(", ", versions));
        }
        var names =
                types.stream().map(type -> type.name().toString()).distinct().toList();
        return Problem.of(
                "'" + wanted.name() + "' stands for several resource types",
                "",
                "name one of " + String.join(", ", names));
    }

    /** Returns all types that share an ARM type: one for each fixed name, in each of their versions. */
    public List<CatalogType> types(ResourceType type) {
        return data.named(type.key());
    }

    /**
     * Returns the type of a resource.
     *
     * @param id the resource's ID; its name decides between types with fixed names
     * @param version the version of the facts, empty for the default one
     * @return empty for the tenant, for an unknown type, for an unknown version, and for a name that is none of several
     *     fixed ones; a type that has one fixed name and no sibling is returned for every name
     */
    public Optional<CatalogType> forId(ResourceId id, Optional<ApiVersion> version) {
        var armType = id.type();
        if (armType.isEmpty()) {
            return Optional.empty();
        }
        var types = types(armType.get());
        var candidates =
                version.isEmpty() ? Versions.defaults(types) : in(version.get().text(), types);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : choose(id, candidates);
    }

    /** The type with that fixed name goes before those with any name; of these, the one whose path the ID follows. */
    private static Optional<CatalogType> choose(ResourceId id, List<CatalogType> types) {
        var chosen = Optional.<CatalogType>empty();
        for (var type : types) {
            var fixed = type.fixedName();
            if (fixed.isPresent() && fixed.get().equalsIgnoreCase(id.name())) {
                return Optional.of(type);
            }
            if (fixed.isEmpty() && (chosen.isEmpty() || !matches(chosen.get(), id) && matches(type, id))) {
                chosen = Optional.of(type);
            }
        }
        return chosen;
    }

    private static boolean matches(CatalogType type, ResourceId id) {
        for (var path : type.paths()) {
            if (path.match(id.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a shape of a provider.
     *
     * @param namespace the provider's namespace
     * @param name the shape's name
     * @throws NoSuchElementException if the provider has no such shape
     */
    public Shape shape(String namespace, String name) {
        var shape = data.shape(namespace, name);
        if (shape.isEmpty()) {
            throw new NoSuchElementException("no shape '" + name + "' in " + namespace);
        }
        return shape.get();
    }

    /** Returns the shape of what is put, empty where nothing is. */
    public Optional<Shape> body(CatalogType type) {
        var name = type.body();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(shape(type.armType().namespace(), name.get()));
    }

    /** Returns the shape of what is returned, empty where nothing is. */
    public Optional<Shape> result(CatalogType type) {
        var name = type.result();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(shape(type.armType().namespace(), name.get()));
    }

    private record Reference(String name, String version) {
        static Reference parse(String text) {
            var at = text.lastIndexOf('@');
            return at < 0 ? new Reference(text, "") : new Reference(text.substring(0, at), text.substring(at + 1));
        }

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
