package dev.lazuli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lazuli.model.ProblemsException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTextTest {
    @ParameterizedTest
    @FieldSource("dev.lazuli.catalog.Samples#NAMESPACES")
    void writesWhatItRead(String namespace) {
        assertThat(CatalogText.write(Samples.provider(namespace))).isEqualTo(Samples.text(namespace));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrote(int seed) {
        var provider = new RandomCatalogs(seed).next();
        var text = CatalogText.write(provider);
        var read = CatalogText.read(text);
        assertThat(read).isEqualTo(provider);
        assertThat(CatalogText.write(read)).isEqualTo(text);
        assertThat(new ArrayList<>(read.shapes().keySet()))
                .isEqualTo(new ArrayList<>(provider.shapes().keySet()));
        assertThat(text).matches("[\\n -~]*");
    }

    @Test
    void reportsEveryFaultyLine() {
        var text = """
                provider Microsoft.Compute
                type Compute/Disk Microsoft.Compute/disks yesterday
                  file ignored.json
                type Compute/Image Microsoft.Compute/images 2024-01-01
                  path /images/{name}
                  get Images_Get 200,x
                  gut Images_Get 200
                shape Sku
                  name strin
                  tier enum DiskTier
                  size int32(min=1, maximum=2)
                  old string requierd
                  other string("unclosed)
                shape Sku
                  zone string = {"a":
                shapes Image
                """;
        var thrown = catchThrowableOfType(ProblemsException.class, () -> CatalogText.read(text, "c.txt"));
        assertThat(thrown).hasMessage("""
                c.txt:2: 'yesterday' is no API version: expected a date like 2024-07-01, or 2024-07-01-preview
                c.txt:4: type Compute/Image has no file
                c.txt:6: expected a whole number instead of 'x' at column 23
                c.txt:7: unknown fact 'gut' at column 7
                c.txt:9: unknown shape 'strin'
                c.txt:10: unknown enumeration 'DiskTier' at column 21
                c.txt:11: unexpected 'maximum' at column 31
                c.txt:12: unknown trait 'requierd' at column 22 (did you mean 'required'?)
                c.txt:13: expected a closing " at column 16
                c.txt:14: a second shape 'Sku'
                c.txt:15: expected JSON, Unexpected end-of-input within/between Object entries at line 1, column 6 at column 17
                c.txt:16: unknown word 'shapes' at column 8 (did you mean 'shape'?)""");
    }

    @Test
    void skipsCommentsAndBlankLines() {
        var provider = CatalogText.read("# by hand\n\nprovider Microsoft.Compute\n# none\nshape Sku\n\n");
        assertThat(provider.shapes()).containsOnlyKeys("Sku");
    }
}
