package dev.lazuli.cli;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.emulator.Emulator;
import dev.lazuli.emulator.EmulatorServer;
import dev.lazuli.emulator.Options;
import dev.lazuli.model.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jline.utils.Signals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lazuli emulator}: runs a local Azure Resource Manager for others until it is told to stop. */
final class EmulatorCommand implements Command {
    private static final String PORT = "--http-port";
    private static final String STORE = "--store";
    private static final String DELAY = "--delay";
    private static final int DEFAULT_PORT = 8123;
    private static final int LAST_PORT = 65_535;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Run a local Azure Resource Manager on 127.0.0.1 until Ctrl-C.",
                        "Prints one line with its address when it is ready. Any bearer token and any subscription ID is"
                                + " accepted.");
        spec.addOption(OptionSpec.builder(PORT)
                .paramLabel("N")
                .type(Integer.class)
                .description("The port, 0 for any that is free. Default: " + DEFAULT_PORT + ".")
                .build());
        spec.addOption(Arguments.value(
                STORE, "DIR", "The folder that keeps what it holds. Without it, everything goes when it stops."));
        spec.addOption(OptionSpec.builder(DELAY)
                .paramLabel("SECONDS")
                .type(Double.class)
                .description("How long long-running operations take. Default: 0.")
                .build());
        Arguments.addJson(spec);
    }

    @Override
    public int run(ParseResult arguments, Console console) throws InterruptedException {
        var stop = new CountDownLatch(1);
        try (var emulator = Emulator.open(options(arguments, console));
                var server = EmulatorServer.start(emulator, port(arguments))) {
            Signals.register("INT", stop::countDown);
            Signals.register("TERM", stop::countDown);
            var address = server.address().toString();
            console.print(
                    Arguments.json(arguments)
                            ? Shown.document().put("address", address).line()
                            : "Azure Resource Manager at " + address);
            console.out().flush();
            stop.await();
            console.note(answered(emulator.counts()));
        }
        return ExitCode.OK;
    }

    /** Returns how many requests were answered, such as {@code Answered 1003 requests: 3 GET, 1000 PUT.} */
    static String answered(Map<String, Long> counts) {
        var sum = counts.values().stream().mapToLong(Long::longValue).sum();
        var methods = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "Answered " + sum + " requests" + (sum == 0 ? "." : ": " + methods + ".");
    }

    private static Options options(ParseResult arguments, Console console) {
        var options = Options.of(Catalog.embedded()).withDelay(delay(arguments));
        return Arguments.text(arguments, STORE)
                .map(store -> options.withStore(Arguments.path(store, console)))
                .orElse(options);
    }

    private static int port(ParseResult arguments) {
        int port = arguments.matchedOptionValue(PORT, DEFAULT_PORT);
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException(Problem.of("'" + port + "' is no port", PORT, "use 0 to " + LAST_PORT));
        }
        return port;
    }

    private static Duration delay(ParseResult arguments) {
        double seconds = arguments.matchedOptionValue(DELAY, 0.0);
        if (!(seconds >= 0 && seconds <= 86_400)) {
            throw new UsageException(Problem.of("'" + seconds + "' is no delay", DELAY, "use 0 to 86400 seconds"));
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
