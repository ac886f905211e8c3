package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"restore-points", "web-app-with-database"})
    void anExampleIsPlannedAppliedListedAndDestroyed(String name) throws IOException {
        Run.example(name, folder);

        var plan = Run.in(folder, "plan", "--exit-code");
        assertThat(plan.err()).doesNotContain("error");
        assertThat(plan.code()).isEqualTo(ExitCode.CHANGES);
        assertThat(plan.out()).contains("0 to update, 0 to delete, 0 unchanged.");

        var apply = Run.in(folder, "apply", "--yes");
        assertThat(apply.err()).doesNotContain("error");
        assertThat(apply.code()).isEqualTo(ExitCode.OK);
        assertThat(apply.out()).contains(" created, 0 updated, 0 deleted.");

        var again = Run.in(folder, "plan", "--exit-code");
        assertThat(again.out()).startsWith("No changes.");
        assertThat(again.code()).isEqualTo(ExitCode.OK);

        var destroy = Run.in(folder, "destroy", "--yes");
        assertThat(destroy.err()).doesNotContain("error");
        assertThat(destroy.code()).isEqualTo(ExitCode.OK);
        assertThat(Run.in(folder, "list").out()).isEqualTo("Nothing is live.\n");
    }

    @Test
    void everythingThatWasAppliedIsListed() throws IOException {
        Run.example("restore-points", folder);
        Run.in(folder, "apply", "--yes");

        assertThat(Run.in(folder, "list").out())
                .contains("Resources/ResourceGroup", "Network/VirtualNetwork", "Network/Subnet")
                .contains("Network/NetworkInterface", "Compute/VirtualMachine")
                .contains("Compute/RestorePointCollection", "Compute/RestorePoint ")
                .contains("7 resources.");
    }

    @Test
    void aChangedTagIsOneUpdateAtItsLine() throws IOException {
        Run.example("restore-points", folder);
        Run.in(folder, "apply", "--yes");
        Run.edit(folder.resolve("Infra.java"), "\"tagValue1\"", "\"tagValue2\"");

        var plan = Run.in(folder, "plan");
        assertThat(plan.out())
                .contains("~ update   Compute/RestorePointCollection  myRestorePointCollection")
                .contains("tags.myTag1: \"tagValue1\" -> \"tagValue2\"")
                .contains("0 to create, 1 to update, 0 to delete, 6 unchanged.");

        assertThat(Run.in(folder, "apply", "--yes").out()).contains("0 created, 1 updated, 0 deleted.");
        assertThat(Run.in(folder, "plan").out()).startsWith("No changes.");
    }

    @Test
    void aRemovedResourceIsOneDelete() throws IOException {
        Run.example("restore-points", folder);
        Run.in(folder, "apply", "--yes");
        var file = folder.resolve("Infra.java");
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("    var collection = ")) + "}\n");

        assertThat(Run.in(folder, "plan").out())
                .contains("- delete   Compute/RestorePointCollection  myRestorePointCollection")
                .contains("0 to create, 0 to update, 1 to delete, 5 unchanged.");
        assertThat(Run.in(folder, "apply", "--yes").out()).contains("0 created, 0 updated, 1 deleted.");
        assertThat(Run.in(folder, "plan").out()).startsWith("No changes.");
    }

    @Test
    void aPlanAsJsonHasTheDocumentedForm() throws IOException {
        Run.example("restore-points", folder);

        var plan = Run.in(folder, "plan", "--json");

        var json = Json.readObject(plan.out().getBytes(StandardCharsets.UTF_8));
        assertThat(json.members().keySet()).containsExactly("version", "steps");
        assertThat(json.array("steps")).hasSize(7);
        assertThat(Json.show(json.array("steps").getFirst()))
                .startsWith("{\"action\":\"create\",\"type\":\"Resources/ResourceGroup\",\"name\":\"myResourceGroup\","
                        + "\"id\":\"/subscriptions/");
    }

    @Test
    void anApplyAsJsonPrintsOneDocumentAlone() throws IOException {
        Run.example("restore-points", folder);

        var apply = Run.in(folder, "apply", "--yes", "--json");

        assertThat(apply.out().lines()).hasSize(1);
        var json = Json.readObject(apply.out().getBytes(StandardCharsets.UTF_8));
        assertThat(json.text("result")).contains("complete");
        assertThat(json.array("steps")).hasSize(7);
    }

    @Test
    void nothingIsDoneWithoutAYes() throws IOException {
        Run.example("restore-points", folder);

        assertThat(Run.typing("n\n", folder, "apply").err()).contains("[y/N]").endsWith("Nothing was changed.\n");
        assertThat(Run.typing("", folder, "apply").err()).endsWith("Nothing was changed.\n");
        assertThat(Run.in(folder, "list").out()).isEqualTo("Nothing is live.\n");
        assertThat(Run.typing("y\n", folder, "apply").out()).contains("7 created");
    }

    @Test
    void withoutATerminalAndWithoutYesTheExitCodeIsTwo() throws IOException {
        Run.example("restore-points", folder);

        var apply = Run.in(folder, "apply");

        assertThat(apply.code()).isEqualTo(ExitCode.USAGE);
        assertThat(apply.out()).contains("7 to create");
        assertThat(apply.err()).contains("nobody is here to confirm").contains("--yes");
    }
}
