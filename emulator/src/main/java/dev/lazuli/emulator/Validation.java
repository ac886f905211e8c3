package dev.lazuli.emulator;

import dev.lazuli.catalog.NameRule;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Refuses what Azure refuses, with its codes. Thread-safe. */
final class Validation {
    private final References references;
    private final Map<String, Optional<Pattern>> patterns = new ConcurrentHashMap<>();

    Validation(References references) {
        this.references = references;
    }

    /** Checks a PUT's name and body. */
    void body(TypeFacts facts, ResourceId id, ObjectValue given) {
        name(facts, id.name());
    }

    /** Checks a PATCH's body, and what the resource becomes by it. */
    void patched(TypeFacts facts, ResourceId id, ObjectValue patch, ObjectValue merged) {
        name(facts, id.name());
    }

    private void name(TypeFacts facts, String name) {
        var rule = facts.type().nameRule();
        var length = name.length();
        if (length < rule.minLength().orElse(1)
                || length > rule.maxLength().orElse(Integer.MAX_VALUE)
                || !rule.values().isEmpty() && rule.values().stream().noneMatch(name::equalsIgnoreCase)
                || rule.pattern()
                        .flatMap(this::pattern)
                        .filter(it -> !it.matcher(name).find())
                        .isPresent()) {
            throw new ArmError(
                    400,
                    "InvalidResourceName",
                    "Resource name '" + name + "' of type '" + facts.armType() + "' is invalid: " + text(rule) + ".");
        }
    }

    private static String text(NameRule rule) {
        var text = new StringBuilder("it must");
        if (!rule.values().isEmpty()) {
            return text.append(" be one of ")
                    .append(String.join(", ", rule.values()))
                    .toString();
        }
        text.append(" have ").append(rule.minLength().orElse(1));
        rule.maxLength().ifPresent(max -> text.append(" to ").append(max));
        text.append(" characters");
        rule.pattern()
                .ifPresent(
                        pattern -> text.append(" and match '").append(pattern).append("'"));
        return text.toString();
    }

    /** Patterns that Java can't read are not checked. */
    private Optional<Pattern> pattern(String text) {
        return patterns.computeIfAbsent(text, _ -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                return Optional.empty();
            }
        });
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
