package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Rows of aligned columns. */
final class Table {
    private final Console console;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Console console) {
        this.console = requireNonNull(console, "console is null");
    }

    /** Adds a row with as many cells as the others. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Prints the rows, each column as wide as its widest cell. */
    void print() {
        var widths = new int[rows.isEmpty() ? 0 : rows.getFirst().size()];
        rows.forEach(row -> {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < widths.length; i++) {
                line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
            }
            console.print(line.toString().stripTrailing());
        }
    }
}
