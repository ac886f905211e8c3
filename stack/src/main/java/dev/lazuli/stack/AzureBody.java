package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A stack that a program has opened. */
abstract class AzureBody implements AzureStack {
    @Nullable
    Session session;

    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    private Session run() {
        return requireNonNull(session, "session is null");
    }

    static <S> S service(AzureBody azure, Class<S> type) {
        return type.cast(azure.services.computeIfAbsent(type, _ -> {
            var service = Bodies.of(ServiceBody.class, type);
            service.session = azure.run();
            return service;
        }));
    }

    @Override
    public final Scope subscription() {
        return new Place(run().subscription());
    }

    @Override
    public final Scope subscription(String subscriptionId) {
        return new Place(ResourceId.subscription(subscriptionId));
    }

    @Override
    public final Scope managementGroup(String name) {
        return new Place(ResourceId.managementGroup(name));
    }

    @Override
    public final Scope tenant() {
        return new Place(ResourceId.TENANT);
    }

    @Override
    public final Scope scope(String id) {
        return new Place(ResourceId.parse(id));
    }

    @Override
    public final AnyResource resource(String type, String name, Scope parent, String json) {
        return new AnyDeclaration(run()).declare(type, name, parent, json);
    }

    @Override
    public final Declaration declaration() {
        return run().declaration();
    }

    /** A scope that is no resource of the stack. */
    private record Place(ResourceId place) implements Scope {
        @Override
        public Output<String> id() {
            return Output.of(Value.text(place.text()));
        }
    }
}
