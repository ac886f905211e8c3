package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.specs.Progress;

/** Shows on a terminal how far an import has come; a line a phase elsewhere. Told from several threads. */
final class ImportProgress {
    private static final long PERIOD_NANOS = 100_000_000;

    private final Console console;
    private long last;
    private Progress.Phase phase = Progress.Phase.SCAN;
    private boolean begun;

    ImportProgress(Console console) {
        this.console = requireNonNull(console, "console is null");
    }

    synchronized void show(Progress progress) {
        var text = (progress.phase() == Progress.Phase.SCAN ? "scanning specifications" : "reading providers") + " ";
        if (console.err().terminal()) {
            var now = System.nanoTime();
            if (now - last >= PERIOD_NANOS || progress.done() == progress.total()) {
                last = now;
                console.err().print("\r\u001b[K" + text + progress.done() + "/" + progress.total());
            }
        } else if (!begun || progress.phase() != phase) {
            console.note(text.strip() + ": " + progress.total());
        }
        begun = true;
        phase = progress.phase();
    }

    synchronized void close() {
        if (console.err().terminal()) {
            console.err().print("\r\u001b[K");
        }
    }
}
