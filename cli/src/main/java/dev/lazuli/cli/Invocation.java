package dev.lazuli.cli;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * A command line that was parsed.
 *
 * @param console where the command prints
 * @param arguments what was given
 */
record Invocation(Console console, ParseResult arguments) {
    /**
     * Parses a command line.
     *
     * @throws UsageException if there is no such command
     * @throws CommandLine.ParameterException if the command does not take what it was given
     */
    static Invocation of(Console console, String... args) {
        var first = args.length == 0 || args[0].startsWith("-") ? "" : args[0];
        if (!first.isEmpty()) {
            known(first, Commands.firstWords());
        }
        var parser = new CommandLine(Commands.tree(first));
        var command = parser.getSubcommands().get(first);
        if (command != null && isGroup(command) && args.length > 1 && !args[1].startsWith("-")) {
            known(args[1], command.getSubcommands().keySet());
        }
        return new Invocation(console, parser.parseArgs(args));
    }

    private static boolean isGroup(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static void known(String word, Collection<String> words) {
        if (!words.contains(word)) {
            var question = Nearest.question(word, words);
            var remedy = question.isEmpty() ? "use one of: " + String.join(", ", words) : question;
            throw new UsageException(Problem.of("unknown command '" + word + "'", "", remedy));
        }
    }

    /** Runs the command, or prints the help that was asked for, and returns the exit code. */
    int run() throws InterruptedException {
        var named = arguments;
        while (named.hasSubcommand()) {
            named = named.subcommand();
        }
        var spec = named.commandSpec();
        if (named.isVersionHelpRequested()) {
            console.print(
                    Arguments.json(named)
                            ? Shown.document().put("lazuli", Main.NUMBER).line()
                            : Main.VERSION);
            return ExitCode.OK;
        }
        if (named.isUsageHelpRequested()) {
            console.print(usage(spec.commandLine(), console.out()));
            return ExitCode.OK;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run(named, named.hasMatchedOption(Arguments.NO_COLOUR) ? console.withoutColour() : console);
        }
        console.note(usage(spec.commandLine(), console.err()));
        return ExitCode.USAGE;
    }

    private String usage(CommandLine command, Output stream) {
        var ansi = console.colour() && stream.terminal() ? Ansi.ON : Ansi.OFF;
        return command.getUsageMessage(Help.defaultColorScheme(ansi)).stripTrailing();
    }
}
