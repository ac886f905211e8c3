package dev.lazuli.cli;

import dev.lazuli.engine.Plan;
import dev.lazuli.engine.Step;
import dev.lazuli.engine.StepResult;
import dev.lazuli.model.ResourceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * Shows on a terminal which steps are in flight and for how long, and how many are done, below the lines of those that ended.
 * Drawn ten times a second at most, by what changed.
 */
final class LiveProgress extends Progress {
    private static final int MOST_LINES = 8;
    private static final int PERIOD_MILLIS = 100;

    /** A step in flight. */
    private record Running(Step step, long since) {}

    private final Terminal terminal;
    private final Display display;
    private final int total;
    private final Map<ResourceId, Running> running = new LinkedHashMap<>();
    private final List<String> ended = new ArrayList<>();
    private final Thread ticker;
    private int done;

    private LiveProgress(Console console, Plan plan, Output out, Terminal terminal) {
        super(console, out);
        this.terminal = terminal;
        this.display = new Display(terminal, false);
        this.total = plan.changes().size();
        display.resize(terminal.getSize());
        terminal.handle(Terminal.Signal.WINCH, _ -> resized());
        this.ticker = Thread.ofPlatform().daemon().name("progress").unstarted(this::tick);
    }

    /** Returns live progress, or plain lines where the terminal can't move its cursor. */
    static Progress open(Console console, Plan plan, Output out) {
        try {
            var terminal = TerminalBuilder.builder()
                    .system(true)
                    .systemOutput(TerminalBuilder.SystemOutput.SysErr)
                    .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                    .dumb(true)
                    .graphemeCluster(false)
                    .build();
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return new Progress(console, out);
            }
            var progress = new LiveProgress(console, plan, out, terminal);
            progress.ticker.start();
            return progress;
        } catch (IOException e) {
            return new Progress(console, out);
        }
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(PERIOD_MILLIS);
                draw();
            }
        } catch (InterruptedException e) {
            // Closed.
            return;
        }
    }

    @Override
    public synchronized void started(Step step) {
        running.put(step.id(), new Running(step, System.nanoTime()));
    }

    @Override
    public synchronized void ended(StepResult result) {
        running.remove(result.step().id());
        if (counts(result)) {
            done++;
        }
        super.ended(result);
    }

    @Override
    synchronized void write(String line) {
        ended.add(line);
    }

    private synchronized void resized() {
        display.resize(terminal.getSize());
    }

    private synchronized void draw() {
        if (!ended.isEmpty()) {
            flushEnded();
        }
        display.update(lines(), 0);
        terminal.flush();
    }

    private void flushEnded() {
        display.update(List.of(), 0);
        terminal.flush();
        ended.forEach(super::write);
        ended.clear();
        super.close();
        display.reset();
    }

    private List<AttributedString> lines() {
        var width = Math.max(10, display.getColumns() - 1);
        var most = Math.max(1, Math.min(MOST_LINES, display.getRows() - 3));
        var lines = new ArrayList<AttributedString>();
        running.values().stream().limit(most).forEach(step -> lines.add(cut(line(step), width)));
        if (running.size() > most) {
            lines.add(cut("  and " + (running.size() - most) + " more", width));
        }
        lines.add(cut("  " + done + " of " + total, width));
        return lines;
    }

    private static String line(Running running) {
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - running.since);
        return "  " + present(running.step) + " " + running.step.type() + " " + PlanText.name(running.step) + "  "
                + seconds + " s";
    }

    private static AttributedString cut(String line, int width) {
        return new AttributedString(line.length() > width ? line.substring(0, width - 1) + "…" : line);
    }

    @Override
    public void close() {
        ticker.interrupt();
        synchronized (this) {
            flushEnded();
        }
        try {
            terminal.close();
        } catch (IOException e) {
            super.close();
        }
    }
}
