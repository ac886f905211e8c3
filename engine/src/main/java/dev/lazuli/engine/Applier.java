package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;

/**
 * Does what a plan says: several steps at once, each after those that it waits for. A step that fails stops only those that
 * wait for it.
 */
public final class Applier {
    /**
     * How many steps are in flight at once unless said otherwise. Azure lets 200 writes through at once; the rest is left for
     * other users of the subscription.
     */
    public static final int AT_ONCE = 64;

    private final Provider provider;
    private final int atOnce;
    private final ThreadFactory threads;
    private final LongSupplier nanoTime;

    /**
     * Creates an applier.
     *
     * @param provider does each step
     * @param atOnce how many steps may be in flight at once, at least 1
     * @param threads makes the thread of each step; the applier ends all of them before it returns
     * @param nanoTime a clock for durations, in nanoseconds
     */
    public Applier(Provider provider, int atOnce, ThreadFactory threads, LongSupplier nanoTime) {
        this.provider = requireNonNull(provider, "provider is null");
        this.threads = requireNonNull(threads, "threads is null");
        this.nanoTime = requireNonNull(nanoTime, "nanoTime is null");
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce is " + atOnce + ", must be at least 1");
        }
        this.atOnce = atOnce;
    }

    /** Returns an applier with {@value #AT_ONCE} steps in flight, on virtual threads, with the system's clock. */
    public static Applier of(Provider provider) {
        return new Applier(
                provider, AT_ONCE, Thread.ofVirtual().name("step-", 1).factory(), System::nanoTime);
    }

    /**
     * Applies a plan and returns when nothing is in flight any more. Where the calling thread is interrupted, what is in
     * flight is interrupted too, and the thread's interrupt status is set when this returns.
     */
    public Outcome apply(Plan plan, Cancellation cancellation, ApplyListener listener) {
        return new ApplyRun(provider, plan, cancellation, listener, nanoTime).run(atOnce, threads);
    }
}
