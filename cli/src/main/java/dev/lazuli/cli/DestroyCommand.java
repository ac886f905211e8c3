package dev.lazuli.cli;

import dev.lazuli.engine.Planner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli destroy [DIR]}: deletes what the stack made. */
final class DestroyCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Delete everything that the stack made.",
                        "Shows what goes and asks first. Ctrl-C finishes what is in flight; a second one interrupts it.");
        Arguments.addProject(spec);
        Arguments.addYes(spec);
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        try (var session = Session.open(arguments, console)) {
            var plan = new Planner(session.provider()).destroyPlan(session.declaration());
            return new Applying(console, session, arguments).run(plan, "Delete all of this?");
        }
    }
}
