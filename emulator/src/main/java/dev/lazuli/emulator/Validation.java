package dev.lazuli.emulator;

import dev.lazuli.catalog.Checks;
import dev.lazuli.catalog.Finding;
import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses what Azure refuses, with its codes. Thread-safe. */
final class Validation {
    /**
     * Azure ignores what it makes itself, reads names without case, knows more values than it lists, and takes IDs of
     * other types than the specification names: a private endpoint's service may be a storage account.
     */
    private static final Set<Kind> ACCEPTED = Collections.unmodifiableSet(
            EnumSet.of(Kind.READ_ONLY, Kind.PROPERTY_CASE, Kind.DOUBTFUL_VALUE, Kind.REFERENCE));

    private static final Set<Kind> ACCEPTED_IN_OTHER_VERSIONS = Collections.unmodifiableSet(
            EnumSet.of(Kind.READ_ONLY, Kind.PROPERTY_CASE, Kind.DOUBTFUL_VALUE, Kind.REFERENCE, Kind.UNKNOWN_PROPERTY));

    private final Checks checks;
    private final References references;

    Validation(Checks checks, References references) {
        this.checks = checks;
        this.references = references;
    }

    /**
     * Checks a PUT's name and body.
     *
     * @param created whether the resource is new; the name of one that is there is right
     */
    void put(TypeFacts facts, Call call, ObjectValue given, boolean created) {
        if (created) {
            refuse(checks.name(facts.type(), call.id().name()), Set.of());
        }
        refuse(checks.body(facts.type(), given), lenient(facts, call));
    }

    /** Checks a PATCH's body, in which nothing is required. */
    void patch(TypeFacts facts, Call call, ObjectValue patch) {
        var accepted = EnumSet.of(Kind.REQUIRED, Kind.DISCRIMINATOR);
        accepted.addAll(lenient(facts, call));
        refuse(checks.body(facts.type(), patch), accepted);
    }

    /** What the catalog's version does not have may be right in the request's. */
    private static Set<Kind> lenient(TypeFacts facts, Call call) {
        var same = facts.type().apiVersion().text().equalsIgnoreCase(call.version());
        return same ? ACCEPTED : ACCEPTED_IN_OTHER_VERSIONS;
    }

    private static void refuse(List<Finding> findings, Set<Kind> accepted) {
        var refused = findings.isEmpty()
                ? findings
                : findings.stream()
                        .filter(finding -> !accepted.contains(finding.kind()))
                        .toList();
        if (!refused.isEmpty()) {
            var first = refused.getFirst();
            var problem = first.problem();
            var message = (problem.where().isEmpty() ? "" : "'" + problem.where() + "': ")
                    + problem.what()
                    + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy());
            throw new ArmError(
                    400,
                    code(first.kind()),
                    sentence(first.kind(), message),
                    refused.stream().map(Finding::problem).toList());
        }
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case NAME -> "InvalidResourceName";
            case WRONG_TYPE, UNKNOWN_PROPERTY, DISCRIMINATOR -> "InvalidRequestContent";
            default -> "InvalidParameter";
        };
    }

    private static String sentence(Kind kind, String message) {
        return switch (code(kind)) {
            case "InvalidRequestContent" ->
                "The request content was invalid and could not be deserialized: " + message + ".";
            case "InvalidResourceName" -> "The resource name is invalid: " + message + ".";
            default -> "The value of a parameter is invalid: " + message + ".";
        };
    }

    /** Checks {@code If-Match} and {@code If-None-Match}. */
    void preconditions(Request request, Optional<Stored> old) {
        var match = request.header("If-Match");
        var none = request.header("If-None-Match");
        var etag = old.flatMap(stored -> match.isPresent() ? stored.value().text("etag") : Optional.empty());
        var mismatch = match.isPresent()
                && (old.isEmpty() || !match.get().equals("*") && etag.isPresent() && !etag.equals(match));
        if (mismatch || none.filter("*"::equals).isPresent() && old.isPresent()) {
            throw new ArmError(
                    412,
                    "PreconditionFailed",
                    "The condition '" + match.map("If-Match: "::concat).orElse("If-None-Match: *")
                            + "' of the request is not met.");
        }
    }

    /** Checks that there is a location where Azure demands one, and that it is not another than before. */
    void location(TypeFacts facts, ResourceId id, ObjectValue given, Optional<Stored> old) {
        var location = given.text("location");
        if (location.isEmpty()) {
            if (old.isEmpty() && facts.needsLocation()) {
                throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
            }
            return;
        }
        var group = facts.armType().equals(ResourceType.RESOURCE_GROUP);
        if (group && !Locations.known(location.get())) {
            throw new ArmError(
                    400,
                    "LocationNotAvailableForResourceGroup",
                    "The provided location '" + location.get()
                            + "' is not available for resource group. List of available regions is '"
                            + String.join(",", Locations.names()) + "'.");
        }
        var before = old.flatMap(stored -> stored.value().text("location"));
        if (before.isPresent() && !Locations.same(before.get(), location.get())) {
            throw group ? groupMoved(id, before.get(), location.get()) : moved(id, before.get(), location.get());
        }
    }

    private static ArmError groupMoved(ResourceId id, String before, String now) {
        return new ArmError(
                409,
                "InvalidResourceGroupLocation",
                "Invalid resource group location '" + now + "'. The Resource group '" + id.name()
                        + "' already exists in location '" + before + "'.");
    }

    private static ArmError moved(ResourceId id, String before, String now) {
        return new ArmError(
                409,
                "InvalidResourceLocation",
                "The resource '" + id.name() + "' already exists in location '" + before.toLowerCase(Locale.ROOT)
                        + "' in resource group '" + id.resourceGroupName().orElse("")
                        + "'. A resource with the same name cannot be created in location '" + now
                        + "'. Please select a new resource name.");
    }

    /** Checks that the resources that a body refers to are there. */
    void references(TypeFacts facts, Call call, ObjectValue given, Function<String, @Nullable Stored> get) {
        references.check(facts, call, given, get);
    }
}
