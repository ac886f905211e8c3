package dev.lazuli.cli;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options and parameters that several commands share, and their values. */
final class Arguments {
    static final String DEBUG = "--debug";
    static final String JSON = "--json";
    static final String NO_COLOUR = "--no-color";
    private static final String TARGET = "--target";
    private static final String SUBSCRIPTION = "--subscription";
    private static final String PARALLEL = "--parallel";
    private static final String YES = "--yes";

    private Arguments() {}

    static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description("Print this help.")
                .build());
    }

    /** Adds what every command takes. */
    static void addCommon(CommandSpec spec) {
        spec.addOption(flag(NO_COLOUR, "Print no colours; so does the environment's NO_COLOR."));
        spec.addOption(flag(DEBUG, "Print the stack trace of an internal error; so does LAZULI_DEBUG."));
        addHelp(spec);
    }

    static void addJson(CommandSpec spec) {
        spec.addOption(flag(JSON, "Print JSON, in the form that docs/json.md describes."));
    }

    /** Adds the project's folder and where its stack lives. */
    static void addProject(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("DIR")
                .type(String.class)
                .description("The folder of the project, with its Infra.java. Default: the current one.")
                .build());
        spec.addOption(value(
                TARGET,
                "TARGET",
                "Where the stack lives: emulator, azure, azure-us-government, azure-china, or the URL of a Resource"
                        + " Manager. Default: as lazuli.properties says, or emulator.",
                "emulator",
                "azure",
                "azure-us-government",
                "azure-china"));
        spec.addOption(value(SUBSCRIPTION, "ID", "The subscription. Default: as lazuli.properties says."));
        spec.addOption(OptionSpec.builder(PARALLEL)
                .paramLabel("N")
                .type(Integer.class)
                .description("How many resources are worked on at once.")
                .build());
    }

    static void addYes(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-y", YES)
                .type(boolean.class)
                .description("Do it without asking.")
                .build());
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    static OptionSpec value(String name, String label, String description, String... candidates) {
        var option =
                OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
        return (candidates.length == 0 ? option : option.completionCandidates(List.of(candidates))).build();
    }

    static boolean json(ParseResult arguments) {
        return arguments.hasMatchedOption(JSON);
    }

    static boolean yes(ParseResult arguments) {
        return arguments.hasMatchedOption(YES);
    }

    static Optional<String> target(ParseResult arguments) {
        return text(arguments, TARGET);
    }

    static Optional<String> subscription(ParseResult arguments) {
        return text(arguments, SUBSCRIPTION);
    }

    /**
     * Returns how many resources are worked on at once, empty where nothing was said.
     *
     * @throws ProblemsException if it is less than 1
     */
    static Optional<Integer> parallel(ParseResult arguments) {
        Optional<Integer> parallel = Optional.ofNullable(arguments.matchedOptionValue(PARALLEL, null));
        if (parallel.orElse(1) < 1) {
            throw new UsageException(Problem.of("'" + parallel.get() + "' at once is less than 1", PARALLEL, ""));
        }
        return parallel;
    }

    static Optional<String> text(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    /** Returns the project's folder, absolute. */
    static Path project(ParseResult arguments, Console console) {
        return path(arguments.matchedPositionalValue(0, "."), console);
    }

    /**
     * Returns a path that was given, absolute.
     *
     * @throws UsageException if the text is no path
     */
    static Path path(String text, Console console) {
        try {
            return console.directory().resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(Problem.of("'" + text + "' is no path", "", ""));
        }
    }
}
