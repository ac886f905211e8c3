package dev.lazuli.stack;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ReferenceValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resource that is being declared. */
final class Declared {
    private final Session session;
    private final ResourceId id;
    private final TypeName type;
    private final Optional<SourceLocation> location;
    private final Node.Members body = new Node.Members();
    private final Map<PropertyPath, SourceLocation> lines = new LinkedHashMap<>();
    private final Set<ResourceId> dependsOn = new LinkedHashSet<>();
    private Optional<ApiVersion> version = Optional.empty();
    private boolean existing;
    private @Nullable SourceLocation latest;

    Declared(Session session, ResourceId id, TypeName type) {
        this.session = session;
        this.id = id;
        this.type = type;
        this.location = session.sites().here();
    }

    Session session() {
        return session;
    }

    ResourceId id() {
        return id;
    }

    Node.Members body() {
        return body;
    }

    String label() {
        return type + " " + id.name();
    }

    /** Keeps the line that sets a property. */
    void mark(PropertyPath path) {
        session.sites().here().ifPresent(line -> {
            lines.put(path, line);
            latest = line;
        });
    }

    /** Returns how many lines were kept. */
    int marks() {
        return lines.size();
    }

    /**
     * Keeps the line that fills an object. To find the line that runs is what a declaration spends most of its time on, so
     * an object in which properties were set has the line of the last of them.
     *
     * @param before how many lines were kept before it was filled
     */
    void markFilled(PropertyPath path, int before) {
        var last = latest;
        if (last == null || lines.size() == before) {
            mark(path);
        } else {
            lines.put(path, last);
        }
    }

    void report(PropertyPath path, String what, String remedy) {
        session.report(Problem.of(what, label() + (path.text().isEmpty() ? "" : ", " + path), remedy));
    }

    void exists() {
        existing = true;
    }

    void after(Resource<?>[] resources) {
        for (var resource : resources) {
            dependsOn.add(idOf(resource));
        }
    }

    /** Returns the ID of a resource or of a place that is none. */
    static ResourceId idOf(Scope scope) {
        return scope.id().value() instanceof ReferenceValue(var target)
                ? target
                : ResourceId.parse(scope.id().toString());
    }

    /** Pins a version, which the catalog must have where it has the type. */
    void pin(String text) {
        try {
            if (session.catalog().find(type.toString()).isPresent()) {
                session.catalog().require(type + "@" + text);
            }
            version = Optional.of(ApiVersion.parse(text));
        } catch (ProblemsException e) {
            e.problems().forEach(session::report);
        } catch (IllegalArgumentException e) {
            report(PropertyPath.ROOT, String.valueOf(e.getMessage()), "");
        }
    }

    void pin(ApiVersion pinned) {
        version = Optional.of(pinned);
    }

    /** Returns what can only be seen to be wrong once the program has ended. */
    Optional<Problem> problem() {
        if (!existing || lines.isEmpty()) {
            return Optional.empty();
        }
        var first = lines.entrySet().iterator().next();
        return Optional.of(Problem.of(
                        "'" + first.getKey() + "' is set on a resource that is only referred to",
                        label(),
                        "leave out existing(), or what it sets")
                .at(first.getValue()));
    }

    DeclaredResource resource() {
        return new DeclaredResource(id, type, version, body.value(), existing, dependsOn, location, lines);
    }
}
