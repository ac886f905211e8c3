package dev.lazuli.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.MalformedException;
import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecificationReaderTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/lazuli/specs/golden");

    @Test
    void aFolderWithoutSpecificationsIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> SpecificationReader.read(folder, Options.NEWEST, _ -> {}))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("holds no Azure specifications")
                .hasMessageContaining("azure-rest-api-specs");
    }

    @Test
    void aFolderThatIsNoneIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> SpecificationReader.read(folder.resolve("nowhere"), Options.NEWEST, _ -> {}))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void otherJsonIsNoSpecification(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("specification"));
        Files.writeString(folder.resolve("specification/package.json"), "{}");
        assertThatThrownBy(() -> SpecificationReader.read(folder, Options.NEWEST, _ -> {}))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("holds no Azure specifications");
    }

    @Test
    void theFolderNamedSpecificationWillDo() {
        var inside = GOLDEN.resolve("inheritance/specification");
        assertThat(SpecificationReader.read(inside, Options.NEWEST, _ -> {}))
                .isEqualTo(SpecificationReader.read(GOLDEN.resolve("inheritance"), Options.NEWEST, _ -> {}));
    }

    @Test
    void onlyTheProvidersThatAreAskedForAreRead() {
        var options = new Options(Set.of("microsoft.RESOURCES"), List.of(), false);
        assertThat(SpecificationReader.read(GOLDEN.resolve("paths"), options, _ -> {})
                        .providers())
                .extracting(provider -> provider.namespace())
                .containsExactly("Microsoft.Resources");
    }

    @Test
    void everyVersionIsReadWhereThatIsAskedFor() {
        var options = new Options(Set.of(), List.of(), true);
        assertThat(SpecificationReader.read(GOLDEN.resolve("versions"), options, _ -> {})
                        .providers()
                        .getFirst()
                        .types())
                .hasSize(5);
    }

    @Test
    void aPinNamesANamespaceAndAVersion() {
        assertThatThrownBy(() -> Options.Pin.parse("Microsoft.Compute")).isInstanceOf(MalformedException.class);
    }
}
