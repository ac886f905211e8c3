package dev.lazuli.emulator;

import dev.lazuli.emulator.Stored.Phase;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the emulator holds. Requests change it one at a time and are answered when their changes are written down; those
 * that wait at the same time share one write. What is read is written down too.
 */
final class State implements Closeable {
    private static final long NEVER = Long.MAX_VALUE;

    /** The changes of one request, until they are written down or undone. */
    private static final class Commit {
        private final Map<String, Optional<Stored>> changes;
        private final Map<String, Optional<Stored>> undo;
        private volatile boolean done;
        private volatile @Nullable IOException failure;

        Commit(Map<String, Optional<Stored>> changes, Map<String, Optional<Stored>> undo) {
            this.changes = changes;
            this.undo = undo;
        }
    }

    /** A deletion that is due at a time. */
    private record Due(long time, String key) {}

    private final ResourceTable table;
    private final Journal journal;
    private final InstantSource clock;
    private final ReentrantLock changing = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparingLong(Due::time));
    private List<Commit> waiting = new ArrayList<>();
    private volatile @Nullable Commit latest;
    private final AtomicLong undone = new AtomicLong();
    private volatile long nextDue = NEVER;

    State(ResourceTable table, Journal journal, InstantSource clock) {
        this.table = table;
        this.journal = journal;
        this.clock = clock;
        table.below("/").forEach((key, stored) -> noteDue(key, Optional.of(stored)));
    }

    /**
     * Reads; the result is of a state that is written down.
     *
     * @param work what reads; it may run more than once
     */
    <T> T read(Function<ResourceTable, T> work) {
        finishDeletions();
        while (true) {
            var before = undone.get();
            var result = work.apply(table);
            var commit = latest;
            if (commit != null) {
                await(commit);
            }
            if (before == undone.get()) {
                return result;
            }
        }
    }

    /** Returns the resource with an ID in lower case. */
    Optional<Stored> find(String key) {
        return read(table -> Optional.ofNullable(table.get(key)));
    }

    /**
     * Changes resources; returns when the changes are written down.
     *
     * @param work what changes; nothing is changed if it throws
     * @throws StoreException if they can't be written down; nothing is changed then
     */
    <T> T change(Function<Changes, T> work) {
        finishDeletions();
        return changeNow(work);
    }

    private <T> T changeNow(Function<Changes, T> work) {
        T result;
        Commit commit;
        changing.lock();
        try {
            var changes = new Changes(table);
            result = work.apply(changes);
            if (changes.all().isEmpty()) {
                return result;
            }
            commit = new Commit(changes.all(), table.apply(changes.all()));
            commit.changes.forEach(this::noteDue);
            waiting.add(commit);
            latest = commit;
        } finally {
            changing.unlock();
        }
        await(commit);
        var failure = commit.failure;
        if (failure != null) {
            throw new StoreException(failure);
        }
        return result;
    }

    /** The first that waits writes for all that wait. */
    private void await(Commit commit) {
        if (commit.done) {
            return;
        }
        writing.lock();
        try {
            if (!commit.done) {
                write(takeWaiting());
            }
        } finally {
            writing.unlock();
        }
    }

    private List<Commit> takeWaiting() {
        changing.lock();
        try {
            var batch = waiting;
            waiting = new ArrayList<>();
            return batch;
        } finally {
            changing.unlock();
        }
    }

    private void write(List<Commit> batch) {
        try {
            journal.append(batch.stream().map(commit -> commit.changes).toList());
            batch.forEach(commit -> commit.done = true);
        } catch (IOException e) {
            undo(batch, e);
        }
    }

    /** What came after the failed changes may build on them, so it is undone with them. */
    private void undo(List<Commit> batch, IOException failure) {
        changing.lock();
        try {
            var all = new ArrayList<>(batch);
            all.addAll(waiting);
            waiting = new ArrayList<>();
            all.reversed().forEach(commit -> table.apply(commit.undo));
            all.forEach(commit -> commit.undo.forEach(this::noteDue));
            undone.incrementAndGet();
            all.forEach(commit -> {
                commit.failure = failure;
                commit.done = true;
            });
        } finally {
            changing.unlock();
        }
    }

    private void noteDue(String key, Optional<Stored> stored) {
        if (stored.isPresent() && stored.get().phase() == Phase.DELETING) {
            due.add(new Due(stored.get().until(), key));
            nextDue = due.element().time();
        }
    }

    private void finishDeletions() {
        if (clock.millis() < nextDue) {
            return;
        }
        changeNow(changes -> {
            while (!due.isEmpty() && due.element().time() <= clock.millis()) {
                var next = due.remove();
                var stored = changes.get(next.key());
                if (stored != null && stored.phase() == Phase.DELETING && stored.until() == next.time()) {
                    changes.delete(next.key());
                }
            }
            nextDue = due.isEmpty() ? NEVER : due.element().time();
            return changes;
        });
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            write(takeWaiting());
            journal.close();
        } finally {
            writing.unlock();
        }
    }
}
