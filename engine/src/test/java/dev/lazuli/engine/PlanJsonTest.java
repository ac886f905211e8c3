package dev.lazuli.engine;

import static dev.lazuli.engine.Declared.group;
import static dev.lazuli.engine.Declared.output;
import static dev.lazuli.engine.Declared.stack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.SecretValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private final FakeProvider provider = new FakeProvider();
    private final Declared group = group("rg");
    private final Declared disk = group.with("Compute/Disk", "d");

    @Test
    void aPlanIsWrittenWithItsStepsReasonsAndChanges() throws InterruptedException {
        provider.add(group, Optional.of("test"));
        provider.add(disk.set("size", "1"), Optional.of("test"));
        var plan = new Planner(provider).plan(stack(group, disk.set("size", "2").refers("group", group)));
        assertThat(Json.pretty(PlanJson.of(plan))).isEqualTo("""
                        {
                          "version" : 1,
                          "steps" : [
                            {
                              "action" : "update",
                              "type" : "Compute/Disk",
                              "name" : "d",
                              "id" : "%2$s",
                              "reasons" : [
                                "size differs",
                                "group is not set"
                              ],
                              "changes" : [
                                {
                                  "path" : "size",
                                  "before" : "1",
                                  "after" : "2"
                                },
                                {
                                  "path" : "group",
                                  "before" : null,
                                  "after" : "%1$s"
                                }
                              ]
                            }
                          ]
                        }""".formatted(group.id(), disk.id()));
    }

    @Test
    void whatIsKeptIsWrittenOnlyWhenAskedFor() throws InterruptedException {
        provider.add(group, Optional.of("test"));
        var plan = new Planner(provider).plan(stack(group));
        assertThat(Json.show(PlanJson.of(plan))).isEqualTo("{\"version\":1,\"steps\":[]}");
        assertThat(PlanJson.of(plan, true).array("steps")).hasSize(1);
    }

    @Test
    void whatIsUnknownAndWhatIsSecretIsMarkedHoweverTheJsonIsWritten() throws InterruptedException {
        var source = group.with("Network/PublicIPAddress", "ip");
        provider.add(group, Optional.of("test"));
        provider.add(disk, Optional.of("test"));
        var secret = new SecretValue("hush");
        var declared = disk.takes("output", source, "made")
                .set("secret", secret)
                .set("joined", new JoinedValue(List.of(Value.text("a"), output(source, "made"))))
                .set("hidden", new JoinedValue(List.of(Value.text("a"), secret)))
                .set("nested", new Value.ArrayValue(List.of(output(source, "made"), secret)));
        var plan = new Planner(provider).plan(stack(group, source, declared));
        var written = new String(Json.bytes(PlanJson.of(plan)), StandardCharsets.UTF_8);
        assertThat(written)
                .contains(
                        "\"path\":\"output\",\"before\":null,\"after\":{\"unknown\":true}",
                        "\"path\":\"secret\",\"before\":null,\"after\":\"***\"",
                        "\"path\":\"joined\",\"before\":null,\"after\":{\"unknown\":true}",
                        "\"path\":\"hidden\",\"before\":null,\"after\":\"***\"",
                        "\"path\":\"nested\",\"before\":null,\"after\":[{\"unknown\":true},\"***\"]")
                .doesNotContain("hush");
    }
}
