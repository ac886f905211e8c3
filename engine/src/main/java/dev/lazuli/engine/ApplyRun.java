package dev.lazuli.engine;

import dev.lazuli.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One apply. All its state belongs to the thread that applies; the steps' threads only send it {@link Event}s.
 */
final class ApplyRun {
    private static final int NOBODY = -1;

    private final Plan plan;
    private final ApplyListener listener;
    private final Cancellation cancellation;
    private final LongSupplier nanoTime;
    private final Phases phases;
    private final Calls calls;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** By phase: how many others it waits for. */
    private final int[] waiting;

    /** By phase: the step that failed and because of which it is skipped. */
    private final int[] blamed;

    /** The steps whose deletion is done and that are to be made anew. */
    private final BitSet deleted;

    /** By step: when it started. */
    private final long[] started;

    private final BitSet hasStarted;
    private final @Nullable StepResult[] results;
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();
    private Cancellation.Stage stage = Cancellation.Stage.NONE;
    private int running;
    private boolean interrupted;

    ApplyRun(Provider provider, Plan plan, Cancellation cancellation, ApplyListener listener, LongSupplier nanoTime) {
        this.plan = plan;
        this.cancellation = cancellation;
        this.listener = listener;
        this.nanoTime = nanoTime;
        phases = new Phases(plan.steps());
        calls = new Calls(provider, plan);
        waiting = phases.graph().incoming();
        blamed = new int[waiting.length];
        Arrays.fill(blamed, NOBODY);
        deleted = new BitSet(plan.steps().size());
        started = new long[plan.steps().size()];
        hasStarted = new BitSet(plan.steps().size());
        results = new StepResult[plan.steps().size()];
    }

    /** What the thread that applies hears of. */
    private sealed interface Event {
        record Ended(int phase, Calls.Answer answer) implements Event {}

        record Asked(Cancellation.Stage stage) implements Event {}
    }

    Outcome run(int atOnce, ThreadFactory threads) {
        for (var phase = 0; phase < waiting.length; phase++) {
            if (waiting[phase] == 0) {
                ready.add(phase);
            }
        }
        Consumer<Cancellation.Stage> asked = asking -> events.add(new Event.Asked(asking));
        cancellation.listen(asked);
        try (var executor = Executors.newThreadPerTaskExecutor(threads)) {
            try {
                runAll(atOnce, executor);
            } finally {
                executor.shutdownNow();
            }
        } finally {
            cancellation.forget(asked);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcome();
    }

    private void runAll(int atOnce, ExecutorService executor) {
        while (true) {
            for (var event = events.poll(); event != null; event = events.poll()) {
                handle(event, executor);
            }
            while (running < atOnce && !ready.isEmpty()) {
                start(ready.remove(), executor);
            }
            if (running == 0) {
                return;
            }
            handle(nextEvent(), executor);
        }
    }

    private Event nextEvent() {
        try {
            return events.take();
        } catch (InterruptedException e) {
            interrupted = true;
            return new Event.Asked(Cancellation.Stage.INTERRUPT);
        }
    }

    private void handle(Event event, ExecutorService executor) {
        switch (event) {
            case Event.Ended(var phase, var answer) -> {
                running--;
                ended(phase, answer);
            }
            case Event.Asked(var asked) -> {
                stage = asked;
                listener.cancelled(stage, running);
                if (stage == Cancellation.Stage.INTERRUPT) {
                    executor.shutdownNow();
                }
            }
        }
    }

    private void start(int phase, ExecutorService executor) {
        var number = phases.step(phase);
        var step = plan.steps().get(number);
        if (blamed[phase] != NOBODY) {
            skip(phase, number);
        } else if (step.action() == Action.KEEP) {
            result(number, StepStatus.DONE, List.of(), "");
            release(phase);
        } else if (mayStart(number)) {
            if (!hasStarted.get(number)) {
                hasStarted.set(number);
                started[number] = nanoTime.getAsLong();
                listener.started(step);
            }
            var call = calls.prepare(step, phases.deletes(phase));
            running++;
            executor.execute(() -> events.add(new Event.Ended(phase, call.get())));
        }
    }

    /** A replacement that has begun is finished even when the user wishes to stop. */
    private boolean mayStart(int number) {
        return switch (stage) {
            case NONE -> true;
            case FINISH -> deleted.get(number);
            case INTERRUPT -> false;
        };
    }

    private void ended(int phase, Calls.Answer answer) {
        var number = phases.step(phase);
        switch (answer) {
            case Calls.Answer.Done(var live) -> {
                if (phase == number) {
                    live.ifPresent(calls::remember);
                    result(number, StepStatus.DONE, List.of(), "");
                } else {
                    deleted.set(number);
                }
                release(phase);
            }
            case Calls.Answer.Failed(var problems) -> {
                result(number, StepStatus.FAILED, problems, remains(number));
                blame(phase, number);
                release(phase);
            }
            case Calls.Answer.Broken(var error) -> throw error;
        }
    }

    private void skip(int phase, int number) {
        if (results[number] == null) {
            var because = plan.steps().get(blamed[phase]).label() + " failed";
            var remains = remains(number);
            result(number, StepStatus.SKIPPED, List.of(), remains.isEmpty() ? because : because + "; " + remains);
        }
        blame(phase, blamed[phase]);
        release(phase);
    }

    private String remains(int number) {
        return deleted.get(number) ? "it is deleted and not made anew yet" : "";
    }

    private void blame(int phase, int number) {
        for (var next : phases.graph().after(phase)) {
            if (blamed[next] == NOBODY) {
                blamed[next] = number;
            }
        }
    }

    private void release(int phase) {
        for (var next : phases.graph().after(phase)) {
            if (--waiting[next] == 0) {
                ready.add(next);
            }
        }
    }

    private void result(int number, StepStatus status, List<Problem> problems, String reason) {
        var took = hasStarted.get(number) ? Duration.ofNanos(nanoTime.getAsLong() - started[number]) : Duration.ZERO;
        var step = plan.steps().get(number);
        var result = new StepResult(step, status, problems, reason, took);
        results[number] = result;
        if (step.action() != Action.KEEP) {
            listener.ended(result);
        }
    }

    private Outcome outcome() {
        var all = new ArrayList<StepResult>(results.length);
        for (var number = 0; number < results.length; number++) {
            if (results[number] == null && hasStarted.get(number)) {
                result(number, StepStatus.NOT_STARTED, List.of(), remains(number));
            }
            var step = plan.steps().get(number);
            all.add(Optional.ofNullable(results[number])
                    .orElseGet(() -> new StepResult(step, StepStatus.NOT_STARTED, List.of(), "", Duration.ZERO)));
        }
        return new Outcome(all, stage);
    }
}
