package dev.lazuli.engine;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.OutputValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each declared resource what is to be done, going through the graph in order, so that what a resource needs is
 * decided before it.
 */
final class Comparison {
    private final Provider provider;
    private final String stack;
    private final Graph graph;
    private final Live live;

    /** By the graph's numbers; null for what is only referred to. */
    private final @Nullable Draft[] drafts;

    private final List<Problem> problems = new ArrayList<>();

    Comparison(Provider provider, String stack, Graph graph, Live live) {
        this.provider = provider;
        this.stack = stack;
        this.graph = graph;
        this.live = live;
        drafts = new Draft[graph.size()];
    }

    /** Returns the drafts in the graph's order, and adds to the problems what stands against them. */
    List<Draft> drafts(List<Problem> found) {
        var result = new ArrayList<Draft>(graph.size());
        for (var number : graph.order()) {
            var resource = graph.resource(number);
            var is = live.get(resource.id());
            if (resource.existing()) {
                checkExisting(number, is);
                continue;
            }
            is.flatMap(LiveResource::owner)
                    .filter(owner -> !owner.equals(stack))
                    .ifPresent(owner -> addForeign(resource, owner));
            var draft = decide(number, is);
            draft.after.addAll(graph.neededSteps(number));
            drafts[number] = draft;
            result.add(draft);
        }
        found.addAll(problems);
        return result;
    }

    private void checkExisting(int number, Optional<LiveResource> is) {
        var resource = graph.resource(number);
        if (is.isEmpty()) {
            add(resource, "it does not exist", "make it first, or declare it without existing()");
        }
        replacedAbove(number)
                .ifPresent(above -> add(
                        resource,
                        "it would be lost: " + above.label() + ", which it lies in, has to be replaced",
                        "undo what forces the replacement: " + String.join("; ", above.reasons)));
    }

    private void addForeign(DeclaredResource resource, String owner) {
        add(
                resource,
                "it belongs to stack '" + owner + "'",
                "declare it with existing(), or take it out of that stack first");
    }

    private void add(DeclaredResource resource, String what, String remedy) {
        var problem = Problem.of(what, resource.label(), remedy);
        problems.add(resource.location().map(problem::at).orElse(problem));
    }

    private Optional<Draft> replacedAbove(int number) {
        var above = graph.above(number);
        return above < 0
                ? Optional.empty()
                : Optional.ofNullable(drafts[above]).filter(draft -> draft.action == Action.REPLACE);
    }

    private Draft decide(int number, Optional<LiveResource> is) {
        var resource = graph.resource(number);
        var desired = resource.withBody(Outputs.resolve(resource.body(), this::settled));
        Outputs.forEach(desired.body(), (path, output) -> checkSettled(resource, path, output));
        if (is.isEmpty()) {
            return Draft.create(desired);
        }
        var above = replacedAbove(number);
        if (above.isPresent()) {
            var reason = above.get().label() + ", which it lies in, is replaced";
            return Draft.change(Action.REPLACE, desired, is.get(), List.of(reason), List.of());
        }
        var compared = desired.withBody(Outputs.resolve(desired.body(), this::updated));
        var changes = provider.compare(stack, compared, is.get());
        var action = changes.isEmpty()
                ? Action.KEEP
                : changes.stream().anyMatch(Change::replaces) ? Action.REPLACE : Action.UPDATE;
        return Draft.change(action, desired, is.get(), Reasons.of(changes), changes);
    }

    /** Returns an output of a resource that stays as it is. */
    private Optional<Value> settled(OutputValue output) {
        return stays(output) ? fromLive(output) : Optional.empty();
    }

    /** Returns an output of a resource that is changed: as it is declared where it changes, otherwise as it is. */
    private Optional<Value> updated(OutputValue output) {
        var source = drafts[graph.find(output.source())];
        if (source == null || source.action != Action.UPDATE) {
            return Optional.empty();
        }
        if (source.changes.stream().noneMatch(change -> overlap(change.path(), output.path()))) {
            return fromLive(output);
        }
        return source.desired
                .flatMap(desired -> Outputs.at(desired.body(), output.path()))
                .filter(value -> !Outputs.in(value));
    }

    private static boolean overlap(PropertyPath a, PropertyPath b) {
        return lies(a.text(), b.text()) || lies(b.text(), a.text());
    }

    private static boolean lies(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length()
                        || outer.isEmpty()
                        || inner.charAt(outer.length()) == '.'
                        || inner.charAt(outer.length()) == '[');
    }

    private Optional<Value> fromLive(OutputValue output) {
        return live.get(output.source()).flatMap(source -> Outputs.at(source.body(), output.path()));
    }

    private boolean stays(OutputValue output) {
        var number = graph.find(output.source());
        var source = drafts[number];
        return source == null ? graph.resource(number).existing() : source.action == Action.KEEP;
    }

    /** What stays as it is and lacks a value now lacks it later as well. */
    private void checkSettled(DeclaredResource resource, PropertyPath path, OutputValue output) {
        if (stays(output) && live.get(output.source()).isPresent()) {
            var source = graph.resource(graph.find(output.source()));
            var problem = Problem.of(
                    source.label() + " has no value at '" + output.path() + "' that could be used here",
                    resource.label() + " " + path,
                    "take another property, or wait until Azure has set it");
            var line = Optional.ofNullable(resource.lines().get(path)).or(resource::location);
            problems.add(line.map(problem::at).orElse(problem));
        }
    }
}
