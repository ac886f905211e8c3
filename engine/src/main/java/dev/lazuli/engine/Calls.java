package dev.lazuli.engine;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.OutputValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns steps into calls to the provider, with the outputs of the steps before. */
final class Calls {
    private final Provider provider;
    private final String stack;

    /** What other steps take outputs of, as it is by now; empty until it is made. */
    private final Map<ResourceId, Optional<LiveResource>> sources = new HashMap<>();

    Calls(Provider provider, Plan plan) {
        this.provider = provider;
        stack = plan.stack();
        for (var step : plan.steps()) {
            step.desired()
                    .ifPresent(desired -> Outputs.forEach(
                            desired.body(), (_, output) -> sources.put(output.source(), Optional.empty())));
        }
        for (var step : plan.steps()) {
            if (step.action() == Action.KEEP) {
                step.live().ifPresent(this::remember);
            }
        }
    }

    /** What came of a call. */
    sealed interface Answer {
        /** It was done; a deletion leaves nothing. */
        record Done(Optional<LiveResource> live) implements Answer {}

        /** It was not done, or only in part. */
        record Failed(List<Problem> problems) implements Answer {}

        /** The virtual machine can't go on. */
        record Broken(Error error) implements Answer {}
    }

    /** A call that may block. */
    @FunctionalInterface
    private interface Call {
        Optional<LiveResource> run() throws InterruptedException;
    }

    /** Keeps a resource for those that take outputs of it. */
    void remember(LiveResource live) {
        sources.computeIfPresent(live.id(), (_, _) -> Optional.of(live));
    }

    /** Returns the call for a step; it takes its outputs now, and may be run by another thread. */
    Supplier<Answer> prepare(Step step, boolean deletes) {
        if (deletes) {
            var live = step.live().orElseThrow();
            return () -> answer(step, () -> delete(live));
        }
        var declared = step.desired().orElseThrow();
        var desired = declared.withBody(Outputs.resolve(
                declared.body(), output -> source(output).flatMap(live -> Outputs.at(live.body(), output.path()))));
        var problems = new ArrayList<Problem>();
        Outputs.forEach(desired.body(), (path, output) -> problems.add(unresolved(desired, path, output)));
        if (!problems.isEmpty()) {
            return () -> new Answer.Failed(problems);
        }
        return () -> answer(step, () -> Optional.of(write(step, desired)));
    }

    private Optional<LiveResource> source(OutputValue output) {
        return sources.getOrDefault(output.source(), Optional.empty());
    }

    private Optional<LiveResource> delete(LiveResource live) throws InterruptedException {
        provider.delete(live);
        return Optional.empty();
    }

    private LiveResource write(Step step, DeclaredResource desired) throws InterruptedException {
        return step.action() == Action.UPDATE
                ? provider.update(stack, desired, step.live().orElseThrow())
                : provider.put(stack, desired);
    }

    private static Problem unresolved(DeclaredResource desired, PropertyPath path, OutputValue output) {
        var problem = Problem.of(
                "'" + output.source() + "' has no value at '" + output.path() + "' that could be used here",
                desired.label() + " " + path,
                "take another property, or apply again once Azure has set it");
        var line = Optional.ofNullable(desired.lines().get(path)).or(desired::location);
        return line.map(problem::at).orElse(problem);
    }

    private static Answer answer(Step step, Call call) {
        try {
            return new Answer.Done(call.run());
        } catch (InterruptedException e) {
            return new Answer.Failed(List.of(Problem.of(
                    "it was interrupted, and may or may not be done", step.label(), "plan again to see what is live")));
        } catch (ProblemsException e) {
            return new Answer.Failed(
                    e.problems().stream().map(problem -> located(problem, step)).toList());
        } catch (RuntimeException e) {
            return new Answer.Failed(List.of(Problem.of(
                    "an unexpected error: " + e, step.label(), "this is a fault of Lazuli; please report it")));
        } catch (Error e) {
            return new Answer.Broken(e);
        }
    }

    private static Problem located(Problem problem, Step step) {
        var line = problem.location().isPresent()
                ? problem.location()
                : step.desired().flatMap(DeclaredResource::location);
        return line.map(problem::at).orElse(problem);
    }
}
