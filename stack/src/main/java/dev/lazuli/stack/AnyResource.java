package dev.lazuli.stack;

/** A resource of a type that the catalog does not know, or not with all its properties. */
public interface AnyResource extends Resource<AnyResource> {}
