package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Problem;
import java.time.Duration;
import java.util.List;

/**
 * What became of a step, and why.
 *
 * @param step the step
 * @param status what became of it
 * @param problems what the provider says is wrong, for a step that failed; otherwise none
 * @param reason why it was skipped, or how far it got; a sentence without a full stop, empty where there is nothing to say
 * @param took from its start to its end; zero for what did not start
 */
public record StepResult(Step step, StepStatus status, List<Problem> problems, String reason, Duration took) {
    public StepResult {
        requireNonNull(step, "step is null");
        requireNonNull(status, "status is null");
        problems = List.copyOf(problems);
        requireNonNull(reason, "reason is null");
        requireNonNull(took, "took is null");
    }
}
