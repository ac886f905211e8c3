package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.engine.Action;
import dev.lazuli.engine.Applier;
import dev.lazuli.engine.Cancellation;
import dev.lazuli.engine.Outcome;
import dev.lazuli.engine.Plan;
import dev.lazuli.engine.PlanJson;
import dev.lazuli.engine.StepResult;
import dev.lazuli.engine.StepStatus;
import dev.lazuli.model.Problem;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Shows a plan, has it confirmed, does it, and says what became of it. */
final class Applying {
    private static final int MOST_LINES = 20;

    private final Console console;
    private final Session session;
    private final boolean json;
    private final boolean yes;

    Applying(Console console, Session session, ParseResult arguments) {
        this.console = requireNonNull(console, "console is null");
        this.session = requireNonNull(session, "session is null");
        this.json = Arguments.json(arguments);
        this.yes = Arguments.yes(arguments);
    }

    /** Does all of it and returns the exit code. */
    int run(Plan plan, String question) {
        if (plan.changes().isEmpty()) {
            console.print(json ? document(plan, List.of(), "complete") : "No changes.");
            return ExitCode.OK;
        }
        if (!json) {
            new PlanText(console).print(plan);
        }
        if (!yes) {
            if (!console.answers() || json) {
                throw new UsageException(Problem.of(
                        "nobody is here to confirm", "", "look at the plan, then run the command with --yes"));
            }
            if (!console.confirm("\n" + question)) {
                console.note("Nothing was changed.");
                return ExitCode.FAILED;
            }
        }
        return apply(plan);
    }

    private int apply(Plan plan) {
        var cancellation = new Cancellation();
        Outcome outcome;
        if (!json) {
            console.print("");
        }
        console.out().flush();
        // The terminal takes signals as well, so that Ctrl-C is taken after it.
        try (var progress = Progress.of(console, plan, json ? console.err() : console.out());
                var _ = Interrupt.handled(cancellation::request)) {
            var applier = new Applier(
                    session.provider(),
                    session.parallel(),
                    Thread.ofVirtual().name("step-", 1).factory(),
                    System::nanoTime);
            outcome = applier.apply(plan, cancellation, progress);
        }
        report(plan, outcome);
        if (outcome.complete()) {
            return ExitCode.OK;
        }
        return outcome.stage() == Cancellation.Stage.NONE ? ExitCode.FAILED : ExitCode.INTERRUPTED;
    }

    private void report(Plan plan, Outcome outcome) {
        if (json) {
            console.print(document(plan, outcome.results(), ending(outcome)));
        } else {
            notStarted(outcome);
            console.print("\n" + summary(outcome));
        }
        console.out().flush();
        if (!outcome.problems().isEmpty()) {
            new ProblemText(console, List.of()).print(outcome.problems());
        }
    }

    private void notStarted(Outcome outcome) {
        var left = outcome.results(StepStatus.NOT_STARTED);
        left.stream()
                .limit(MOST_LINES)
                .map(StepResult::step)
                .forEach(step -> console.print(
                        "  not started: " + step.action().text() + " " + step.type() + " " + PlanText.name(step)));
        if (left.size() > MOST_LINES) {
            console.print("  and " + (left.size() - MOST_LINES) + " more");
        }
    }

    private static String ending(Outcome outcome) {
        if (outcome.complete()) {
            return "complete";
        }
        return outcome.stage() == Cancellation.Stage.NONE ? "failed" : "interrupted";
    }

    private static String summary(Outcome outcome) {
        var parts = new ArrayList<String>();
        parts.add(outcome.done(Action.CREATE) + " created");
        parts.add(outcome.done(Action.UPDATE) + " updated");
        if (outcome.done(Action.REPLACE) > 0) {
            parts.add(outcome.done(Action.REPLACE) + " replaced");
        }
        parts.add(outcome.done(Action.DELETE) + " deleted");
        for (var status : List.of(StepStatus.FAILED, StepStatus.SKIPPED, StepStatus.NOT_STARTED)) {
            var count = outcome.results(status).size();
            if (count > 0) {
                parts.add(count + " " + status.text());
            }
        }
        return String.join(", ", parts) + (outcome.complete() ? "." : ". Run the command again to do the rest.");
    }

    private static String document(Plan plan, List<StepResult> results, String ending) {
        var steps = results.stream()
                .filter(result -> result.step().action() != Action.KEEP)
                .<Value>map(Applying::step)
                .toList();
        return Shown.document()
                .put("stack", plan.stack())
                .put("result", ending)
                .put("steps", new ArrayValue(steps))
                .line();
    }

    private static Value step(StepResult result) {
        var step = PlanJson.step(result.step())
                .with("status", Value.text(result.status().text()))
                .with("reason", Value.text(result.reason()))
                .with("seconds", new Value.NumberValue(Seconds.json(result.took())));
        return step.with(
                "problems",
                new ArrayValue(result.problems().stream().map(Shown::problem).toList()));
    }
}
