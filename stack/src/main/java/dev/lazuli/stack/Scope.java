package dev.lazuli.stack;

/** A place in which resources are made: a subscription, a management group, the tenant, or another resource. */
public interface Scope {
    /** Returns the ID, such as {@code /subscriptions/{guid}/resourceGroups/{name}}; known without asking Azure. */
    Output<String> id();
}
