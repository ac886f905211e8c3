package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One resource as a program declared it.
 *
 * @param id the resource's ID, computed from its name and its parent's
 * @param type its type's short name; for what the catalog does not know, made from the ARM type
 * @param apiVersion the version that was pinned, empty for the catalog's default
 * @param body what is sent, without the name; holds references and outputs
 * @param existing whether the resource is only referred to and never written
 * @param dependsOn resources that come first, beside the parent and those that the body refers to
 * @param location the line that declared it
 * @param lines the lines that set properties, by path
 */
public record DeclaredResource(
        ResourceId id,
        TypeName type,
        Optional<ApiVersion> apiVersion,
        Value.ObjectValue body,
        boolean existing,
        Set<ResourceId> dependsOn,
        Optional<SourceLocation> location,
        Map<PropertyPath, SourceLocation> lines) {
    public DeclaredResource {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        requireNonNull(apiVersion, "apiVersion is null");
        requireNonNull(body, "body is null");
        dependsOn = Set.copyOf(dependsOn);
        requireNonNull(location, "location is null");
        lines = Map.copyOf(lines);
    }

    /** Returns the resource's ARM type. */
    public ResourceType armType() {
        return id.type().orElseThrow();
    }

    /** Returns this resource with another body. */
    public DeclaredResource withBody(Value.ObjectValue newBody) {
        return new DeclaredResource(id, type, apiVersion, newBody, existing, dependsOn, location, lines);
    }

    /** Returns the resource's type and name for messages, such as {@code Compute/Disk myDisk}. */
    public String label() {
        return type + " " + id.name();
    }

    /** Returns the lines of several declarations as text for a message. */
    public static String lines(List<DeclaredResource> resources) {
        return String.join(
                ", ",
                resources.stream()
                        .flatMap(resource -> resource.location.stream())
                        .map(SourceLocation::toString)
                        .toList());
    }
}
