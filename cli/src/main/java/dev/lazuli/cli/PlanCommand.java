package dev.lazuli.cli;

import dev.lazuli.engine.Plan;
import dev.lazuli.engine.PlanJson;
import dev.lazuli.engine.Planner;
import dev.lazuli.model.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli plan [DIR]}: shows what apply would do. */
final class PlanCommand implements Command {
    private static final String EXIT_CODE = "--exit-code";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Show what apply would do, and why.");
        Arguments.addProject(spec);
        spec.addOption(Arguments.flag(EXIT_CODE, "End with exit code 2 if there are changes."));
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        var plan = plan(arguments, console);
        if (Arguments.json(arguments)) {
            console.print(Json.show(PlanJson.of(plan)));
        } else {
            new PlanText(console).print(plan);
        }
        var changes = !plan.changes().isEmpty();
        return changes && arguments.hasMatchedOption(EXIT_CODE) ? ExitCode.CHANGES : ExitCode.OK;
    }

    private static Plan plan(ParseResult arguments, Console console) throws InterruptedException {
        try (var session = Session.open(arguments, console)) {
            return new Planner(session.provider()).plan(session.declaration());
        }
    }
}
