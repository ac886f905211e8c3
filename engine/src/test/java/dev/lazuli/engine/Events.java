package dev.lazuli.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what an apply tells, and does something when a step starts or ends. */
final class Events implements ApplyListener {
    final List<String> told = new ArrayList<>();
    private final Map<String, Runnable> actions = new HashMap<>();
    private int inFlight;
    int mostInFlight;

    /** Does something when {@code started NAME} or {@code STATUS NAME} is told. */
    Events when(String event, Runnable action) {
        actions.put(event, action);
        return this;
    }

    @Override
    public void started(Step step) {
        inFlight++;
        mostInFlight = Math.max(mostInFlight, inFlight);
        tell("started " + step.id().name());
    }

    @Override
    public void ended(StepResult result) {
        inFlight--;
        tell(result.status().text() + " " + result.step().id().name());
    }

    @Override
    public void cancelled(Cancellation.Stage stage, int running) {
        tell(stage + " with " + running + " in flight");
    }

    private void tell(String event) {
        told.add(event);
        actions.getOrDefault(event, () -> {}).run();
    }
}
