package dev.lazuli.cli;

import dev.lazuli.model.MalformedException;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.specs.Import;
import dev.lazuli.specs.Options;
import dev.lazuli.specs.SpecificationReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli catalog import}: reads Azure's specifications and writes the catalog's files. */
final class CatalogImportCommand implements Command {
    private static final String SPECS = "--specs";
    private static final String OUTPUT = "--output";
    private static final String PROVIDER = "--provider";
    private static final String PIN = "--pin";
    private static final String EVERY_VERSION = "--every-version";
    private static final String PROBLEMS = "--problems";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Read Azure's API specifications and write the catalog, a text file for each provider.",
                        "The old catalog is replaced when the new one is complete.");
        spec.addOption(required(SPECS, "DIR", "A checkout of the specifications, with its folder specification/."));
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .required(true)
                .paramLabel("DIR")
                .type(String.class)
                .description("The folder of the catalog; all of its files are replaced.")
                .build());
        spec.addOption(many(PROVIDER, "NAMESPACE", "Read this provider only, such as Microsoft.Compute; repeatable."));
        spec.addOption(many(PIN, "NAMESPACE@VERSION", "Read this version of a provider as well; repeatable."));
        spec.addOption(Arguments.flag(EVERY_VERSION, "Read every version, not the newest of each type alone."));
        spec.addOption(Arguments.flag(PROBLEMS, "Print each problem with its file and JSON pointer."));
        Arguments.addJson(spec);
    }

    private static OptionSpec required(String name, String label, String description) {
        return OptionSpec.builder(name)
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec many(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String[].class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        var folder = Arguments.path(arguments.matchedOptionValue(SPECS, "."), console);
        var output = Arguments.path(arguments.matchedOptionValue(OUTPUT, "."), console);
        var options = options(arguments);
        var progress = new ImportProgress(console);
        var read = SpecificationReader.read(folder, options, progress::show);
        progress.close();
        if (read.providers().isEmpty()) {
            throw new ProblemsException(Problem.of(
                    "no resource type of " + String.join(", ", options.providers()) + " was found",
                    folder.toString(),
                    "check the spelling of the namespace"));
        }
        CatalogFolder.replace(output, read.providers());
        var problems = arguments.hasMatchedOption(PROBLEMS);
        if (Arguments.json(arguments)) {
            console.print(document(read, problems));
        } else {
            print(read, problems, console);
        }
        return ExitCode.OK;
    }

    private static Options options(ParseResult arguments) {
        var providers = new LinkedHashSet<>(List.of(arguments.matchedOptionValue(PROVIDER, new String[0])));
        try {
            var pins = List.of(arguments.matchedOptionValue(PIN, new String[0])).stream()
                    .map(Options.Pin::parse)
                    .toList();
            return new Options(providers, pins, arguments.hasMatchedOption(EVERY_VERSION));
        } catch (MalformedException e) {
            throw new UsageException(Problem.of(String.valueOf(e.getMessage()), PIN, ""));
        }
    }

    /** Problems differ in the words that they quote; without these they are of one kind. */
    private static Map<String, Long> kinds(Import read) {
        var kinds = new TreeMap<String, Long>();
        read.problems().forEach(problem -> kinds.merge(problem.what().replaceAll("'[^']*'", "'…'"), 1L, Long::sum));
        return kinds;
    }

    private static void print(Import read, boolean problems, Console console) {
        if (problems) {
            read.problems().forEach(problem -> console.print(problem.toString()));
        }
        console.print(read.files() + " files read: " + read.types() + " resource types of "
                + read.providers().size() + " providers, " + read.problems().size() + " problems.");
        var table = new Table(console);
        kinds(read).forEach((kind, count) -> table.add("  " + count, kind));
        read.skipped().forEach((reason, count) -> table.add("  " + count, "skipped: " + reason));
        table.print();
    }

    private static String document(Import read, boolean problems) {
        var document = Shown.document()
                .put("files", Value.number(read.files()))
                .put("providers", Value.number(read.providers().size()))
                .put("types", Value.number(read.types()))
                .put("problems", counts(kinds(read)))
                .put("skipped", counts(read.skipped()));
        if (problems) {
            document.put(
                    "details",
                    new ArrayValue(read.problems().stream().map(Shown::problem).toList()));
        }
        return document.line();
    }

    private static ObjectValue counts(Map<String, ? extends Number> counts) {
        var members = new LinkedHashMap<String, Value>();
        counts.forEach((name, count) -> members.put(name, Value.number(count.longValue())));
        return new ObjectValue(members);
    }
}
