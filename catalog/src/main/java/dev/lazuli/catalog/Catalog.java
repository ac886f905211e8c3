package dev.lazuli.catalog;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
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
        var types = wanted.version().isEmpty()
                ? Versions.defaults(data.named(wanted.key()))
                : data.named(wanted.key()).stream()
                        .filter(type -> type.apiVersion().text().equalsIgnoreCase(wanted.version()))
                        .toList();
        return choose(wanted.key(), types);
    }

    /** A short name goes before an alias of another type, and a type with any name before those with a fixed one. */
    private static Optional<CatalogType> choose(String key, List<CatalogType> types) {
        var named = types.stream().filter(type -> type.name().key().equals(key)).toList();
        if (!named.isEmpty()) {
            return Optional.of(named.getFirst());
        }
        if (types.size() == 1) {
            return Optional.of(types.getFirst());
        }
        var free = types.stream().filter(type -> type.fixedName().isEmpty()).toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(free.getFirst());
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
        var types = id.type().map(this::types).orElse(List.of());
        var candidates = version.isEmpty()
                ? Versions.defaults(types)
                : types.stream()
                        .filter(type -> type.apiVersion().equals(version.get()))
                        .toList();
        return candidates.stream()
                .filter(type ->
                        type.fixedName().filter(id.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(type -> type.fixedName().isEmpty())
                        .max((a, b) -> Boolean.compare(matches(a, id), matches(b, id))))
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty());
    }

    private static boolean matches(CatalogType type, ResourceId id) {
        return type.paths().stream().anyMatch(path -> path.match(id.text()).isPresent());
    }

    /**
     * Returns a shape of a provider.
     *
     * @param namespace the provider's namespace
     * @param name the shape's name
     * @throws NoSuchElementException if the provider has no such shape
     */
    public Shape shape(String namespace, String name) {
        return data.shape(namespace, name)
                .orElseThrow(() -> new NoSuchElementException("no shape '" + name + "' in " + namespace));
    }

    /** Returns the shape of what is put, empty where nothing is. */
    public Optional<Shape> body(CatalogType type) {
        return type.body().map(name -> shape(type.armType().namespace(), name));
    }

    /** Returns the shape of what is returned, empty where nothing is. */
    public Optional<Shape> result(CatalogType type) {
        return type.result().map(name -> shape(type.armType().namespace(), name));
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
