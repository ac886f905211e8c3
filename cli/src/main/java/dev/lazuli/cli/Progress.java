package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.engine.Action;
import dev.lazuli.engine.ApplyListener;
import dev.lazuli.engine.Cancellation;
import dev.lazuli.engine.Plan;
import dev.lazuli.engine.Step;
import dev.lazuli.engine.StepResult;
import dev.lazuli.engine.StepStatus;

/** Shows how an apply goes on: a line for each step that ended. On a terminal {@link LiveProgress} shows the others too. */
class Progress implements ApplyListener, AutoCloseable {
    private final Console console;
    private final Output out;

    Progress(Console console, Output out) {
        this.console = requireNonNull(console, "console is null");
        this.out = requireNonNull(out, "out is null");
    }

    /** Returns the progress that suits the console: live on a terminal, plain lines elsewhere. */
    static Progress of(Console console, Plan plan, Output out) {
        return console.answers() && console.err().terminal()
                ? LiveProgress.open(console, plan, out)
                : new Progress(console, out);
    }

    @Override
    public void ended(StepResult result) {
        write(line(result));
    }

    @Override
    public void cancelled(Cancellation.Stage stage, int inFlight) {
        write(
                stage == Cancellation.Stage.FINISH
                        ? "Stopping: " + inFlight + " in flight are finished first. Ctrl-C again interrupts them."
                        : "Interrupting what is in flight.");
    }

    /** Writes a line that stays. */
    void write(String line) {
        out.line(line);
    }

    private String line(StepResult result) {
        var step = result.step();
        var label = step.type() + " " + PlanText.name(step);
        return switch (result.status()) {
            case DONE ->
                console.paint(out, PlanText.ink(step.action()), "  " + past(step.action())) + " " + label + "  "
                        + console.paint(out, Ink.DIM, Seconds.text(result.took()));
            case FAILED ->
                console.paint(out, Ink.RED, "  failed ") + " " + label + "  "
                        + console.paint(out, Ink.DIM, "to " + step.action().text());
            case SKIPPED, NOT_STARTED ->
                "  " + result.status().text() + " " + label + (result.reason().isEmpty() ? "" : ": " + result.reason());
        };
    }

    private static String past(Action action) {
        return switch (action) {
            case CREATE -> "created ";
            case UPDATE -> "updated ";
            case REPLACE -> "replaced";
            case DELETE -> "deleted ";
            case KEEP -> "kept    ";
        };
    }

    /** Returns what a step is doing. */
    static String present(Step step) {
        return switch (step.action()) {
            case CREATE -> "creating";
            case UPDATE -> "updating";
            case REPLACE -> "replacing";
            case DELETE -> "deleting";
            case KEEP -> "keeping";
        };
    }

    /** Returns whether a result counts as worked off. */
    static boolean counts(StepResult result) {
        return result.status() != StepStatus.NOT_STARTED;
    }

    @Override
    public void close() {
        out.flush();
    }
}
