package dev.lazuli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.SecretValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputsTest {
    private static final OutputValue OUTPUT =
            new OutputValue(ResourceId.subscription("1").resourceGroup("rg"), new PropertyPath("p"));

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "b.c, 'x'",
        "list[1].n, 2",
        "list[0], {\"n\":1}",
        "deep[0][1], 'y'",
        "tags.a.b, 'dotted'",
        "b.missing, ",
        "list[7], ",
        "list[x], ",
        "list[0, ",
        "a.b, ",
        "nothing, ",
    })
    void aPathLeadsThroughMembersAndItems(String path, String expected) {
        var body = Json.read("""
                {"a": 1, "b": {"c": "x"}, "list": [{"n": 1}, {"n": 2}], "deep": [["w", "y"]],
                 "tags": {"a.b": "dotted"}, "nothing": null}
                """);
        var found = Outputs.at(body, new PropertyPath(path)).map(Json::show).map(json -> json.replace('"', '\''));
        assertThat(found)
                .isEqualTo(Optional.ofNullable(expected)
                        .map(json -> json.startsWith("{") ? json.replace('"', '\'') : quoted(json)));
    }

    private static String quoted(String json) {
        return json.matches("\\d+") ? json : "'" + json + "'";
    }

    @Test
    void whatIsNotFoundStays() {
        var body = new ObjectValue(Map.of("a", OUTPUT));
        assertThat(Outputs.resolve(body, _ -> Optional.empty())).isEqualTo(body);
        assertThat(Outputs.resolve(body, _ -> Optional.of(Value.number(3))).get("a"))
                .contains(Value.number(3));
    }

    @Test
    void joinedPartsBecomeOneText() {
        assertThat(join(Value.text("port "), OUTPUT)).isEqualTo(Value.text("port 80"));
    }

    @Test
    void aTextWithASecretInItIsASecret() {
        assertThat(join(new SecretValue("s"), OUTPUT)).isEqualTo(new SecretValue("s80"));
    }

    @Test
    void anObjectCanNotBePartOfAText() {
        var body = new ObjectValue(Map.of("a", new JoinedValue(List.of(Value.text("x"), OUTPUT))));
        var resolved = Outputs.resolve(body, _ -> Optional.of(ObjectValue.EMPTY));
        assertThat(Outputs.in(resolved)).isTrue();
    }

    private static Value join(Value... parts) {
        var body = new ObjectValue(Map.of("a", new JoinedValue(List.of(parts))));
        return Outputs.resolve(body, _ -> Optional.of(Value.number(80)))
                .get("a")
                .orElseThrow();
    }
}
