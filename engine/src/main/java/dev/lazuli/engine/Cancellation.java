package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A user's wish to stop an apply, given once or more: the first time nothing more is started, and what is in flight ends; the
 * second time what is in flight is interrupted. Safe for use by several threads.
 */
public final class Cancellation {
    /** How much a user wishes to stop. */
    public enum Stage {
        /** Not at all. */
        NONE,
        /** What is in flight ends, and nothing more is started. */
        FINISH,
        /** What is in flight is interrupted. */
        INTERRUPT
    }

    private final List<Consumer<Stage>> listeners = new ArrayList<>();
    private Stage stage = Stage.NONE;

    /** Creates a cancellation that nobody has asked for. */
    public Cancellation() {}

    /** Asks to stop; a second call asks to interrupt. */
    public synchronized void request() {
        stage = stage == Stage.NONE ? Stage.FINISH : Stage.INTERRUPT;
        listeners.forEach(listener -> listener.accept(stage));
    }

    /** Returns how much a user wishes to stop. */
    public synchronized Stage stage() {
        return stage;
    }

    /** Tells a listener of the stage that is reached already, and of each later one. */
    synchronized void listen(Consumer<Stage> listener) {
        requireNonNull(listener, "listener is null");
        listeners.add(listener);
        if (stage != Stage.NONE) {
            listener.accept(stage);
        }
    }

    synchronized void forget(Consumer<Stage> listener) {
        listeners.remove(listener);
    }
}
