package dev.lazuli.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class EmulatorCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Emulator.");
        Arguments.addProject(spec);
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        return ExitCode.OK;
    }
}
