package dev.lazuli.emulator;

import dev.lazuli.model.ResourceId;

/**
 * Where in a resource a value lies, for the values that Azure makes from it.
 *
 * @param resource the resource's ID
 * @param namespace of the resource's provider, whose shapes its body has
 * @param owner the ID of the resource, or of the named item of it, that holds the value; items such as a load
 *     balancer's {@code frontendIPConfigurations} have IDs though they are no resources
 * @param etag what changes whenever the resource does
 * @param now the time, in RFC 3339
 */
record Place(ResourceId resource, String namespace, String owner, String etag, String now) {
    static Place of(ResourceId resource, String etag, String now) {
        var namespace = resource.type().orElseThrow().namespace();
        return new Place(resource, namespace, resource.text(), etag, now);
    }

    /** Returns the place of a named item of an array. */
    Place item(String array, String name) {
        return new Place(resource, namespace, owner + "/" + array + "/" + name, etag, now);
    }

    /** Returns the place of a map's value; its key sets it apart. */
    Place entry(String key) {
        return new Place(resource, namespace, key.startsWith("/") ? key : owner + "/" + key, etag, now);
    }

    /** Returns the name of what holds the value. */
    String name() {
        return owner.substring(owner.lastIndexOf('/') + 1);
    }
}
