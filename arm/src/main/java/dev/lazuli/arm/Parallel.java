package dev.lazuli.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Does several things at once on virtual threads, a limited number at a time; the first failure ends all. */
final class Parallel {
    private final int most;

    Parallel(int most) {
        this.most = most;
    }

    /** Something that is done and gives nothing. */
    @FunctionalInterface
    interface Task {
        void run() throws InterruptedException;
    }

    /** Does all and returns when the last has ended. */
    void run(List<Task> tasks) throws InterruptedException {
        if (tasks.size() == 1) {
            tasks.getFirst().run();
            return;
        }
        var places = new Semaphore(most);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<Boolean>(threads);
            try {
                for (var call : calls(tasks, places)) {
                    ended.submit(call);
                }
                for (var i = 0; i < tasks.size(); i++) {
                    ended.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw failure(e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static List<Callable<Boolean>> calls(List<Task> tasks, Semaphore places) {
        var calls = new ArrayList<Callable<Boolean>>(tasks.size());
        for (var task : tasks) {
            calls.add(() -> {
                places.acquire();
                try {
                    task.run();
                    return true;
                } finally {
                    places.release();
                }
            });
        }
        return calls;
    }

    private static RuntimeException failure(ExecutionException e) throws InterruptedException {
        return switch (e.getCause()) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case InterruptedException interrupted -> throw interrupted;
            case null, default -> new IllegalStateException(e);
        };
    }
}
