package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import org.jline.utils.Signals;

/** Takes Ctrl-C for as long as it is open; before and after it ends the process. */
final class Interrupt implements AutoCloseable {
    private static final String SIGNAL = "INT";

    private final Object earlier;

    private Interrupt(Object earlier) {
        this.earlier = earlier;
    }

    /** Runs an action each time that the user presses Ctrl-C. */
    static Interrupt handled(Runnable action) {
        return new Interrupt(Signals.register(SIGNAL, requireNonNull(action, "action is null")));
    }

    @Override
    public void close() {
        Signals.unregister(SIGNAL, earlier);
    }
}
