package dev.lazuli.cli;

import dev.lazuli.engine.Action;
import dev.lazuli.engine.Change;
import dev.lazuli.engine.Plan;
import dev.lazuli.engine.Step;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Json;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a person reads it: a line a step with its changes below, and how many there are.
 *
 * <pre>
 *   + create  Network/VirtualNetwork          network                   Infra.java:9
 *   ~ update  Compute/RestorePointCollection  myRestorePointCollection  Infra.java:21
 *       tags.myTag1: "tagValue1" -> "tagValue2"  Infra.java:24
 *
 * 1 to create, 1 to update, 0 to delete, 5 unchanged.
 * </pre>
 */
final class PlanText {
    private static final int WIDEST_COLUMN = 48;
    private static final int LONGEST_VALUE = 240;

    private final Console console;

    PlanText(Console console) {
        this.console = console;
    }

    /** Prints a plan. */
    void print(Plan plan) {
        var steps = plan.changes();
        var types = width(steps.stream().map(step -> step.type().toString()).toList());
        var names = width(steps.stream().map(PlanText::name).toList());
        steps.forEach(step -> print(step, types, names));
        console.print(steps.isEmpty() ? none(plan) : "\n" + summary(plan));
    }

    private static String none(Plan plan) {
        var unchanged = plan.count(Action.KEEP);
        return unchanged == 0 ? "No changes." : "No changes. " + unchanged + " unchanged.";
    }

    /** Returns how many steps of each kind a plan has. */
    static String summary(Plan plan) {
        var parts = new ArrayList<String>();
        parts.add(plan.count(Action.CREATE) + " to create");
        parts.add(plan.count(Action.UPDATE) + " to update");
        if (plan.count(Action.REPLACE) > 0) {
            parts.add(plan.count(Action.REPLACE) + " to replace");
        }
        parts.add(plan.count(Action.DELETE) + " to delete");
        parts.add(plan.count(Action.KEEP) + " unchanged");
        return String.join(", ", parts) + ".";
    }

    /** Returns a resource's name with those of the resources that it is part of. */
    static String name(Step step) {
        var names = new ArrayList<String>();
        var id = Optional.of(step.id());
        while (id.isPresent() && id.get().type().isPresent()) {
            names.addFirst(id.get().name());
            var type = id.get().type().get();
            id = type.parent().isEmpty() ? Optional.empty() : id.get().parent();
        }
        return String.join("/", names);
    }

    private static int width(List<String> texts) {
        return Math.min(
                WIDEST_COLUMN, texts.stream().mapToInt(String::length).max().orElse(0));
    }

    private void print(Step step, int types, int names) {
        var ink = ink(step.action());
        var head = "  " + symbol(step.action()) + " "
                + String.format("%-7s", step.action().text());
        var place = step.action() == Action.DELETE ? String.join("; ", step.reasons()) : place(step);
        console.print((paint(ink, head) + "  " + pad(step.type().toString(), types) + "  " + pad(name(step), names)
                        + "  " + paint(Ink.DIM, place))
                .stripTrailing());
        step.changes().forEach(change -> print(change, place));
        if (step.action() == Action.UPDATE || step.action() == Action.REPLACE) {
            step.reasons().stream()
                    .filter(reason -> step.changes().stream()
                            .noneMatch(change -> reason.startsWith(change.path().text())))
                    .forEach(reason -> console.print("      " + paint(Ink.DIM, reason)));
        }
    }

    private static String place(Step step) {
        return step.desired()
                .flatMap(DeclaredResource::location)
                .map(SourceLocation::toString)
                .orElse("");
    }

    private void print(Change change, String stepPlace) {
        var line = new StringBuilder("      ")
                .append(change.path().text().isEmpty() ? "(all)" : change.path().text())
                .append(": ")
                .append(show(change.before()))
                .append(" -> ")
                .append(show(change.after()));
        if (change.replaces()) {
            line.append(paint(Ink.MAGENTA, "  can't change in place"));
        }
        change.location()
                .map(SourceLocation::toString)
                .filter(place -> !place.equals(stepPlace))
                .ifPresent(place -> line.append("  ").append(paint(Ink.DIM, place)));
        console.print(line.toString());
    }

    private static String show(Optional<Value> value) {
        var text = value.map(Json::show).orElse("(none)");
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "..." : text;
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    private static String symbol(Action action) {
        return switch (action) {
            case CREATE -> "+";
            case UPDATE -> "~";
            case REPLACE -> "!";
            case DELETE -> "-";
            case KEEP -> " ";
        };
    }

    /** Returns the colour of an action. */
    static Ink ink(Action action) {
        return switch (action) {
            case CREATE -> Ink.GREEN;
            case UPDATE -> Ink.YELLOW;
            case REPLACE -> Ink.MAGENTA;
            case DELETE -> Ink.RED;
            case KEEP -> Ink.NONE;
        };
    }

    private String paint(Ink ink, String text) {
        return text.isEmpty() ? text : console.paint(console.out(), ink, text);
    }
}
