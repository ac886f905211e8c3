package dev.lazuli.benchmarks;

import dev.lazuli.engine.Change;
import dev.lazuli.engine.Live;
import dev.lazuli.engine.LiveResource;
import dev.lazuli.engine.Provider;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ReferenceValue;
import java.util.List;
import java.util.Optional;

/**
 * A provider that costs next to nothing, so that what is measured is the engine.
 *
 * @param live what it says is live
 */
record MemoryProvider(List<LiveResource> live) implements Provider {
    private static final TypeName TYPE = new TypeName("Network", "Thing");

    /** Returns a provider where nothing is live. */
    static MemoryProvider empty() {
        return new MemoryProvider(List.of());
    }

    /** Returns a provider where all that is declared is live. */
    static MemoryProvider with(Declaration declaration) {
        var owner = Optional.of(declaration.stack());
        return new MemoryProvider(declaration.resources().stream()
                .map(resource -> new LiveResource(resource.id(), resource.body(), owner))
                .toList());
    }

    @Override
    public List<Problem> check(Declaration declaration) {
        return List.of();
    }

    @Override
    public Live read(Declaration declaration) {
        return new Live(live);
    }

    @Override
    public List<Change> compare(String stack, DeclaredResource desired, LiveResource is) {
        return List.of();
    }

    @Override
    public LiveResource put(String stack, DeclaredResource desired) {
        return new LiveResource(desired.id(), desired.body(), Optional.of(stack));
    }

    @Override
    public void delete(LiveResource resource) {}

    @Override
    public List<ResourceId> references(LiveResource resource) {
        return resource.body().get("network").stream()
                .filter(ReferenceValue.class::isInstance)
                .map(value -> ((ReferenceValue) value).target())
                .toList();
    }

    @Override
    public boolean markable(ResourceId id) {
        return true;
    }

    @Override
    public TypeName typeOf(ResourceId id) {
        return TYPE;
    }
}
