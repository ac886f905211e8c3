package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmulatorCommandTest {
    @TempDir
    Path folder;

    /** An emulator that runs until it is interrupted. */
    private record Running(Thread thread, URI address) implements AutoCloseable {
        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Running start(String... args) throws IOException {
        var out = new PipedOutputStream();
        var lines = new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        var console = new Console(
                new Output(out, false),
                new Output(OutputStream.nullOutputStream(), false),
                InputStream.nullInputStream(),
                false,
                false,
                Map.of(),
                folder);
        var thread = Thread.ofPlatform().start(() -> Main.run(console, args));
        var line = lines.readLine();
        return new Running(thread, URI.create(line.substring(line.indexOf("http://"))));
    }

    @Test
    void aProjectIsAppliedToAnEmulatorThatRunsElsewhereAndItsStoreKeepsIt() throws IOException {
        Run.example("restore-points", folder);
        try (var emulator = start("emulator", "--http-port", "0", "--store", "store")) {
            var target = emulator.address().toString();
            assertThat(Run.in(folder, "apply", "--yes", "--target", target).code())
                    .isEqualTo(ExitCode.OK);
        }
        try (var emulator = start("emulator", "--http-port", "0", "--store", "store")) {
            var target = emulator.address().toString();
            assertThat(Run.in(folder, "plan", "--target", target).out()).startsWith("No changes.");
            assertThat(Run.in(folder, "list", "--target", target, "--json").out())
                    .contains("Compute/RestorePoint\"");
        }
        assertThat(folder.resolve(".lazuli/emulator")).doesNotExist();
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.ofLiteral("127.0.0.1"))) {
            var run = Run.in(folder, "emulator", "--http-port", Integer.toString(taken.getLocalPort()));

            assertThat(run.code()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort() + " is in use")
                    .contains("choose another");
        }
    }

    @Test
    void anEmulatorThatIsNotThereIsSaid() throws IOException {
        Run.example("restore-points", folder);

        var run = Run.in(folder, "plan", "--target", "http://127.0.0.1:9");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("error: ", "127.0.0.1:9").doesNotContain("internal error");
    }

    @Test
    void theRequestsAreCountedByMethod() {
        assertThat(EmulatorCommand.answered(Map.of())).isEqualTo("Answered 0 requests.");
        assertThat(EmulatorCommand.answered(Map.of("GET", 3L))).isEqualTo("Answered 3 requests: 3 GET.");
    }
}
