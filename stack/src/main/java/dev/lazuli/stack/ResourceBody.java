package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import org.jspecify.annotations.Nullable;

/** A resource's handle. */
abstract class ResourceBody<R extends Resource<R>> implements Resource<R>, BodyHolder {
    @Nullable
    BodyState state;

    static Object of(Class<?> type, BodyState state) {
        var body = Bodies.of(ResourceBody.class, type);
        body.state = state;
        return body;
    }

    @Override
    public final BodyState lazuliState() {
        return requireNonNull(state, "state is null");
    }

    private Declared owner() {
        return lazuliState().owner();
    }

    @SuppressWarnings("unchecked") // the class that is made for R implements R
    private R self() {
        return (R) this;
    }

    @Override
    public final Output<String> id() {
        return Output.of(new ReferenceValue(owner().id()));
    }

    @Override
    public final String name() {
        return owner().id().name();
    }

    @Override
    public final R existing() {
        owner().exists();
        return self();
    }

    @Override
    public final R dependsOn(Resource<?>... resources) {
        owner().after(resources);
        return self();
    }

    @Override
    public final R apiVersion(String version) {
        owner().pin(version);
        return self();
    }

    @Override
    public final Output<String> output(String path) {
        return Output.of(new OutputValue(owner().id(), new PropertyPath(path)));
    }

    @Override
    public final String toString() {
        return owner().label();
    }
}
