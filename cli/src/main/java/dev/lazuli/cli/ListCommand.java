package dev.lazuli.cli;

import dev.lazuli.engine.LiveResource;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli list [DIR]}: shows what is live of the stack. */
final class ListCommand implements Command {
    /** A resource of the stack. */
    private record Row(TypeName type, LiveResource live) {
        String name() {
            return live.id().name();
        }

        String location() {
            return live.body().text("location").orElse("");
        }
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("List what is live of the stack: what it declares, and what it made before.");
        Arguments.addProject(spec);
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        try (var session = Session.open(arguments, console)) {
            var rows = rows(session);
            if (Arguments.json(arguments)) {
                console.print(Shown.document()
                        .put("stack", session.declaration().stack())
                        .put(
                                "resources",
                                new ArrayValue(
                                        rows.stream().map(ListCommand::json).toList()))
                        .line());
            } else {
                print(rows, console);
            }
            return ExitCode.OK;
        }
    }

    private static List<Row> rows(Session session) throws InterruptedException {
        var declaration = session.declaration();
        var declared = declaration.resources().stream()
                .filter(resource -> !resource.existing())
                .map(resource -> resource.id())
                .collect(Collectors.toCollection(HashSet::new));
        return session.provider().read(declaration).all().stream()
                .filter(live -> declared.contains(live.id())
                        || live.owner().filter(declaration.stack()::equals).isPresent())
                .map(live -> new Row(session.provider().typeOf(live.id()), live))
                .sorted(Comparator.comparing(Row::type)
                        .thenComparing(row -> row.live().id()))
                .toList();
    }

    private static Value json(Row row) {
        return Shown.object()
                .put("type", row.type().toString())
                .put("name", row.name())
                .put("id", row.live().id().text())
                .put("location", row.live().body().text("location"))
                .value();
    }

    private static void print(List<Row> rows, Console console) {
        if (rows.isEmpty()) {
            console.print("Nothing is live.");
            return;
        }
        var table = new Table(console);
        rows.forEach(row -> table.add(
                row.type().toString(),
                row.name(),
                row.location(),
                row.live().id().resourceGroupName().orElse("")));
        table.print();
        console.print("\n" + rows.size() + (rows.size() == 1 ? " resource." : " resources."));
    }
}
