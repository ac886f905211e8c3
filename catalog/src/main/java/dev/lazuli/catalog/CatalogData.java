package dev.lazuli.catalog;

import java.util.List;
import java.util.Optional;

/** Where a catalog's facts come from. Thread-safe. */
interface CatalogData {
    /** Returns the namespaces of the providers, in order without case. */
    List<String> namespaces();

    /** Returns an entry for every type in its default version, by name. */
    List<CatalogEntry> entries();

    /** Returns every type in its default version, by name. */
    List<CatalogType> defaults();

    /**
     * Returns the types, in all their versions, that go by a name.
     *
     * @param key a short name, an alias or an ARM type, in lower case
     */
    List<CatalogType> named(String key);

    /** Returns all names, aliases and ARM types that users can write, as they are spelt. */
    List<String> spellings();

    /** Returns a shape; the namespace without case. */
    Optional<Shape> shape(String namespace, String name);
}
