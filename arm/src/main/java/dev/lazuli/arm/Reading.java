package dev.lazuli.arm;

import dev.lazuli.arm.Fetches.Listing;
import dev.lazuli.engine.Change;
import dev.lazuli.engine.LiveResource;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One reading of what is live for one stack: what it declares, and whatever else bears its mark. */
final class Reading {
    private static final int AT_ONCE = 24;
    /** With these a list at the collection is refused, while its resources can be read. */
    private static final List<Integer> NO_LIST = List.of(400, 405, 501);

    private final ArmClient client;
    private final Versions versions;
    private final Comparing comparing;
    private final Owned owned;
    private final Parallel parallel = new Parallel(AT_ONCE);
    private final Map<String, ObjectValue> bodies = new ConcurrentHashMap<>();

    /** Compares a declared resource with a live body. */
    @FunctionalInterface
    interface Comparing {
        List<Change> compare(DeclaredResource declared, ObjectValue live);
    }

    Reading(ArmClient client, Versions versions, Comparing comparing, String subscription) {
        this.client = client;
        this.versions = versions;
        this.comparing = comparing;
        this.owned = new Owned(client, subscription);
    }

    Collection<LiveResource> read(Declaration declaration) throws InterruptedException {
        var marked = new ConcurrentHashMap<ResourceId, ObjectValue>();
        var wanted = wanted(declaration);
        parallel.run(List.of(
                () -> marked.putAll(owned.resources(declaration.stack())),
                () -> marked.putAll(owned.groups(declaration.stack())),
                () -> fetchInWaves(wanted)));
        var rest = new LinkedHashMap<String, Wanted>();
        for (var entry : new TreeMap<>(marked).entrySet()) {
            var id = entry.getKey();
            if (!wanted.containsKey(id.key())) {
                rest.put(
                        id.key(),
                        new Wanted(
                                id,
                                versions.of(id, Optional.empty()),
                                versions.type(id, Optional.empty()),
                                Optional.empty()));
            }
        }
        fetchInWaves(rest);
        return found(wanted, rest, marked);
    }

    private Map<String, Wanted> wanted(Declaration declaration) throws InterruptedException {
        var wanted = LinkedHashMap.<String, Wanted>newLinkedHashMap(
                declaration.resources().size());
        for (var resource : declaration.resources()) {
            wanted.put(
                    resource.id().key(),
                    new Wanted(
                            resource.id(),
                            versions.of(resource.id(), resource.apiVersion()),
                            versions.type(resource.id(), resource.apiVersion()),
                            resource.existing() ? Optional.empty() : Optional.of(resource)));
        }
        return wanted;
    }

    /** Returns what was found, what is declared first; for what could not be read itself, what the list of marks says. */
    private List<LiveResource> found(
            Map<String, Wanted> wanted, Map<String, Wanted> rest, Map<ResourceId, ObjectValue> marked) {
        var found = new ArrayList<LiveResource>(bodies.size());
        wanted.forEach((key, one) -> add(found, one.id(), bodies.get(key)));
        rest.forEach((key, one) -> {
            var body = bodies.get(key);
            add(found, one.id(), body == null ? marked.get(one.id()) : body);
        });
        return found;
    }

    private static void add(
            List<LiveResource> found, ResourceId id, @org.jspecify.annotations.Nullable ObjectValue body) {
        if (body != null) {
            found.add(new LiveResource(id, body, Marks.owner(body)));
        }
    }

    /** Reads parents before their children, so that nothing is asked of what lies in what does not exist. */
    private void fetchInWaves(Map<String, Wanted> wanted) throws InterruptedException {
        var waves = new TreeMap<Integer, List<Wanted>>();
        var depths = new HashMap<String, Integer>();
        for (var one : wanted.values()) {
            waves.computeIfAbsent(depth(one.id(), wanted, depths), key -> new ArrayList<>())
                    .add(one);
        }
        for (var wave : waves.values()) {
            fetch(wave.stream()
                    .filter(one -> !absent(one, wanted) && !embedded(one))
                    .toList());
        }
    }

