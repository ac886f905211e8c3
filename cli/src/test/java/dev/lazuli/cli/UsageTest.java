package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class UsageTest {
    static final java.util.List<String> COMMANDS = Commands.NAMES;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pln                  | unknown command 'pln'               | did you mean 'plan'?",
                "plan --jsn           | unknown option '--jsn'              | did you mean '--json'?",
                "plan --parallel x    | 'x' is not an int                   | see 'lazuli plan --help'",
                "plan --parallel 0    | '0' at once is less than 1          | --parallel",
                "plan a b             | unexpected argument 'b'             | see 'lazuli plan --help'",
                "catalog lst          | unknown command 'lst'               | did you mean 'list'?",
                "catalog import       | missing required options            | see 'lazuli catalog import --help'",
                "completion fish      | no completion for shell 'fish'      | use bash or zsh",
                "emulator --http-port 70000 | '70000' is no port            | use 0 to 65535",
                "emulator --delay -1  | '-1.0' is no delay                  | use 0 to 86400 seconds",
            })
    void wrongUsageIsExplainedWithExitCodeTwo(String line, String what, String remedy) {
        var run = Run.in(folder, line.strip().split(" +"));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: ").contains(what, remedy);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.in(folder, "--version")).isEqualTo(new Run(ExitCode.OK, Main.VERSION + "\n", ""));
    }

    @Test
    void theVersionAsJsonIsADocument() {
        assertThat(Run.in(folder, "--version", "--json").out())
                .isEqualTo("{\"version\":1,\"lazuli\":\"" + Main.NUMBER + "\"}\n");
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandHasHelp(String command) {
        var asked = Run.in(folder, ("help " + command).split(" "));
        var optional = Run.in(folder, (command + " --help").split(" "));

        assertThat(asked.code()).isEqualTo(ExitCode.OK);
        assertThat(asked.out()).startsWith("Usage: lazuli " + command).isEqualTo(optional.out());
        assertThat(asked.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    }

    @Test
    void helpListsTheCommands() {
        var help = Run.in(folder, "--help");

        assertThat(help.out())
                .contains(Commands.firstWords())
                .isEqualTo(Run.in(folder, "help").out());
        assertThat(Run.in(folder).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.in(folder, "catalog").err()).contains("list", "export", "import");
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh"})
    void completionKnowsCommandsAndTargets(String shell) {
        assertThat(Run.in(folder, "completion", shell).out())
                .contains("complete -F _complete_lazuli")
                .contains("destroy", "--target", "azure-us-government");
    }

    @Test
    void problemsAreAlsoADocument() {
        var run = Run.in(folder, "plan", "nowhere", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).startsWith("{\"version\":1,\"problems\":[{\"what\":\"there is no folder '");
        assertThat(run.err()).startsWith("error: there is no folder '");
    }
}
