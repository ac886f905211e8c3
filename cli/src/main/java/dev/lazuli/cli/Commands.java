package dev.lazuli.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands by name, and their specifications for the parser. */
final class Commands {
    /** Every command; the words of a command in a group are separated by a space. */
    static final List<String> NAMES = List.of(
            "plan",
            "apply",
            "destroy",
            "list",
            "catalog list",
            "catalog export",
            "catalog import",
            "emulator",
            "completion",
            "help");

    private static final Map<String, String> GROUPS = Map.of("catalog", "Show, export and import resource types");

    private Commands() {}

    /** Returns a command that does its work when it is run. */
    static Command command(String name) {
        return switch (name) {
            case "plan" -> new PlanCommand();
            case "apply" -> new ApplyCommand();
            case "destroy" -> new DestroyCommand();
            case "list" -> new ListCommand();
            case "catalog list" -> new CatalogListCommand();
            case "catalog export" -> new CatalogExportCommand();
            case "catalog import" -> new CatalogImportCommand();
            case "emulator" -> new EmulatorCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("unknown command '" + name + "'");
        };
    }

    /** Returns the first words of all commands. */
    static List<String> firstWords() {
        return NAMES.stream().map(name -> words(name).getFirst()).distinct().toList();
    }

    static List<String> words(String name) {
        return List.of(name.split(" "));
    }

    /**
     * Returns the specification of the whole command line. Commands that are not asked for are left out of it where one
     * is named, since describing a command costs time.
     *
     * @param first the first word of the command asked for; empty text for all commands
     */
    static CommandSpec tree(String first) {
        var root = CommandSpec.create().name("lazuli");
        root.usageMessage().description("Azure infrastructure as Java.");
        root.usageMessage().footer("", "'lazuli help COMMAND' says more of a command.");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .description("Print the version.")
                .build());
        Arguments.addJson(root);
        Arguments.addCommon(root);
        for (var name : NAMES) {
            if (first.isEmpty() || words(name).getFirst().equals(first)) {
                add(root, name);
            }
        }
        return root;
    }

    private static void add(CommandSpec root, String name) {
        var words = words(name);
        var spec = CommandSpec.wrapWithoutInspection(command(name));
        spec.name(words.getLast());
        spec.usageMessage().sortOptions(false);
        ((Command) spec.userObject()).describe(spec);
        Arguments.addCommon(spec);
        (words.size() == 1 ? root : group(root, words.getFirst())).addSubcommand(words.getLast(), spec);
    }

    private static CommandSpec group(CommandSpec root, String name) {
        var known = root.subcommands().get(name);
        if (known != null) {
            return known.getCommandSpec();
        }
        var group = CommandSpec.create().name(name);
        group.usageMessage().description(GROUPS.getOrDefault(name, "") + ".");
        Arguments.addHelp(group);
        root.addSubcommand(name, group);
        return group;
    }
}
