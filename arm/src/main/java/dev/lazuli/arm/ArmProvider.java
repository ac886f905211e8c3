package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.engine.Change;
import dev.lazuli.engine.Live;
import dev.lazuli.engine.LiveResource;
import dev.lazuli.engine.Provider;
import dev.lazuli.engine.ProviderException;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The engine's provider for Azure Resource Manager, driven by the catalog; it knows no resource type by itself.
 *
 * <p>Every resource whose type has tags is marked with the tag {@code lazuli-stack}, whose value is the stack's name. What
 * has no tags belongs to the stack that declares it, and is left alone when it leaves the code.
 */
public final class ArmProvider implements Provider {
    private final ArmClient client;
    private final Catalog catalog;
    private final String subscription;
    private final Versions versions;
    private final Marks marks;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Schema unknown;

    /**
     * Creates a provider.
     *
     * @param client the way to Azure
     * @param catalog what is known of the resource types
     * @param subscriptionId the subscription in which to look for what bears a stack's mark
     */
    public ArmProvider(ArmClient client, Catalog catalog, String subscriptionId) {
        this.client = requireNonNull(client, "client is null");
        this.catalog = requireNonNull(catalog, "catalog is null");
        this.subscription = requireNonNull(subscriptionId, "subscriptionId is null");
        this.versions = new Versions(client, catalog, subscriptionId);
        this.marks = new Marks(catalog);
        this.unknown = new Schema(catalog, Optional.empty());
    }

    @Override
    public List<Problem> check(Declaration declaration) {
        return new PlanChecks(catalog).check(declaration);
    }

    @Override
    public Live read(Declaration declaration) throws InterruptedException {
        try {
            return new Live(new Reading(
                            client,
                            versions,
                            (declared, body) -> comparison(declared).changes(declared.body(), body),
                            subscription)
                    .read(declaration));
        } catch (ArmException e) {
            throw failed(e);
        }
    }

    /**
     * Returns all live resources that bear a stack's mark, with their tags and without properties, ordered by ID.
     *
     * @throws ProviderException if they can't be read
     */
    public List<LiveResource> list(String stack) throws InterruptedException {
        var owned = new Owned(client, subscription);
        try {
            var found = new ArrayList<LiveResource>();
            owned.groups(stack).forEach((id, body) -> found.add(new LiveResource(id, body, Optional.of(stack))));
            owned.resources(stack).forEach((id, body) -> found.add(new LiveResource(id, body, Optional.of(stack))));
            found.sort(Comparator.comparing(LiveResource::id));
            return found;
        } catch (ArmException e) {
            throw failed(e);
        }
    }

    @Override
    public List<Change> compare(String stack, DeclaredResource desired, LiveResource live) {
        return comparison(desired).changes(marks.marked(desired, stack), live.body());
    }

    private Comparison comparison(DeclaredResource desired) {
        return new Comparison(schema(desired.id(), desired.apiVersion()), desired);
    }

    private Schema schema(ResourceId id, Optional<ApiVersion> pinned) {
        return versions.type(id, pinned)
                .map(type -> schemas.computeIfAbsent(
                        type.name() + "@" + type.apiVersion(), key -> new Schema(catalog, Optional.of(type))))
                .orElse(unknown);
    }

    @Override
    public LiveResource put(String stack, DeclaredResource desired) throws InterruptedException {
        return write(desired, marks.marked(desired, stack));
    }

    @Override
    public LiveResource update(String stack, DeclaredResource desired, LiveResource live) throws InterruptedException {
        var body = Marks.withTagsOf(marks.marked(desired, stack), live.body());
        var carried = new CarriedOver(catalog, schema(desired.id(), desired.apiVersion()), desired.armType());
        return write(desired, carried.into(body, live.body()));
    }

    private LiveResource write(DeclaredResource desired, ObjectValue body) throws InterruptedException {
        try {
            var version = versions.of(desired.id(), desired.apiVersion());
            var answer = client.put(desired.id().text(), version, body);
            var made = answer.members().isEmpty()
                    ? client.get(desired.id().text(), version).orElse(answer)
                    : answer;
            return new LiveResource(desired.id(), made, Marks.owner(made));
        } catch (ArmException e) {
            throw failed(e, desired);
        }
    }

    @Override
    public void delete(LiveResource resource) throws InterruptedException {
        try {
            if (deletable(resource.id())) {
                client.delete(resource.id().text(), versions.of(resource.id(), Optional.empty()));
            }
        } catch (ArmException e) {
            throw failed(e);
        }
    }

    /** Some resources are always there, such as a storage account's blob service; they go with what they lie in. */
    private boolean deletable(ResourceId id) {
        return versions.type(id, Optional.empty())
                .map(type -> !type.operations(Kind.DELETE).isEmpty())
                .orElse(true);
    }

    @Override
    public List<ResourceId> references(LiveResource live) {
        return new References(schema(live.id(), Optional.empty())).of(live);
    }

    @Override
    public boolean markable(ResourceId id) {
        return marks.markable(id);
    }

    @Override
    public TypeName typeOf(ResourceId id) {
        return versions.type(id, Optional.empty()).map(CatalogType::name).orElseGet(() -> made(id));
    }

    /** Makes a short name for a type that the catalog does not know. */
    private static TypeName made(ResourceId id) {
        var type = id.type().orElseThrow();
        var namespace = type.namespace();
        var group = namespace.regionMatches(true, 0, "Microsoft.", 0, 10) ? namespace.substring(10) : namespace;
        return new TypeName(group, type.lastSegment());
    }

    private static ProviderException failed(ArmException e, DeclaredResource resource) {
        var problem = e.problems().getFirst();
        return caused(resource.location().map(problem::at).orElse(problem), e);
    }

    private static ProviderException failed(ArmException e) {
        return caused(e.problems().getFirst(), e);
    }

    private static ProviderException caused(Problem problem, ArmException e) {
        var exception = new ProviderException(problem);
        exception.initCause(e);
        return exception;
    }
}