    /** Returns how many of a resource's parents are wanted as well. */
    private static int depth(ResourceId id, Map<String, Wanted> wanted, Map<String, Integer> depths) {
        var known = depths.get(id.key());
        if (known != null) {
            return known;
        }
        var parent = id.parent();
        var depth = parent.isEmpty()
                ? 0
                : depth(parent.get(), wanted, depths)
                        + (wanted.containsKey(parent.get().key()) ? 1 : 0);
        depths.put(id.key(), depth);
        return depth;
    }

    /** Returns whether a resource lies in a wanted one that was not found. */
    private boolean absent(Wanted one, Map<String, Wanted> wanted) {
        for (var parent = one.id().parent();
                parent.isPresent();
                parent = parent.get().parent()) {
            var key = parent.get().key();
            if (wanted.containsKey(key)) {
                return !bodies.containsKey(key);
            }
        }
        return false;
    }

    /** Takes a resource out of its parent's body, or learns there that it does not exist. */
    private boolean embedded(Wanted one) {
        var parent = one.id().parent().map(id -> bodies.get(id.key()));
        var children = parent.flatMap(body -> Embedded.children(body, one.id()));
        if (children.isEmpty()) {
            return false;
        }
        var body = Embedded.find(children.get(), one.id());
        if (body.isPresent() && !whole(one, body.get())) {
            return false;
        }
        body.ifPresent(found -> bodies.put(one.id().key(), found));
        return true;
    }

    private void fetch(List<Wanted> wanted) throws InterruptedException {
        if (wanted.isEmpty()) {
            return;
        }
        var choice = Fetches.of(wanted);
        var tasks = new ArrayList<Parallel.Task>();
        choice.listings().forEach(listing -> tasks.add(() -> list(listing)));
        choice.singles().forEach(one -> tasks.add(() -> get(one)));
        parallel.run(tasks);
        var confirm = new ArrayList<Parallel.Task>();
        for (var listing : choice.listings()) {
            for (var one : listing.wanted()) {
                var body = bodies.get(one.id().key());
                if (body != null && !whole(one, body)) {
                    confirm.add(() -> get(one));
                }
            }
        }
        if (!confirm.isEmpty()) {
            parallel.run(confirm);
        }
    }

    private void get(Wanted one) throws InterruptedException {
        try {
            client.get(one.id().text(), one.version())
                    .ifPresent(body -> bodies.put(one.id().key(), body));
        } catch (ArmException e) {
            if (e.status() != 405) {
                throw e;
            }
        }
    }

    private void list(Listing listing) throws InterruptedException {
        var wanted = new HashMap<String, Wanted>();
        listing.wanted().forEach(one -> wanted.put(one.id().key(), one));
        try {
            var version = listing.wanted().getFirst().version();
            for (var item : client.list(listing.path(), version, Map.of(), listing.paging())) {
                var key = key(listing, item);
                if (wanted.containsKey(key)) {
                    bodies.put(key, item);
                }
            }
        } catch (ArmException e) {
            if (!NO_LIST.contains(e.status())) {
                throw e;
            }
            parallel.run(listing.wanted().stream()
                    .<Parallel.Task>map(one -> () -> get(one))
                    .toList());
        }
    }

    private static String key(Listing listing, ObjectValue item) {
        var id = item.text("id")
                .orElseGet(() -> listing.path() + "/" + item.text("name").orElse(""));
        return ResourceId.matches(id) ? ResourceId.parse(id).key() : "";
    }

    /** Some lists leave out members. Where something declared is missing, only the resource itself can tell. */
    private boolean whole(Wanted one, ObjectValue body) {
        return one.declared().isEmpty()
                || comparing.compare(one.declared().get(), body).stream().noneMatch(Reading::isMissing);
    }

    private static boolean isMissing(Change change) {
        return change.before().isEmpty()
                && change.after().isPresent()
                && !(change.after().get() instanceof OutputValue)
                && !(change.after().get() instanceof JoinedValue)
                && !change.path().text().startsWith("tags.");
    }
}
