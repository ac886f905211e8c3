package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses the API version of a request: the pinned one, the catalog's, or for an unknown type the newest that Azure has. */
final class Versions {
    static final ApiVersion RESOURCES = ApiVersion.parse("2021-04-01");

    private final ArmClient client;
    private final Catalog catalog;
    private final String subscription;
    private final Map<ResourceType, ApiVersion> asked = new ConcurrentHashMap<>();

    Versions(ArmClient client, Catalog catalog, String subscription) {
        this.client = client;
        this.catalog = catalog;
        this.subscription = subscription;
    }

    ApiVersion of(ResourceId id, Optional<ApiVersion> pinned) throws InterruptedException {
        var known = pinned.or(() -> type(id, pinned).map(CatalogType::apiVersion));
        return known.isPresent() ? known.get() : ask(id);
    }

    /** Returns what the catalog knows of a resource: in the pinned version, or else in the default one. */
    Optional<CatalogType> type(ResourceId id, Optional<ApiVersion> pinned) {
        var exact = pinned.isPresent() ? catalog.forId(id, pinned) : Optional.<CatalogType>empty();
        return exact.or(() -> catalog.forId(id, Optional.empty()));
    }

    private ApiVersion ask(ResourceId id) throws InterruptedException {
        var type = id.type().orElse(ResourceType.TENANT);
        if (type.equals(ResourceType.RESOURCE_GROUP) || type.equals(ResourceType.SUBSCRIPTION)) {
            return RESOURCES;
        }
        var known = asked.get(type);
        if (known == null) {
            known = newest(
                    type,
                    client.get("/subscriptions/" + subscription + "/providers/" + type.namespace(), RESOURCES, Map.of())
                            .orElse(ObjectValue.EMPTY));
            asked.put(type, known);
        }
        return known;
    }

    private static ApiVersion newest(ResourceType type, ObjectValue provider) {
        var name = type.text().substring(type.namespace().length() + 1);
        return provider.array("resourceTypes").stream()
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .filter(entry -> entry.text("resourceType")
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .flatMap(entry -> versions(entry).stream())
                .max(Comparator.comparing(ApiVersion::stable).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new ArmException(
                        Problem.of(
                                "neither the catalog nor Azure knows an API version of '" + type + "'",
                                "",
                                "pin one with '@' after the type, or check the type's name"),
                        404,
                        ""));
    }

    private static List<ApiVersion> versions(ObjectValue entry) {
        return entry.array("apiVersions").stream()
                .flatMap(version -> version.asText().stream())
                .filter(ApiVersion::matches)
                .map(ApiVersion::parse)
                .toList();
    }
}
