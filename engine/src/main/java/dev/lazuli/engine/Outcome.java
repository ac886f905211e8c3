package dev.lazuli.engine;

import dev.lazuli.model.Problem;
import java.util.List;

/**
 * What became of a plan. There is nothing to resume: the next plan starts from what is live.
 *
 * @param results one a step, in the plan's order
 * @param stage how much the user wished to stop
 */
public record Outcome(List<StepResult> results, Cancellation.Stage stage) {
    public Outcome {
        results = List.copyOf(results);
    }

    /** Returns whether all that was planned is done. */
    public boolean complete() {
        return results.stream().allMatch(result -> result.status() == StepStatus.DONE);
    }

    /** Returns the results with a status, without those of steps that keep a resource. */
    public List<StepResult> results(StepStatus status) {
        return results.stream()
                .filter(result -> result.status() == status && result.step().action() != Action.KEEP)
                .toList();
    }

    /** Returns how many steps with an action were done. */
    public long done(Action action) {
        return results.stream()
                .filter(result ->
                        result.status() == StepStatus.DONE && result.step().action() == action)
                .count();
    }

    /** Returns the problems of all steps that failed, in the plan's order. */
    public List<Problem> problems() {
        return results.stream().flatMap(result -> result.problems().stream()).toList();
    }
}
