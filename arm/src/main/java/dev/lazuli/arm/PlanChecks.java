package dev.lazuli.arm;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Checks;
import dev.lazuli.catalog.Finding;
import dev.lazuli.catalog.Finding.Kind;
import dev.lazuli.catalog.Scope;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what can be known to be wrong with a declaration before anything is read or sent, with the user's own lines. */
final class PlanChecks {
    private final Catalog catalog;
    private final Checks checks;

    PlanChecks(Catalog catalog) {
        this.catalog = catalog;
        this.checks = new Checks(catalog);
    }

    List<Problem> check(Declaration declaration) {
        var declared = HashMap.<ResourceId, DeclaredResource>newHashMap(
                declaration.resources().size());
        declaration.resources().forEach(resource -> declared.put(resource.id(), resource));
        var problems = new ArrayList<Problem>();
        for (var resource : declaration.resources()) {
            check(resource, declared, problems);
        }
        return problems;
    }

    private void check(DeclaredResource resource, Map<ResourceId, DeclaredResource> declared, List<Problem> problems) {
        var types = catalog.types(resource.armType());
        var type = catalog.forId(resource.id(), resource.apiVersion());
        if (types.isEmpty()) {
            unknownType(resource).ifPresent(problems::add);
        } else if (type.isEmpty()) {
            problems.add(at(resource, unknownVersionOrName(resource, types)));
        } else {
            checks.name(type.get(), resource.id().name()).forEach(found -> problems.add(at(resource, found)));
            wrongScope(resource, type.get()).ifPresent(problems::add);
        }
        if (!resource.existing()) {
            type.ifPresent(known -> checks.body(known, resource.body()).stream()
                    .filter(found -> found.kind() != Kind.PROPERTY_CASE)
                    .forEach(found -> problems.add(at(resource, found))));
            missingParent(resource, declared).ifPresent(problems::add);
            declaredTwice(resource, declared).ifPresent(problems::add);
        }
    }

    /** What the catalog does not know may still exist, for those who say in which version. */
    private Optional<Problem> unknownType(DeclaredResource resource) {
        if (resource.apiVersion().isPresent()) {
            return Optional.empty();
        }
        var type = resource.armType().text();
        var known = catalog.types().stream()
                .map(candidate -> candidate.armType().text())
                .distinct()
                .toList();
        var question = Nearest.question(type, known);
        return Optional.of(at(
                resource,
                Problem.of(
                        "unknown resource type '" + type + "'",
                        resource.label(),
                        question.isEmpty()
                                ? "pin an API version with '@' after a type that the catalog lacks"
                                : question)));
    }

    private static Problem unknownVersionOrName(DeclaredResource resource, List<CatalogType> types) {
        var versions = types.stream()
                .map(type -> type.apiVersion().text())
                .distinct()
                .sorted()
                .toList();
        var pinned = resource.apiVersion();
        if (pinned.isPresent() && !versions.contains(pinned.get().text())) {
            var question = Nearest.question(pinned.get().text(), versions);
            return Problem.of(
                    "unknown API version '" + pinned.get() + "' of " + resource.armType(),
                    resource.label(),
                    (question.isEmpty() ? "" : question + " ") + "known: " + String.join(", ", versions));
        }
        var names = types.stream()
                .flatMap(type -> type.fixedName().stream())
                .distinct()
                .toList();
        return Problem.of(
                "name '" + resource.id().name() + "' is none that a " + resource.armType() + " can have",
                resource.label(),
                "known: " + String.join(", ", names));
    }

    private static Optional<Problem> wrongScope(DeclaredResource resource, CatalogType type) {
        if (type.paths().stream()
                .anyMatch(path -> path.match(resource.id().text()).isPresent())) {
            return Optional.empty();
        }
        var scopes = type.scopes().stream().map(Scope::text).collect(Collectors.joining(", "));
        var place = resource.id().parent().orElse(ResourceId.TENANT);
        return Optional.of(at(
                resource,
                Problem.of(
                        "'" + place + "' is no place for a " + type.name(),
                        resource.label(),
                        type.parent().map(parent -> "make it in a " + parent).orElse("make it in one of: " + scopes))));
    }

    /** Subscriptions, management groups and the tenant are simply there; everything else is declared or referred to. */
    private static Optional<Problem> missingParent(
            DeclaredResource resource, Map<ResourceId, DeclaredResource> declared) {
        var parent = resource.id().parent().orElse(ResourceId.TENANT);
        var type = parent.type();
        if (type.isEmpty()
                || type.get().equals(ResourceType.SUBSCRIPTION)
                || type.get().key().equals("microsoft.management/managementgroups")
                || declared.containsKey(parent)) {
            return Optional.empty();
        }
        return Optional.of(at(
                resource,
                Problem.of(
                        "its parent, " + type.get() + " '" + parent.name() + "', is missing",
                        resource.label(),
                        "declare it, or refer to it with existing()")));
    }

    /** A parent that is written with some of its children deletes the others. */
    private static Optional<Problem> declaredTwice(
            DeclaredResource resource, Map<ResourceId, DeclaredResource> declared) {
        var segment = resource.armType().lastSegment();
        return resource.id()
                .parent()
                .map(declared::get)
                .filter(parent -> !parent.existing())
                .filter(parent -> parent.body()
                        .object("properties")
                        .flatMap(properties -> Members.find(properties, segment))
                        .isPresent())
                .map(parent -> at(
                        resource,
                        Problem.of(
                                parent.label() + " declares 'properties." + segment
                                        + "' itself, and would delete it when it is written",
                                resource.label(),
                                "declare all " + segment + " in one of the two ways")));
    }

    private static Problem at(DeclaredResource resource, Finding found) {
        var problem = found.problem();
        var where = problem.where().isEmpty() ? resource.label() : resource.label() + " " + problem.where();
        var labelled = new Problem(problem.what(), where, problem.location(), problem.remedy());
        return Lines.of(resource, found.path()).map(labelled::at).orElse(labelled);
    }

    private static Problem at(DeclaredResource resource, Problem problem) {
        return resource.location().map(problem::at).orElse(problem);
    }
}
