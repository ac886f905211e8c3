package dev.lazuli.arm;

import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds all that bears a stack's mark in a subscription, of whatever type. */
final class Owned {
    private static final Optional<Paging> PAGES = Optional.of(new Paging(Optional.of("nextLink"), "value"));

    private final ArmClient client;
    private final String scope;

    Owned(ArmClient client, String subscription) {
        this.client = client;
        this.scope = "/subscriptions/" + subscription;
    }

    /** Returns all marked resources but resource groups, each with its ID, location and tags, without properties. */
    Map<ResourceId, ObjectValue> resources(String stack) throws InterruptedException {
        return list(scope + "/resources", stack);
    }

    /** Returns all marked resource groups. */
    Map<ResourceId, ObjectValue> groups(String stack) throws InterruptedException {
        return list(scope + "/resourcegroups", stack);
    }

    private Map<ResourceId, ObjectValue> list(String path, String stack) throws InterruptedException {
        var filter = "tagName eq '" + Marks.TAG + "' and tagValue eq '" + stack.replace("'", "''") + "'";
        var found = new LinkedHashMap<ResourceId, ObjectValue>();
        for (var item : client.list(path, Versions.RESOURCES, Map.of("$filter", filter), PAGES)) {
            var id = item.text("id").filter(ResourceId::matches).map(ResourceId::parse);
            if (id.isPresent() && Marks.owner(item).filter(stack::equals).isPresent()) {
                found.put(id.get(), item);
            }
        }
        return found;
    }
}
