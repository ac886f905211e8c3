package dev.lazuli.benchmarks;

import dev.lazuli.engine.Applier;
import dev.lazuli.engine.ApplyListener;
import dev.lazuli.engine.Cancellation;
import dev.lazuli.engine.Graph;
import dev.lazuli.engine.Plan;
import dev.lazuli.engine.PlanJson;
import dev.lazuli.engine.Planner;
import dev.lazuli.engine.Provider;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.Json;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Measures the engine and the reading and writing of JSON, each once in a virtual machine that is still cold, as a command
 * meets it. The argument is the number of resources, 100,000 unless given.
 */
public final class EngineBenchmark {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    private final PrintStream out;

    private EngineBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints a line for each measurement: wall time and CPU time of the calling thread in milliseconds. */
    public static void main(String[] args) throws Exception {
        var count = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        new EngineBenchmark(System.out).run(count);
    }

    private void run(int count) throws Exception {
        out.printf(Locale.ROOT, "%,d resources%n%-28s %10s %10s%n", count, "", "wall ms", "cpu ms");
        var declaration = Landscape.of(count);
        measure("graph", () -> Graph.of(declaration));
        var create = plan("plan, nothing live", MemoryProvider.empty(), declaration);
        var live = MemoryProvider.with(declaration);
        var keep = plan("plan, all live", live, declaration);
        measure("plan to destroy", () -> new Planner(live).destroyPlan(declaration));
        plan("plan, none declared", live, new Declaration(declaration.stack(), List.of()));
        measure("apply, all created", () -> apply(create));
        measure("apply, all kept", () -> apply(keep));
        var json = measure("write the plan as JSON", () -> Json.bytes(PlanJson.of(create)));
        measure("read it again", () -> Json.read(json));
        var used = used();
        out.printf(
                Locale.ROOT,
                "%,d MB held with plans of %,d steps%n",
                used,
                create.steps().size() + keep.steps().size());
    }

    private Plan plan(String name, Provider provider, Declaration declaration) throws Exception {
        return measure(name, () -> new Planner(provider).plan(declaration));
    }

    private static boolean apply(Plan plan) {
        return Applier.of(MemoryProvider.empty())
                .apply(plan, new Cancellation(), ApplyListener.SILENT)
                .complete();
    }

    private <T> T measure(String name, Callable<T> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var wall = System.nanoTime();
        var result = work.call();
        out.printf(
                Locale.ROOT,
                "%-28s %,10.0f %,10.0f%n",
                name,
                (System.nanoTime() - wall) / NANOS_PER_MILLI,
                (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MILLI);
        return result;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }
}
