package dev.lazuli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final ResourceId DISK = ResourceId.parse("/subscriptions/s/providers/Microsoft.Compute/disks/d");
    private static final Value OUTPUT = new OutputValue(DISK, new PropertyPath("a.b"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-1.50",
                "1E+400",
                "123456789012345678901234567890",
                "\"a\\n\\\"\\\\ \u00e9\"",
                "[]",
                "{}",
                "[[1],{\"b\":null,\"a\":[true,\"x\"]}]",
            })
    void writesWhatItReadToTheLastDigit(String json) {
        assertThat(Json.show(Json.read(json))).isEqualTo(json);
        assertThat(new String(Json.bytes(Json.read(json)), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\" 1}", "1 2", "nul", "{\"a\":1}}", "NaN", "'a'"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void saysWhereTheMistakeIs() {
        assertThatThrownBy(() -> Json.read("{\n  \"a\": ?\n}")).isInstanceOfSatisfying(JsonException.class, e -> {
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.column()).isBetween(8, 9);
        });
        assertThatThrownBy(() -> Json.readObject("[1]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void secretsAreSentButNotShown() {
        var body = new ObjectValue(Map.of("p", new JoinedValue(List.of(Value.text("a"), new SecretValue("hunter2")))));
        assertThat(new String(Json.bytes(body), StandardCharsets.UTF_8)).isEqualTo("{\"p\":\"ahunter2\"}");
        assertThat(Json.show(body)).isEqualTo("{\"p\":\"a***\"}");
        assertThat(Json.pretty(new SecretValue("hunter2"))).isEqualTo("\"***\"");
        assertThat(new SecretValue("hunter2").toString() + body).doesNotContain("hunter2");
    }

    @Test
    void outputsAreShownAsUnknownAndNeverSent() {
        var joined = new JoinedValue(List.of(Value.text("http://"), OUTPUT));
        assertThat(Json.show(OUTPUT)).isEqualTo("\"(known after apply)\"");
        assertThat(Json.show(joined)).isEqualTo("\"http://(known after apply)\"");
        assertThatThrownBy(() -> Json.bytes(OUTPUT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Json.bytes(joined)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void referencesAreWrittenAsIds() {
        assertThat(Json.show(new ReferenceValue(DISK))).isEqualTo("\"" + DISK + "\"");
    }

    @Test
    void membersKeepTheirOrder() {
        var object = (ObjectValue) Json.read("{\"b\":1,\"a\":2}");
        assertThat(Json.show(object.with("b", Value.number(3)).with("c", Value.bool(true))))
                .isEqualTo("{\"b\":3,\"a\":2,\"c\":true}");
        assertThat(Json.show(object.without("b"))).isEqualTo("{\"a\":2}");
    }

    @Test
    void deepNestingIsRefusedAndNotAStackOverflow() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(JsonException.class);
    }
}
