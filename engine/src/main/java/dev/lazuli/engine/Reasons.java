package dev.lazuli.engine;

import java.util.List;

/** The sentences that say why a step is taken. */
final class Reasons {
    private Reasons() {}

    /** Returns a sentence a change, those that force a replacement first. */
    static List<String> of(List<Change> changes) {
        return changes.stream()
                .sorted((a, b) -> Boolean.compare(b.replaces(), a.replaces()))
                .map(Reasons::of)
                .toList();
    }

    private static String of(Change change) {
        var subject = change.path().text().isEmpty() ? "it" : change.path().text();
        if (change.replaces()) {
            return subject + " can't be changed once it is made";
        }
        if (change.after().isEmpty()) {
            return subject + " is set, and not declared";
        }
        if (change.after().filter(Outputs::in).isPresent()) {
            return subject + " is known only after apply";
        }
        return change.before().isEmpty() ? subject + " is not set" : subject + " differs";
    }
}
