package dev.lazuli.emulator;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Operation;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;

/** Lists resources: of a type in a scope, or of all types. */
final class Listings {
    /** What a list of all types shows of a resource. */
    private static final List<String> SUMMARY = List.of(
            "id",
            "name",
            "type",
            "location",
            "tags",
            "sku",
            "kind",
            "managedBy",
            "plan",
            "identity",
            "zones",
            "extendedLocation",
            "systemData");

    private static final Paging USUAL = new Paging(Optional.of("nextLink"), "value");

    private final Types types;
    private final State state;
    private final Existence existence;
    private final InstantSource clock;
    private final int pageSize;

    Listings(Types types, State state, InstantSource clock, int pageSize) {
        this.types = types;
        this.state = state;
        this.existence = new Existence(types);
        this.clock = clock;
        this.pageSize = pageSize;
    }

    /** Answers a list of a type's resources in a scope. */
    Response ofType(Call call, ResourceType type) {
        var known = types.all(type);
        if (known.isEmpty()) {
            throw types.unknown(type, call.version());
        }
        var groups = type.equals(ResourceType.RESOURCE_GROUP);
        var filter = groups ? Filter.of(call.url().parameter("$filter")) : Filter.ALL;
        var paging = paging(known);
        return state.read(table -> {
            requireScope(call, table);
            var page = new Page(
                    call.url(), pageSize, paging.items(), paging.nextLink().orElse("nextLink"));
            var scope = call.id().key();
            for (var entry : after(range(call, type, table), call.url()).entrySet()) {
                if (shown(entry.getKey(), scope, type)
                        && passes(filter, entry.getValue())
                        && !page.add(entry.getKey(), entry.getValue().shown(clock.millis()))) {
                    break;
                }
            }
            return page.response();
        });
    }

    private static boolean passes(Filter filter, Stored stored) {
        return filter.alternatives().isEmpty()
                || filter.passes(new ResourceId(stored.id()), stored.type(), stored.value());
    }

    private static Paging paging(List<CatalogType> types) {
        return types.stream()
                .flatMap(type -> type.operations(Kind.LIST).stream())
                .map(Operation::paging)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(USUAL);
    }

    private void requireScope(Call call, ResourceTable table) {
        var scope = call.id();
        var group = scope.resourceGroupName();
        if (group.isPresent() && table.get(Existence.groupKey(scope)) == null) {
            throw ArmError.resourceGroupNotFound(group.get());
        }
        existence.requireParents(scope, call.version(), table::get);
        var missing = existence.missing(scope, call.version(), table::get);
        if (missing != null) {
            throw call.address().namespace().isPresent()
                    ? ArmError.notFound(call.address())
                    : ArmError.parentNotFound(missing.name());
        }
    }

    private static NavigableMap<String, Stored> range(Call call, ResourceType type, ResourceTable table) {
        var prefix = ResourceTable.prefix(call.id().key());
        var direct = call.address().namespace().isEmpty()
                ? prefix + type.lastSegment().toLowerCase(Locale.ROOT) + "/"
                : prefix;
        return table.ofType(type.key(), direct);
    }

    /**
     * A subscription's or group's list of a type has what lies directly in a group, not what extends other resources;
     * but role assignments, locks and policies are listed with those of all that lies below.
     */
    private static boolean shown(String key, String scope, ResourceType type) {
        if (type.namespace().equalsIgnoreCase("Microsoft.Authorization")) {
            return true;
        }
        var below = scope.equals("/") ? 0 : scope.length();
        var provider = key.indexOf("/providers/", below);
        if (provider < 0) {
            return true;
        }
        return key.indexOf("/providers/", provider + 1) < 0
                && (provider == below || scope.startsWith("/subscriptions/") && !scope.contains("/providers/"));
    }

    /** What follows the page before, though some of it may have been deleted since. */
    private static NavigableMap<String, Stored> after(NavigableMap<String, Stored> range, Url url) {
        var after = Page.after(url);
        if (after.isEmpty() || range.isEmpty() || after.compareTo(range.firstKey()) < 0) {
            return range;
        }
        return after.compareTo(range.lastKey()) >= 0 ? Collections.emptyNavigableMap() : range.tailMap(after, false);
    }

    /** Answers a list of all tracked resources in a scope: those that have a location. */
    Response all(Call call) {
        var filter = Filter.of(call.url().parameter("$filter"));
        var prefix = ResourceTable.prefix(call.id().key());
        return state.read(table -> {
            requireScope(call, table);
            var range = filter.type()
                    .map(type -> table.ofType(type.toLowerCase(Locale.ROOT), prefix))
                    .orElseGet(() -> table.below(call.id().key()));
            var page = new Page(call.url(), pageSize, "value", "nextLink");
            for (var entry : after(range, call.url()).entrySet()) {
                var summary = summary(entry.getValue(), filter);
                if (summary.isPresent() && !page.add(entry.getKey(), Json.bytes(summary.get()))) {
                    break;
                }
            }
            return page.response();
        });
    }

    private static Optional<ObjectValue> summary(Stored stored, Filter filter) {
        if (stored.type().equalsIgnoreCase(ResourceType.RESOURCE_GROUP.text())) {
            return Optional.empty();
        }
        var body = stored.value();
        var id = new ResourceId(stored.id());
        if (body.text("location").isEmpty() || !filter.passes(id, stored.type(), body)) {
            return Optional.empty();
        }
        var members = new LinkedHashMap<String, Value>();
        SUMMARY.forEach(name -> body.get(name).ifPresent(value -> members.put(name, value)));
        members.put("name", Value.text(Existence.names(id)));
        return Optional.of(new ObjectValue(members));
    }
}
