package dev.lazuli.stack;

/**
 * A resource of a stack: declared, or referred to. The same object sets its properties and gives its outputs.
 *
 * @param <R> the resource's own interface, so that calls can be chained
 */
public interface Resource<R extends Resource<R>> extends Scope {
    /** Returns the name that the program gave it. */
    String name();

    /** Says that the resource exists already and is only referred to: it is never written and never deleted. */
    R existing();

    /** Makes this resource after others, beside those that it lies in or refers to. */
    R dependsOn(Resource<?>... resources);

    /**
     * Pins the version of Azure's API with which the resource is made.
     *
     * @param version a version that the catalog has of this type, such as {@code 2021-07-01}
     */
    R apiVersion(String version);

    /**
     * Returns a value that Azure gives, by its place in the resource's JSON.
     *
     * @param path such as {@code properties.defaultHostName}
     */
    Output<String> output(String path);
}
