package dev.lazuli.catalog;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one resource type in one API version.
 *
 * @param name the short name
 * @param aliases other short names under which people know it, in any group
 * @param armType the type in Azure Resource Manager; several catalog types share it where each has a fixed name
 * @param apiVersion the version that these facts are of
 * @param paths the paths of its PUT, one a scope, the usual scope first
 * @param fixedName the name that every resource of this type has, such as {@code default}; empty where the user chooses
 * @param nameRule what Azure demands of the name
 * @param parent the type one level up, empty for a type directly in a scope
 * @param operations all operations
 * @param body the shape that is put; empty where the PUT has no body
 * @param result the shape that is returned
 * @param specification the specification's file, relative to the root of the specifications
 */
public record CatalogType(
        TypeName name,
        List<TypeName> aliases,
        ResourceType armType,
        ApiVersion apiVersion,
        List<PathTemplate> paths,
        Optional<String> fixedName,
        NameRule nameRule,
        Optional<ResourceType> parent,
        List<Operation> operations,
        Optional<String> body,
        Optional<String> result,
        String specification) {
    public CatalogType {
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
        requireNonNull(armType, "armType is null");
        requireNonNull(apiVersion, "apiVersion is null");
        paths = List.copyOf(paths);
        requireNonNull(fixedName, "fixedName is null");
        requireNonNull(nameRule, "nameRule is null");
        requireNonNull(parent, "parent is null");
        operations = List.copyOf(operations);
        requireNonNull(body, "body is null");
        requireNonNull(result, "result is null");
        requireNonNull(specification, "specification is null");
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths of " + name + " is empty");
        }
    }

    /** Returns the scopes in which resources of this type can be made. */
    public Set<Scope> scopes() {
        return Scopes.of(paths);
    }

    /** Returns the operations of a kind. */
    public List<Operation> operations(Operation.Kind kind) {
        return operations.stream().filter(operation -> operation.kind() == kind).toList();
    }
}
