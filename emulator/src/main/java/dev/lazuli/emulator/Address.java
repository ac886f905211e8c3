package dev.lazuli.emulator;

import dev.lazuli.model.MalformedException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.List;
import java.util.Optional;

/**
 * What a path of Azure Resource Manager points at: a resource, or a word below a resource or scope, which is the type of
 * a collection or the name of an action.
 *
 * @param id the resource's ID; for a word, that of the resource or scope it follows
 * @param namespace the provider named after {@code id}; empty where the word is a child's or there is no word
 * @param word the last, unpaired segment; empty for a resource
 */
record Address(ResourceId id, Optional<String> namespace, Optional<String> word) {
    /**
     * Reads a path.
     *
     * @throws ArmError if no ID has that form
     */
    static Address of(List<String> segments) {
        var end = pairsEnd(segments);
        var rest = segments.subList(end, segments.size());
        return switch (rest.size()) {
            case 0 -> new Address(id(segments), Optional.empty(), Optional.empty());
            case 1 -> new Address(id(segments.subList(0, end)), Optional.empty(), Optional.of(rest.getFirst()));
            default -> new Address(id(segments.subList(0, end)), Optional.of(rest.get(1)), Optional.of(rest.getLast()));
        };
    }

    /** Returns where the last complete resource or scope ends; what follows is a word, alone or after its provider. */
    private static int pairsEnd(List<String> segments) {
        var end = 0;
        if (is(segments, 0, "subscriptions") && segments.size() > 1) {
            end = is(segments, 2, "resourceGroups") && segments.size() > 3 ? 4 : 2;
        }
        while (is(segments, end, "providers") && end + 3 < segments.size()) {
            end += 4;
            while (end + 1 < segments.size() && !is(segments, end, "providers")) {
                end += 2;
            }
        }
        return end;
    }

    private static boolean is(List<String> segments, int at, String word) {
        return at < segments.size() && segments.get(at).equalsIgnoreCase(word);
    }

    private static ResourceId id(List<String> segments) {
        var text = "/" + String.join("/", segments);
        try {
            return new ResourceId(text);
        } catch (MalformedException e) {
            throw new ArmError(404, "NotFound", "The path '" + text + "' is that of no resource.");
        }
    }

    /** Returns the type of the collection that the word stands for, empty where it can't be one. */
    Optional<ResourceType> collection() {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (namespace.isPresent()) {
                return Optional.of(new ResourceType(namespace.get() + "/" + word.get()));
            }
            var own = id.type();
            return own.isPresent() && own.get().equals(ResourceType.SUBSCRIPTION)
                    ? Optional.of(ResourceType.RESOURCE_GROUP)
                            .filter(_ -> word.get().equalsIgnoreCase("resourceGroups"))
                    : own.map(type -> type.child(word.get()));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** Returns type and names as Azure's messages show them: {@code Microsoft.Network/virtualNetworks/a/subnets/b}. */
    static String typeAndNames(ResourceId id) {
        var at = id.key().lastIndexOf("/providers/");
        return at < 0 ? id.name() : id.text().substring(at + "/providers/".length());
    }

    String typeAndNames() {
        return typeAndNames(id);
    }
}
