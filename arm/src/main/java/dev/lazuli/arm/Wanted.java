package dev.lazuli.arm;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import java.util.Optional;

/**
 * A resource whose live body is wanted.
 *
 * @param id its ID
 * @param version the version to read it with
 * @param type what the catalog knows of it
 * @param declared what is declared, to tell whether a listed body is whole; empty for what is only referred to, and for
 *     what is no longer declared
 */
record Wanted(ResourceId id, ApiVersion version, Optional<CatalogType> type, Optional<DeclaredResource> declared) {
    /** Returns the path of the collection that it is in: its ID without its name. */
    String collection() {
        return id.text().substring(0, id.text().lastIndexOf('/'));
    }

    /** Returns what resources have in common that one list can hold. */
    String kind() {
        return id.type().map(type -> type.key()).orElse("") + "@" + version;
    }
}
