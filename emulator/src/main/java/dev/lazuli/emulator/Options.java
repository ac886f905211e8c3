package dev.lazuli.emulator;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Catalog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How an emulator behaves.
 *
 * @param catalog the types it knows
 * @param store the folder in which it keeps what it holds; empty to forget everything when it is closed
 * @param delay how long creating, changing and deleting take where the type's operation is a long-running one; with zero
 *     every answer is final
 * @param pageSize the most items in one answer to a list; the rest follows by {@code nextLink}
 * @param references whether a body may only refer to resources of the same subscription that are there
 * @param clock the time
 */
public record Options(
        Catalog catalog, Optional<Path> store, Duration delay, int pageSize, boolean references, InstantSource clock) {
    /** As many items as Azure Resource Manager's own lists have on a page. */
    public static final int PAGE_SIZE = 1000;

    public Options {
        requireNonNull(catalog, "catalog is null");
        requireNonNull(store, "store is null");
        requireNonNull(delay, "delay is null");
        requireNonNull(clock, "clock is null");
        if (pageSize < 1) {
            throw new IllegalArgumentException("page size " + pageSize + " is less than 1");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay " + delay + " is negative");
        }
    }

    /** Returns the options of an emulator in memory, without delays, that checks references. */
    public static Options of(Catalog catalog) {
        return new Options(catalog, Optional.empty(), Duration.ZERO, PAGE_SIZE, true, InstantSource.system());
    }

    /** Returns these options with a folder to keep things in; it is made where it is missing. */
    public Options withStore(Path folder) {
        return new Options(catalog, Optional.of(folder), delay, pageSize, references, clock);
    }

    /** Returns these options with the time that long-running operations take. */
    public Options withDelay(Duration time) {
        return new Options(catalog, store, time, pageSize, references, clock);
    }

    /** Returns these options with another page size. */
    public Options withPageSize(int items) {
        return new Options(catalog, store, delay, items, references, clock);
    }

    /** Returns these options with references to missing resources accepted or not. */
    public Options withReferences(boolean checked) {
        return new Options(catalog, store, delay, pageSize, checked, clock);
    }

    /** Returns these options with another clock. */
    public Options withClock(InstantSource source) {
        return new Options(catalog, store, delay, pageSize, references, source);
    }
}
