package dev.lazuli.stack;

/** A class of a Maven or Gradle project that declares a stack; it needs a constructor without parameters. */
@FunctionalInterface
public interface Stack {
    /** Declares the stack, beginning with {@code Azure.stack("name")}. */
    void declare();
}
