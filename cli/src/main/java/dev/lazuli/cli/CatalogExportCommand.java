package dev.lazuli.cli;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogExport;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli catalog export [TYPE...]}: prints all that is known of resource types, a line of JSON each. */
final class CatalogExportCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Print all that is known of resource types, a line of JSON for each.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("TYPE")
                .type(String[].class)
                .description("A type, such as Compute/Disk or Microsoft.Compute/disks@2024-03-02. Default: all.")
                .build());
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        var catalog = Catalog.embedded();
        var references = List.of(arguments.matchedPositionalValue(0, new String[0]));
        var types = references.isEmpty()
                ? catalog.types()
                : references.stream().map(catalog::require).toList();
        var export = new CatalogExport(catalog);
        types.forEach(type -> console.print(export.line(type)));
        return ExitCode.OK;
    }
}
