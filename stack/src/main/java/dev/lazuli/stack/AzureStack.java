package dev.lazuli.stack;

import dev.lazuli.model.Declaration;

/** A stack of Azure resources; {@code Azure}, generated from the catalog, adds a service for each provider. */
public interface AzureStack {
    /**
     * Opens the stack that the running program declares. Run by itself, as in a unit test, the program gets a stack in
     * {@link StackTarget#NONE}.
     *
     * @param azure the interface that has the services
     * @param name the stack's name: who owns the resources
     */
    static <A extends AzureStack> A open(Class<A> azure, String name) {
        return Session.current().open(azure, name);
    }

    /** Returns the target's subscription. */
    Scope subscription();

    /** Returns another subscription, by its GUID. */
    Scope subscription(String subscriptionId);

    /** Returns a management group. */
    Scope managementGroup(String name);

    /** Returns the tenant. */
    Scope tenant();

    /** Returns any scope or resource, by its ID. */
    Scope scope(String id);

    /**
     * Declares a resource that the typed API does not know.
     *
     * @param type an ARM type with its API version, such as {@code Microsoft.Foo/bars@2024-01-01}; the version can be
     *     left out for a type of the catalog
     * @param name the name; for a type several levels below the parent, one name a level with slashes between
     * @param parent what it lies in
     * @param json the body, a JSON object
     */
    AnyResource resource(String type, String name, Scope parent, String json);

    /**
     * Returns what was declared so far.
     *
     * @throws dev.lazuli.model.ProblemsException if something is wrong with it, all of it at once
     */
    Declaration declaration();
}
