package dev.lazuli.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli help [COMMAND...]}. */
final class HelpCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Say what a command does and takes.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("COMMAND")
                .type(String[].class)
                .description("The command.")
                .build());
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        var words = new ArrayList<>(List.of(arguments.matchedPositionalValue(0, new String[0])));
        words.add("--help");
        return Invocation.of(console, words.toArray(String[]::new)).run();
    }
}
