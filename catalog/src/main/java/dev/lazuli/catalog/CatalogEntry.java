package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;

/**
 * A line in the list of all resource types: what is known without loading the type itself.
 *
 * @param name the short name
 * @param armType the type in Azure Resource Manager
 * @param apiVersion the default version
 */
public record CatalogEntry(TypeName name, ResourceType armType, ApiVersion apiVersion) {
    public CatalogEntry {
        requireNonNull(name, "name is null");
        requireNonNull(armType, "armType is null");
        requireNonNull(apiVersion, "apiVersion is null");
    }
}
