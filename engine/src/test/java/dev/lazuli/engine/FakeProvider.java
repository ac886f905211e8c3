package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * What is live, in memory, and as strict as Azure: nothing can be made before what it refers to, nothing deleted that is
 * referred to or that holds children. A member {@code fixed} can't be changed once it is made; types whose name starts with
 * {@code Plain} bear no mark; every resource has an
 * output {@code made}, which changes when it is made anew.
 */
final class FakeProvider implements Provider {
    private final Map<ResourceId, LiveResource> live = new TreeMap<>();
    private final Map<ResourceId, TypeName> types = new ConcurrentHashMap<>();
    private final Map<ResourceId, CountDownLatch> gates = new ConcurrentHashMap<>();

    /** Each call: {@code put a} when it starts, {@code put a done} or {@code put a failed} when it ends. */
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    final Set<ResourceId> failing = ConcurrentHashMap.newKeySet();
    final Set<ResourceId> broken = ConcurrentHashMap.newKeySet();
    final List<Problem> checks = new ArrayList<>();

    /** Whether something may be deleted while something else refers to it. */
    boolean detaches;

    /** Makes each call for a resource wait; returns what opens it. */
    CountDownLatch gate(Declared resource) {
        return gates.computeIfAbsent(resource.id(), _ -> new CountDownLatch(1));
    }

    /** Makes something that is there already, with an owner or none. */
    void add(Declared resource, Optional<String> owner) {
        types.put(resource.id(), resource.resource().type());
        live.put(resource.id(), new LiveResource(resource.id(), liveBody(resource.resource()), owner));
    }

    synchronized Set<ResourceId> ids() {
        return new HashSet<>(live.keySet());
    }

    synchronized Map<ResourceId, ObjectValue> bodies() {
        var bodies = new HashMap<ResourceId, ObjectValue>();
        live.forEach((id, resource) -> bodies.put(id, resource.body()));
        return bodies;
    }

    ObjectValue body(Declared resource) {
        return bodies().getOrDefault(resource.id(), ObjectValue.EMPTY);
    }

    /** Returns the calls that were done, without the others. */
    List<String> done() {
        synchronized (calls) {
            return calls.stream()
                    .filter(call -> call.endsWith(" done"))
                    .map(call -> call.substring(0, call.length() - " done".length()))
                    .toList();
        }
    }

    @Override
    public List<Problem> check(Declaration declaration) {
        declaration.resources().forEach(resource -> types.put(resource.id(), resource.type()));
        return checks;
    }

    @Override
    public synchronized Live read(Declaration declaration) {
        declaration.resources().forEach(resource -> types.put(resource.id(), resource.type()));
        return new Live(live.values());
    }

    @Override
    public List<Change> compare(String stack, DeclaredResource desired, LiveResource is) {
        var changes = new ArrayList<Change>();
        if (markable(desired.id()) && is.owner().isEmpty()) {
            changes.add(change("tags.stack", Optional.empty(), Optional.of(Value.text(stack))));
        }
        desired.body().members().forEach((name, value) -> {
            var before = is.body().get(name);
            if (!before.equals(Optional.of(plain(value)))) {
                changes.add(change(name, before, Optional.of(value)));
            }
        });
        return changes;
    }

    private static Change change(String name, Optional<Value> before, Optional<Value> after) {
        return new Change(new PropertyPath(name), before, after, name.equals("fixed"), Optional.empty());
    }

    @Override
    public LiveResource put(String stack, DeclaredResource desired) throws InterruptedException {
        return call("put " + desired.id().name(), desired.id(), () -> {
            checkNeeds(desired);
            var owner = markable(desired.id()) ? Optional.of(stack) : Optional.<String>empty();
            var resource = new LiveResource(desired.id(), liveBody(desired), owner);
            live.put(desired.id(), resource);
            return resource;
        });
    }

    @Override
    public LiveResource update(String stack, DeclaredResource desired, LiveResource before)
            throws InterruptedException {
        return call("update " + desired.id().name(), desired.id(), () -> {
            checkNeeds(desired);
            var members = new LinkedHashMap<>(before.body().members());
            desired.body().members().forEach((name, value) -> members.put(name, plain(value)));
            var owner = markable(desired.id()) ? Optional.of(stack) : Optional.<String>empty();
            var resource = new LiveResource(desired.id(), new ObjectValue(members), owner);
            live.put(desired.id(), resource);
            return resource;
        });
    }

    @Override
    public void delete(LiveResource resource) throws InterruptedException {
        call("delete " + resource.id().name(), resource.id(), () -> {
            checkUnused(resource.id());
            live.remove(resource.id());
            return resource;
        });
    }

    private interface Work {
        LiveResource run();
    }

    private LiveResource call(String name, ResourceId id, Work work) throws InterruptedException {
        calls.add(name);
        var done = false;
        try {
            var gate = gates.get(id);
            if (gate != null) {
                gate.await();
            }
            if (broken.contains(id)) {
                throw new IllegalStateException("broken");
            }
            if (failing.contains(id)) {
                throw failure(id, "scripted");
            }
            synchronized (this) {
                var result = work.run();
                done = true;
                return result;
            }
        } finally {
            calls.add(name + (done ? " done" : " failed"));
        }
    }

    private void checkNeeds(DeclaredResource desired) {
        desired.id()
                .parent()
                .filter(parent -> parent.text().toLowerCase(Locale.ROOT).contains("/resourcegroups/"))
                .ifPresent(parent -> checkLive(desired.id(), parent));
        new Mentions(text -> checkLive(desired.id(), ResourceId.parse(text)), output -> {
                    throw new IllegalStateException(output + " is not resolved");
                })
                .visit(desired.body());
    }

    private void checkLive(ResourceId id, ResourceId needed) {
        if (!live.containsKey(needed)) {
            throw failure(id, needed + " does not exist");
        }
    }

    private void checkUnused(ResourceId id) {
        for (var other : live.values()) {
            var child = other.id().within(id) && !other.id().equals(id);
            if (child
                    || !detaches && !other.id().equals(id) && references(other).contains(id)) {
                throw failure(id, "in use by " + other.id());
            }
        }
    }

    private static ProviderException failure(ResourceId id, String what) {
        return new ProviderException(Problem.of(what, id.name(), ""));
    }

    private ObjectValue liveBody(DeclaredResource desired) {
        var fixed = desired.body().text("fixed").orElse("");
        return ((ObjectValue) plain(desired.body()))
                .with("made", Value.text("made-" + desired.id().name() + fixed));
    }

    private static Value plain(Value value) {
        return switch (value) {
            case ReferenceValue(var target) -> Value.text(target.text());
            case SecretValue _ -> Value.text("hidden");
            case ArrayValue(var items) ->
                new ArrayValue(items.stream().map(FakeProvider::plain).toList());
            case ObjectValue(var members) -> {
                var plain = new LinkedHashMap<String, Value>();
                members.forEach((name, member) -> plain.put(name, plain(member)));
                yield new ObjectValue(plain);
            }
            case OutputValue output -> output;
            default -> value;
        };
    }

    @Override
    public List<ResourceId> references(LiveResource resource) {
        var ids = new ArrayList<ResourceId>();
        new Mentions(text -> ids.add(ResourceId.parse(text)), _ -> {}).visit(resource.body());
        return ids;
    }

    @Override
    public boolean markable(ResourceId id) {
        return !typeOf(id).name().startsWith("Plain");
    }

    @Override
    public TypeName typeOf(ResourceId id) {
        return types.getOrDefault(id, new TypeName("Unknown", "Thing"));
    }
}
