package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one program declared.
 *
 * @param stack the stack's name
 * @param resources the resources in the order in which they were declared; IDs may still repeat, the graph rejects that
 */
public record Declaration(String stack, List<DeclaredResource> resources) {
    public Declaration {
        requireNonNull(stack, "stack is null");
        resources = List.copyOf(resources);
    }
}
