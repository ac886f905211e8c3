package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An object of the typed API. Its interface's methods bring their own code, which comes back here by {@link Calls}; it has
 * no method of its own that a property's name could meet.
 */
abstract class Body implements BodyHolder {
    @Nullable
    BodyState state;

    static <P> P of(Class<P> type, BodyState state) {
        var body = Bodies.of(Body.class, type);
        body.state = state;
        return type.cast(body);
    }

    @Override
    public final BodyState lazuliState() {
        return requireNonNull(state, "state is null");
    }

    @Override
    public final String toString() {
        return lazuliState().toString();
    }
}
