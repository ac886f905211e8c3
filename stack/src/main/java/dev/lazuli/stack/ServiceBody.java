package dev.lazuli.stack;

import org.jspecify.annotations.Nullable;

/** A service of a stack. */
abstract class ServiceBody {
    @Nullable
    Session session;
}
