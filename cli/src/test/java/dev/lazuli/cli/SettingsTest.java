package dev.lazuli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    Path folder;

    private Settings settings(String text) throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), text);
        return Settings.of(folder);
    }

    @Test
    void aProjectWithoutSettingsLivesOnTheEmbeddedEmulator() {
        var place = Place.of(NONE, NONE, Settings.of(folder), NONE);

        assertThat(place.kind()).isEqualTo(Place.Kind.EMBEDDED);
        assertThat(place.subscription()).isEqualTo(Place.EMULATED_SUBSCRIPTION);
    }

    @Test
    void settingsAreLinesWithComments() throws IOException {
        var settings = settings("# where\n\n target = azure \nsubscription=s1\n");

        assertThat(settings.get(Settings.TARGET)).contains("azure");
        assertThat(Place.of(NONE, NONE, settings, NONE).subscription()).isEqualTo("s1");
    }

    @Test
    void optionsComeBeforeSettings() throws IOException {
        var place =
                Place.of(Optional.of("emulator"), Optional.of("s2"), settings("target=azure\nsubscription=s1\n"), NONE);

        assertThat(place.kind()).isEqualTo(Place.Kind.EMBEDDED);
        assertThat(place.subscription()).isEqualTo("s2");
    }

    @ParameterizedTest
    @CsvSource({
        "azure, CLOUD",
        "azure-china, CLOUD",
        "http://127.0.0.1:8123, LOCAL",
        "http://localhost:8123, LOCAL",
        "https://management.local.azurestack.external, CLOUD"
    })
    void aTargetIsANameOrAUrl(String target, Place.Kind kind) {
        assertThat(Place.of(Optional.of(target), Optional.of("s"), Settings.of(folder), NONE)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void theEnvironmentGivesTheSubscriptionOfAzureAlone() {
        var settings = Settings.of(folder);

        assertThat(Place.of(Optional.of("azure"), NONE, settings, Optional.of("env"))
                        .subscription())
                .isEqualTo("env");
        assertThat(Place.of(NONE, NONE, settings, Optional.of("env")).subscription())
                .isEqualTo(Place.EMULATED_SUBSCRIPTION);
    }

    @Test
    void allFaultsAreSaidAtOnceWithTheirLines() {
        assertThatThrownBy(() -> settings("tarets=x\nfoo\ntarget=azure\ntarget=emulator\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        lazuli.properties:1: unknown setting 'tarets' (did you mean 'target'?)
                        lazuli.properties:2: 'foo' is no setting (write key=value)
                        lazuli.properties:4: setting 'target' is set twice (keep one of the lines)""");
    }

    @Test
    void anUnknownTargetAndAMissingSubscriptionAreSaid() throws IOException {
        var misspelt = settings("target=azur\n");
        assertThatThrownBy(() -> Place.of(NONE, NONE, misspelt, NONE))
                .hasMessageStartingWith("lazuli.properties:1: target: unknown target 'azur' (did you mean 'azure'");

        var alone = settings("target=azure\n");
        assertThatThrownBy(() -> Place.of(NONE, NONE, alone, NONE))
                .hasMessageStartingWith("no subscription (give --subscription ID");
    }
}
