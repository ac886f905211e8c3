package dev.lazuli.arm;

import dev.lazuli.catalog.Operation;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides how to read many resources with few requests: a list where it holds more than three of them, the list of a
 * whole subscription rather than of more than three resource groups, and otherwise each by itself, which is also more
 * exact.
 */
final class Fetches {
    private static final int FEW = 3;

    private Fetches() {}

    /**
     * A list to read.
     *
     * @param path the collection's path
     * @param paging how it is divided into pages
     * @param wanted what is wanted of it, all of one version
     */
    record Listing(String path, Optional<Paging> paging, List<Wanted> wanted) {}

    /**
     * What to do.
     *
     * @param listings the lists to read
     * @param singles what to read by itself
     */
    record Choice(List<Listing> listings, List<Wanted> singles) {}

    static Choice of(Collection<Wanted> wanted) {
        var choice = new Choice(new ArrayList<>(), new ArrayList<>());
        var kinds = new LinkedHashMap<String, List<Wanted>>();
        wanted.forEach(one ->
                kinds.computeIfAbsent(one.kind(), key -> new ArrayList<>()).add(one));
        kinds.values().forEach(kind -> choose(kind, choice));
        return choice;
    }

    /** Chooses for resources of one type in one version. */
    private static void choose(List<Wanted> kind, Choice choice) {
        var whole = kind.size() > FEW ? ofSubscription(kind) : Optional.<Listing>empty();
        var parts = byCollection(kind);
        if (whole.isPresent() && requests(parts) > FEW) {
            choice.listings().add(whole.get());
            return;
        }
        parts.forEach(part -> {
            if (listed(part)) {
                choice.listings().add(part);
            } else {
                choice.singles().addAll(part.wanted());
            }
        });
    }

    private static int requests(List<Listing> parts) {
        return parts.stream()
                .mapToInt(part -> listed(part) ? 1 : part.wanted().size())
                .sum();
    }

    private static boolean listed(Listing part) {
        return part.wanted().size() > FEW && part.paging().isPresent();
    }

    private static List<Listing> byCollection(List<Wanted> kind) {
        var groups = new LinkedHashMap<String, List<Wanted>>();
        for (var one : kind) {
            groups.computeIfAbsent(one.collection().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(one);
        }
        return groups.values().stream()
                .map(group -> new Listing(
                        group.getFirst().collection(),
                        list(group.getFirst(), group.getFirst().collection()),
                        group))
                .toList();
    }

    /** Returns the list of all resources of the type in a subscription, where there is one and all are in it. */
    private static Optional<Listing> ofSubscription(List<Wanted> kind) {
        var first = kind.getFirst();
        var subscription = first.id().subscriptionId();
        var type = first.id().type();
        if (subscription.isEmpty() || type.isEmpty() || type.get().segments().size() > 1) {
            return Optional.empty();
        }
        var scope = "/subscriptions/" + subscription.get();
        var inside = kind.stream().allMatch(one -> inGroupOf(subscription.get(), one));
        var path = scope + "/providers/" + type.get();
        return inside
                ? list(first, path).map(paging -> new Listing(path, Optional.of(paging), kind))
                : Optional.empty();
    }

    /** An extension resource lies in another resource; lists of a subscription leave out most of those. */
    private static boolean inGroupOf(String subscription, Wanted one) {
        return one.id().subscriptionId().filter(subscription::equalsIgnoreCase).isPresent()
                && one.id()
                        .parent()
                        .flatMap(ResourceId::type)
                        .filter(ResourceType.RESOURCE_GROUP::equals)
                        .isPresent();
    }

    /** Returns how the list at a path is divided into pages, empty where the type has no list there. */
    private static Optional<Paging> list(Wanted one, String path) {
        return one.type().stream()
                .flatMap(type -> type.operations(Kind.LIST).stream())
                .filter(list ->
                        list.method().equals("GET") && list.path().match(path).isPresent())
                .map(Operation::paging)
                .map(paging -> paging.orElse(new Paging(Optional.of("nextLink"), "value")))
                .findFirst();
    }
}
