package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is to be done so that what is live becomes what is declared.
 *
 * @param stack the stack's name
 * @param steps a step a resource, each after those that it waits for
 */
public record Plan(String stack, List<Step> steps) {
    public Plan {
        requireNonNull(stack, "stack is null");
        steps = List.copyOf(steps);
    }

    /** Returns the steps that do something. */
    public List<Step> changes() {
        return steps.stream().filter(step -> step.action() != Action.KEEP).toList();
    }

    /** Returns how many steps have an action. */
    public long count(Action action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }
}
