package dev.lazuli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2024-07-01-preview", "2015-07-01.beta", "2024-07-01-privatepreview.2"})
    void apiVersionsAreDatesWithASuffix(String text) {
        assertThat(ApiVersion.matches(text)).isTrue();
        assertThat(ApiVersion.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-07",
                "2024-07-1",
                "2024-07-011",
                "2024-07-01-",
                "2024/07/01",
                "v1",
                "2024-07-01 ",
                "2024-07-01preview"
            })
    void otherTextsAreNoApiVersions(String text) {
        assertThat(ApiVersion.matches(text)).isFalse();
        assertThatThrownBy(() -> ApiVersion.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aPreviewComesBeforeTheStableVersionOfItsDate() {
        var ordered =
                List.of("2023-01-01", "2024-07-01-alpha", "2024-07-01-preview", "2024-07-01", "2024-08-01-preview");
        assertThat(Stream.of(4, 1, 3, 0, 2)
                        .map(ordered::get)
                        .map(ApiVersion::parse)
                        .sorted())
                .extracting(ApiVersion::text)
                .isEqualTo(ordered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft.Compute/virtualMachines", "Microsoft.Web/sites/config", "NGINX.NGINXPLUS/a.b/c-d"})
    void resourceTypesAreANamespaceAndSegments(String text) {
        assertThat(ResourceType.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Microsoft.Compute",
                "/disks",
                "Microsoft.Compute/",
                "a//b",
                "a/b/",
                "a/{b}",
                "a/b c",
                "1a/b",
                "a b/c"
            })
    void otherTextsAreNoResourceTypes(String text) {
        assertThatThrownBy(() -> ResourceType.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aResourceTypeKnowsItsParts() {
        var type = ResourceType.parse("Microsoft.Web/sites/slots/config");
        assertThat(type.namespace()).isEqualTo("Microsoft.Web");
        assertThat(type.segments()).containsExactly("sites", "slots", "config");
        assertThat(type.lastSegment()).isEqualTo("config");
        assertThat(type.parent()).hasValue(ResourceType.parse("Microsoft.Web/sites/slots"));
        assertThat(ResourceType.parse("Microsoft.Web/sites").parent()).isEmpty();
        assertThat(ResourceType.parse("Microsoft.Web/sites").child("slots").child("config"))
                .isEqualTo(type);
        assertThat(ResourceType.parse("MICROSOFT.WEB/SITES/SLOTS/CONFIG"))
                .isEqualTo(type)
                .hasSameHashCodeAs(type)
                .isEqualByComparingTo(type);
    }

    @Test
    void aTypeNameIsAGroupAndAName() {
        var name = TypeName.parse("Compute/Disk");
        assertThat(name.group()).isEqualTo("Compute");
        assertThat(name.name()).isEqualTo("Disk");
        assertThat(name).hasToString("Compute/Disk");
        assertThat(TypeName.parse("compute/DISK")).isEqualTo(name).hasSameHashCodeAs(name);
        for (var text : List.of("Disk", "/Disk", "Compute/", "Compute/A/B", "1/a", "a b/c")) {
            assertThatThrownBy(() -> TypeName.parse(text)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void propertyPathsNameItemsMapValuesAndVariants() {
        var path = PropertyPath.ROOT
                .member("a")
                .item(2)
                .member("b")
                .items()
                .mapValues()
                .variant("V")
                .member("c");
        assertThat(path).hasToString("a[2].b[]{}<V>.c");
        assertThat(PropertyPath.ROOT.text()).isEmpty();
    }
}
