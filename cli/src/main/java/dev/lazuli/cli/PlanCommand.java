package dev.lazuli.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class PlanCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Plan.");
        Arguments.addProject(spec);
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        return ExitCode.OK;
    }
}
