package dev.lazuli.cli;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogEntry;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli catalog list}: shows the resource types. */
final class CatalogListCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("List the resource types: name, ARM type, API version.");
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        var entries = Catalog.embedded().entries();
        if (Arguments.json(arguments)) {
            console.print(Shown.document()
                    .put(
                            "types",
                            new ArrayValue(entries.stream()
                                    .map(CatalogListCommand::json)
                                    .toList()))
                    .line());
            return ExitCode.OK;
        }
        var table = new Table(console);
        entries.forEach(entry -> table.add(
                entry.name().toString(),
                entry.armType().toString(),
                entry.apiVersion().toString()));
        table.print();
        return ExitCode.OK;
    }

    private static Value json(CatalogEntry entry) {
        return Shown.object()
                .put("type", entry.name().toString())
                .put("armType", entry.armType().toString())
                .put("apiVersion", entry.apiVersion().toString())
                .value();
    }
}
