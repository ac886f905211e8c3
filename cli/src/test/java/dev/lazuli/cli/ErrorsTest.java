package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets wrong is said with what, where and what to do; never with a stack trace. */
class ErrorsTest {
    @TempDir
    Path folder;

    private Run planOf(String... statements) throws IOException {
        Files.writeString(folder.resolve("Infra.java"), """
                import module lazuli.azure;

                void main() {
                    var azure = Azure.stack("errors");
                    var group = azure.resources().resourceGroup("rg", g -> g.location("uksouth"));
                    %s
                }
                """.formatted(String.join("\n    ", statements)));
        return failed(Run.in(folder, "plan"));
    }

    private static Run failed(Run run) {
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: ").doesNotContain("\tat ", "internal error");
        return run;
    }

    @Test
    void aProgramThatDoesNotCompile() throws IOException {
        assertThat(planOf("azure.network().virtualNetwork(\"net\");").err()).contains("Infra.java:6");
    }

    @Test
    void aPropertyThatTheTypedApiDoesNotKnow() throws IOException {
        assertThat(planOf("group.loction(\"uksouth\");").err())
                .contains("cannot find symbol", "loction", "Infra.java:6");
    }

    @Test
    void aMissingParent() throws IOException {
        assertThat(planOf("azure.network().subnet(\"default\", s -> s.addressPrefix(\"10.0.0.0/24\"));")
                        .err())
                .contains("Infra.java:6", "subnet");
    }

    @Test
    void anUnknownProperty() throws IOException {
        assertThat(planOf(
                                "azure.resource(\"Microsoft.Network/virtualNetworks\", \"net\", group,",
                                "        \"{\\\"location\\\":\\\"uksouth\\\",\\\"properties\\\":{\\\"addressSpce\\\":{}}}\");")
                        .err())
                .contains("addressSpce", "did you mean 'addressSpace'", "Infra.java:6");
    }

    @Test
    void anUnknownEnumValue() throws IOException {
        assertThat(planOf(
                                "azure.resource(\"Microsoft.Network/virtualNetworks\", \"net\", group, \"\"\"",
                                "        {\"location\":\"uksouth\",\"properties\":{\"encryption\":{\"enabled\":true,",
                                "         \"enforcement\":\"AllowUnencryptd\"}}}\"\"\");")
                        .err())
                .contains("AllowUnencryptd", "AllowUnencrypted");
    }

    @Test
    void anUnknownType() throws IOException {
        assertThat(planOf("azure.resource(\"Microsoft.Network/virtualNetwork\", \"net\", group, \"{}\");")
                        .err())
                .contains("Microsoft.Network/virtualNetwork");
        assertThat(failed(Run.in(folder, "catalog", "export", "Compute/Dsk")).err())
                .contains("Compute/Dsk", "did you mean", "Compute/Disk");
    }

    @Test
    void anUnknownApiVersion() throws IOException {
        assertThat(planOf(
                                "azure.network().virtualNetwork(\"net\", group).location(\"uksouth\").apiVersion(\"2024-01-99\");")
                        .err())
                .contains("2024-01-99");
    }

    @Test
    void aNameThatBreaksTheRuleOfItsType() throws IOException {
        assertThat(planOf("azure.storage().storageAccount(\"Not_A_Name\", group, s -> s.location(\"uksouth\"));")
                        .err())
                .contains("Not_A_Name", "Infra.java:6");
    }

    @Test
    void aCycleIsShownAsAPath() throws IOException {
        assertThat(planOf(
                                "var a = azure.network().virtualNetwork(\"a\", group).location(\"uksouth\");",
                                "var b = azure.network().virtualNetwork(\"b\", group).location(\"uksouth\").dependsOn(a);",
                                "a.dependsOn(b);")
                        .err())
                .contains("Network/VirtualNetwork a", "Network/VirtualNetwork b", " -> ");
    }

    @Test
    void twoResourcesWithOneId() throws IOException {
        assertThat(planOf(
                                "azure.network().virtualNetwork(\"net\", group).location(\"uksouth\");",
                                "azure.network().virtualNetwork(\"NET\", group).location(\"uksouth\");")
                        .err())
                .contains("Infra.java:6", "Infra.java:7");
    }

    @Test
    void aFolderThatHoldsNoSpecifications() {
        var run = failed(Run.in(folder, "catalog", "import", "--specs", ".", "-o", "catalog"));

        assertThat(run.err()).contains("holds no Azure specifications");
        assertThat(folder.resolve("catalog")).doesNotExist();
    }

    @Test
    void aFolderWithoutAProgram() {
        assertThat(failed(Run.in(folder, "plan")).err()).contains("no program in", "Infra.java");
    }

    @Test
    void aDamagedStoreIsKeptAsideAndNeverOverwritten() throws IOException {
        Run.example("restore-points", folder);
        Run.in(folder, "apply", "--yes");
        var store = folder.resolve(".lazuli").resolve("emulator");
        Path journal;
        try (var files = Files.list(store)) {
            journal = files.filter(file -> file.getFileName().toString().endsWith(".journal"))
                    .findFirst()
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(journal, bytes);

        assertThat(failed(Run.in(folder, "list")).err()).contains("damaged", "kept aside");

        try (var files = Files.list(store)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains("damaged")))
                    .singleElement()
                    .satisfies(kept -> assertThat(Files.readAllBytes(kept)).isEqualTo(bytes));
        }
        assertThat(Run.in(folder, "list").out()).isEqualTo("Nothing is live.\n");
    }

    @Test
    void aFullDiskIsSaid() {
        var full = new java.nio.file.FileSystemException("/store/file", null, "No space left on device");

        assertThat(FileProblems.of(full).what()).isEqualTo("the disk is full");
    }

    @Test
    void aFaultOfOursIsOneLineAndTheTraceIsForDebug() {
        var plain = console();
        assertThat(new Failures(plain.console(), "plan").internal(new IllegalStateException("boom")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(plain.text()).isEqualTo("""
                        error: internal error: java.lang.IllegalStateException: boom
                          please report it with what --debug prints
                        """);

        var debug = console();
        new Failures(debug.console(), "plan", "--debug").internal(new IllegalStateException("boom"));
        assertThat(debug.text()).contains("\tat dev.lazuli.cli.ErrorsTest");
    }

    private record Recorded(Console console, java.io.ByteArrayOutputStream bytes) {
        String text() {
            console.err().flush();
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private Recorded console() {
        var bytes = new java.io.ByteArrayOutputStream();
        var err = new Output(bytes, false);
        var console = new Console(
                new Output(java.io.OutputStream.nullOutputStream(), false),
                err,
                java.io.InputStream.nullInputStream(),
                false,
                false,
                java.util.Map.of(),
                folder);
        return new Recorded(console, bytes);
    }
}
