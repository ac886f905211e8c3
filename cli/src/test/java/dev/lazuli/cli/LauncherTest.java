package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder and an environment of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    @TempDir
    Path folder;

    private Path launcher;

    /** The folders that hold this machine's JDKs are replaced by an empty one. */
    @BeforeEach
    void copyLauncher() throws IOException {
        var text = Files.readString(Run.ROOT.resolve("lazuli"));
        launcher = Files.createDirectories(folder.resolve("clone")).resolve("lazuli");
        Files.writeString(
                launcher, text.replace("/usr/lib/jvm", folder + "/jvm").replace("/Library", folder + "/jvm"));
        Files.createDirectories(folder.resolve("bin"));
    }

    private Run start(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("/bin/sh", launcher.toString()));
        command.addAll(java.util.List.of(args));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private Path jdk(String version) throws IOException {
        var home = folder.resolve("jdk-" + version);
        for (var name : new String[] {"java", "javac"}) {
            var tool = Files.createDirectories(home.resolve("bin")).resolve(name);
            Files.writeString(tool, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
            assertThat(tool.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @Test
    void withoutAnyJdkItSaysWhatToDo() throws IOException, InterruptedException {
        var run = start(Map.of(), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: no JDK 25\n").contains("set JAVA_HOME");
    }

    @Test
    void anotherJdkIsNoJdk25() throws IOException, InterruptedException {
        var run = start(Map.of("JAVA_HOME", jdk("17.0.1").toString()), "--version");

        assertThat(run.err()).startsWith("error: no JDK 25\n");
    }

    @Test
    void withoutMavenItSaysWhatToDo() throws IOException, InterruptedException {
        var sources = launcher.resolveSibling("cli/src/main/sh");
        Files.createDirectories(sources);
        Files.copy(Run.ROOT.resolve("cli/src/main/sh/build.sh"), sources.resolve("build.sh"));

        var run = start(Map.of("JAVA_HOME", jdk("25.0.1").toString()), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("error: no Maven\n").contains("mvn is on the PATH");
    }

    @Test
    void whatWasBuiltIsStartedThroughASymbolicLinkWithItsArguments() throws IOException, InterruptedException {
        var home = jdk("25");
        var built = Files.createDirectories(launcher.resolveSibling("cli/target/lazuli/1"));
        Files.writeString(built.resolve("a b.jar"), "");
        Files.writeString(built.resolveSibling("current"), "1 " + home + "\n");
        var link = folder.resolve("link");
        Files.createSymbolicLink(link, launcher);
        launcher = link;
        Files.createSymbolicLink(folder.resolve("bin/readlink"), readlink());

        var run = start(Map.of("JAVA_HOME", home.toString()), "plan", "my project", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n" + built + "/a b.jar\ndev.lazuli.cli.Main\nplan\nmy project\n--json\n");
    }

    private static Path readlink() {
        var usual = Path.of("/usr/bin/readlink");
        return Files.exists(usual) ? usual : Path.of("/bin/readlink");
    }
}
