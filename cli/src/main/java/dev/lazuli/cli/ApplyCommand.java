package dev.lazuli.cli;

import dev.lazuli.engine.Planner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli apply [DIR]}: makes what is live what the program declares. */
final class ApplyCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Make it so: create, update and delete until what is live is as declared.",
                        "Shows the plan and asks first. Ctrl-C finishes what is in flight; a second one interrupts it.");
        Arguments.addProject(spec);
        Arguments.addYes(spec);
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        try (var session = Session.open(arguments, console)) {
            var plan = new Planner(session.provider()).plan(session.declaration());
            return new Applying(console, session, arguments).run(plan, "Apply these changes?");
        }
    }
}
