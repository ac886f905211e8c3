package dev.lazuli.emulator;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Operation;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.Scope;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the emulator needs to know of a type, worked out once.
 *
 * @param type the type in the catalog
 * @param put the fields of what is put
 * @param shown the fields of what is returned
 * @param children the arrays of the body whose items are resources of their own
 */
record TypeFacts(CatalogType type, Fields put, Fields shown, List<ChildArray> children) {
    /**
     * An array of a resource's body whose items are child resources too, such as a virtual network's subnets.
     *
     * @param holder the member of the body that holds the array; empty where the body itself does
     * @param property the array's name
     * @param type the child's type
     * @param given whether the parent's body may set the children; otherwise it only shows them
     */
    record ChildArray(String holder, String property, ResourceType type, boolean given) {}

    ResourceType armType() {
        return type.armType();
    }

    /** Returns the status of an answer to a PUT: an allowed one that says the work is done, where there is one. */
    int putStatus(ResourceId id, boolean created) {
        return created ? pick(Kind.PUT, id, 201, 200, 202) : pick(Kind.PUT, id, 200, 201, 202);
    }

    /** Returns the status of an answer to a PATCH. */
    int patchStatus(ResourceId id) {
        return pick(Kind.PATCH, id, 200, 201, 202);
    }

    /** Returns the status of an answer to the deletion of a resource that was there. */
    int deleteStatus(ResourceId id) {
        return pick(Kind.DELETE, id, 200, 204, 202);
    }

    boolean allows(Kind kind, ResourceId id, int status) {
        var operation = operation(kind, id);
        return operation != null && operation.successCodes().contains(status);
    }

    boolean longRunning(Kind kind, ResourceId id) {
        var operation = operation(kind, id);
        return operation != null && operation.longRunning().isPresent();
    }

    boolean has(Kind kind) {
        return type.operations().stream().anyMatch(operation -> operation.kind() == kind);
    }

    /** A resource that is there as soon as its parent is: it has one fixed name and can't be deleted. */
    boolean implicit() {
        return type.fixedName().isPresent() && !has(Kind.DELETE) && has(Kind.GET);
    }

    /** Tracked resources have a location and tags; Azure demands the location of those that lie in a resource group. */
    boolean needsLocation() {
        var location = put.find("location");
        return location != null
                && !location.is(Trait.READ_ONLY)
                && (location.is(Trait.REQUIRED)
                        || put.find("tags") != null && type.parent().isEmpty())
                && Scope.RESOURCE_GROUP == type.scopes().iterator().next();
    }

    private int pick(Kind kind, ResourceId id, int first, int second, int third) {
        var operation = operation(kind, id);
        if (operation == null || operation.successCodes().contains(first)) {
            return first;
        }
        return operation.successCodes().contains(second)
                ? second
                : operation.successCodes().contains(third) ? third : first;
    }

    private @Nullable Operation operation(Kind kind, ResourceId id) {
        Operation found = null;
        for (var operation : type.operations()) {
            if (operation.kind() == kind) {
                if (found == null) {
                    found = operation;
                } else if (operation.path().match(id.text()).isPresent()) {
                    return operation;
                }
            }
        }
        return found;
    }
}
