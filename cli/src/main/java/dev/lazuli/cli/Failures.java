package dev.lazuli.cli;

import dev.lazuli.model.Nearest;
import dev.lazuli.model.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: problems to mend as they are, everything else in one line. */
final class Failures {
    private final Console console;
    private final List<String> args;

    /**
     * Creates it.
     *
     * @param console where it is said
     * @param args the command line that failed
     */
    Failures(Console console, String... args) {
        this.args = List.of(args);
        this.console = this.args.contains(Arguments.NO_COLOUR) ? console.withoutColour() : console;
    }

    /** Says that the command line was not understood, and returns the exit code. */
    int usage(ParameterException e) {
        return usage(List.of(misuse(e)));
    }

    /** Says how the command line was used wrongly, and returns the exit code. */
    int usage(List<Problem> problems) {
        say(problems);
        return ExitCode.USAGE;
    }

    /** Says what has to be mended, and returns the exit code. */
    int problems(List<Problem> problems) {
        say(problems);
        return ExitCode.FAILED;
    }

    /** Says that the output can't be written, unless its reader went away on purpose, and returns the exit code. */
    int unwritable(OutputException e) {
        if (!e.readerGone()) {
            console.note("error: the output can't be written: " + e.getMessage());
        }
        return ExitCode.FAILED;
    }

    /** Says that the fault is Lazuli's own, and returns the exit code. */
    int internal(Throwable e) {
        var debug = args.contains(Arguments.DEBUG)
                || !console.environment().getOrDefault("LAZULI_DEBUG", "").isEmpty();
        say(List.of(Problem.of(
                "internal error: " + e,
                "",
                debug ? "please report it with what follows" : "please report it with what --debug prints")));
        if (debug) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            console.note(trace.toString().stripTrailing());
        }
        return ExitCode.FAILED;
    }

    private void say(List<Problem> problems) {
        if (args.contains(Arguments.JSON)) {
            console.print(Shown.problems(problems));
        }
        console.out().flush();
        new ProblemText(console, args).print(problems);
    }

    private static Problem misuse(ParameterException e) {
        var spec = e.getCommandLine().getCommandSpec();
        var help = "see '" + spec.qualifiedName() + " --help'";
        if (e instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().getFirst();
            if (!word.startsWith("-")) {
                return Problem.of("unexpected argument '" + word + "'", "", help);
            }
            var question = Nearest.question(word, spec.optionsMap().keySet());
            return Problem.of("unknown option '" + word + "'", "", question.isEmpty() ? help : question);
        }
        var message = String.valueOf(e.getMessage());
        return Problem.of(Character.toLowerCase(message.charAt(0)) + message.substring(1), "", help);
    }
}
