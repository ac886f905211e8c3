package dev.lazuli.emulator;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What lies beside the resources: subscriptions, tenants, locations and resource providers. */
final class Subscriptions {
    private static final String DEFAULT = "00000000-0000-0000-0000-000000000001";

    private final Catalog catalog;
    private final State state;

    Subscriptions(Catalog catalog, State state) {
        this.catalog = catalog;
        this.state = state;
    }

    /** Answers a request for one of them, empty where it is for something else. */
    Optional<Response> answer(Request request, Url url) {
        var method = request.method();
        if (!method.equals("GET") && !method.equals("POST")) {
            return Optional.empty();
        }
        var value = method.equals("GET") ? shown(url) : registered(url);
        value.ifPresent(_ -> Call.version(url));
        return value.map(shown -> Response.json(200, shown));
    }

    private Optional<Value> shown(Url url) {
        if (url.is("subscriptions")) {
            return Optional.of(list(subscriptions()));
        }
        if (url.is("tenants")) {
            return Optional.of(list(List.of(tenant())));
        }
        if (url.is("subscriptions", "*")) {
            return Optional.of(subscription(url.segments().get(1)));
        }
        if (url.is("subscriptions", "*", "locations")) {
            return Optional.of(Locations.list(url.segments().get(1)));
        }
        return providers(url);
    }

    private Optional<Value> providers(Url url) {
        var scope = url.isAt(0, "subscriptions")
                ? "/subscriptions/"
                        + url.segments().get(Math.min(1, url.segments().size() - 1))
                : "";
        if (url.is("providers") || url.is("subscriptions", "*", "providers")) {
            return Optional.of(list(catalog.namespaces().stream()
                    .map(namespace -> provider(scope, namespace))
                    .toList()));
        }
        return url.is("providers", "*") || url.is("subscriptions", "*", "providers", "*")
                ? Optional.of(provider(scope, namespace(url.segments().getLast())))
                : Optional.empty();
    }

    private Optional<Value> registered(Url url) {
        return url.is("subscriptions", "*", "providers", "*", "register")
                        || url.is("subscriptions", "*", "providers", "*", "unregister")
                ? Optional.of(provider(
                        "/subscriptions/" + url.segments().get(1),
                        namespace(url.segments().get(3))))
                : Optional.empty();
    }

    private String namespace(String asked) {
        return catalog.namespaces().stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new ArmError(
                        404, "InvalidResourceNamespace", "The resource namespace '" + asked + "' is invalid."));
    }

    private Value provider(String scope, String namespace) {
        var versions = new TreeMap<String, LinkedHashSet<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var type : catalog.types()) {
            if (type.armType().namespace().equalsIgnoreCase(namespace)) {
                var name = String.join("/", type.armType().segments());
                var known = versions.computeIfAbsent(name, _ -> new LinkedHashSet<>());
                catalog.types(type.armType()).stream()
                        .map(CatalogType::apiVersion)
                        .sorted((a, b) -> b.compareTo(a))
                        .forEach(version -> known.add(version.text()));
            }
        }
        var types = new ArrayList<Value>();
        versions.forEach((name, known) -> types.add(ObjectValue.EMPTY
                .with("resourceType", Value.text(name))
                .with("locations", Locations.displayNames())
                .with(
                        "apiVersions",
                        new ArrayValue(known.stream().map(Value::text).toList()))
                .with("defaultApiVersion", Value.text(known.getFirst()))
                .with("capabilities", Value.text("None"))));
        return ObjectValue.EMPTY
                .with("id", Value.text(scope + "/providers/" + namespace))
                .with("namespace", Value.text(namespace))
                .with("registrationPolicy", Value.text("RegistrationRequired"))
                .with("registrationState", Value.text("Registered"))
                .with("resourceTypes", new ArrayValue(types));
    }

    /** All subscriptions that hold something, and one for clients that have to choose one. */
    private List<Value> subscriptions() {
        return state.read(table -> {
            var ids = new LinkedHashSet<String>();
            ids.add(DEFAULT);
            var key = table.below("/subscriptions").isEmpty()
                    ? null
                    : table.below("/subscriptions").firstKey();
            while (key != null) {
                var id = key.split("/", 4)[2];
                ids.add(id);
                key = table.below("/subscriptions").higherKey("/subscriptions/" + id + "/" + Character.MAX_VALUE);
            }
            return ids.stream().map(Subscriptions::subscription).toList();
        });
    }

    private static Value subscription(String id) {
        return ObjectValue.EMPTY
                .with("id", Value.text("/subscriptions/" + id))
                .with("authorizationSource", Value.text("RoleBased"))
                .with("subscriptionId", Value.text(id))
                .with("tenantId", Value.text(SignIn.TENANT))
                .with("displayName", Value.text("Lazuli emulator"))
                .with("state", Value.text("Enabled"))
                .with(
                        "subscriptionPolicies",
                        ObjectValue.EMPTY
                                .with("locationPlacementId", Value.text("Public_2014-09-01"))
                                .with("quotaId", Value.text("PayAsYouGo_2014-09-01"))
                                .with("spendingLimit", Value.text("Off")));
    }

    private static Value tenant() {
        return ObjectValue.EMPTY
                .with("id", Value.text("/tenants/" + SignIn.TENANT))
                .with("tenantId", Value.text(SignIn.TENANT))
                .with("displayName", Value.text("Lazuli emulator"))
                .with("tenantCategory", Value.text("Home"));
    }

    private static Value list(List<Value> items) {
        return ObjectValue.EMPTY.with("value", new ArrayValue(items));
    }
}
