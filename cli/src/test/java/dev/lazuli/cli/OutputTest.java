package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static String stderrOf(OutputStream out, int expected) {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new Output(out, false),
                new Output(err, false),
                new ByteArrayInputStream(new byte[0]),
                false,
                false,
                Map.of(),
                Path.of("").toAbsolutePath());
        assertThat(Main.run(console, "--version")).isEqualTo(expected);
        console.err().flush();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReaderThatLeavesIsNoError() {
        assertThat(stderrOf(failing("Broken pipe"), ExitCode.FAILED)).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() {
        assertThat(stderrOf(failing("No space left on device"), ExitCode.FAILED))
                .isEqualTo("error: the output can't be written: No space left on device\n");
    }

    @Test
    void coloursAreForTerminals() {
        var out = new ByteArrayOutputStream();
        var terminal = new Output(out, true);
        var console = new Console(
                terminal,
                new Output(out, false),
                new ByteArrayInputStream(new byte[0]),
                false,
                true,
                Map.of(),
                Path.of("").toAbsolutePath());

        assertThat(console.paint(console.out(), Ink.RED, "x")).isEqualTo("\u001b[31mx\u001b[0m");
        assertThat(console.paint(console.err(), Ink.RED, "x")).isEqualTo("x");
        assertThat(console.withoutColour().paint(console.out(), Ink.RED, "x")).isEqualTo("x");
    }
}
