package dev.lazuli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Runs over recorded traffic of the real Azure where that is at hand. */
class AcceptedBodiesTest {
    private final Catalog catalog = Catalog.embedded();
    private final Checks checks = new Checks(catalog);

    @Test
    void whatAzureAcceptedIsNotRefused() throws IOException {
        var calls = shared().resolve("azure-traffic/calls.jsonl.gz");
        assumeTrue(Files.exists(calls), () -> "no recorded traffic at " + calls);
        var bodies = 0;
        var refused = new ArrayList<String>();
        for (var call : puts(calls)) {
            var type = type(call);
            if (type.isPresent()) {
                bodies++;
                var id = id(call).orElseThrow();
                var found = new ArrayList<>(checks.name(type.get(), id.name()));
                found.addAll(checks.body(type.get(), call.object("request").orElseThrow()));
                found.removeIf(finding -> finding.kind() == Finding.Kind.READ_ONLY);
                found.forEach(finding -> refused.add(type.get().name() + " " + finding));
            }
        }
        assertThat(bodies).isGreaterThan(100);
        assertThat(refused).as("Azure takes a little more than it specifies").hasSizeLessThan(bodies / 100);
    }

    private static Path shared() {
        var given = System.getenv("LAZULI_SHARED");
        return given == null ? Path.of("../../shared") : Path.of(given);
    }

    /** Returns the calls that put a body and succeeded. */
    private static List<ObjectValue> puts(Path calls) throws IOException {
        var puts = new ArrayList<ObjectValue>();
        try (var in = new GZIPInputStream(Files.newInputStream(calls));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("\"method\":\"PUT\"")) {
                    var call = Json.readObject(line.getBytes(StandardCharsets.UTF_8));
                    if (call.object("request").isPresent()
                            && call.get("status").orElseThrow() instanceof NumberValue status
                            && status.literal().startsWith("2")) {
                        puts.add(call);
                    }
                }
            }
        }
        return puts;
    }

    /** Returns the type that a call puts, where the catalog knows it in the version of the call. */
    private Optional<CatalogType> type(ObjectValue call) {
        var url = call.text("url").orElseThrow();
        return id(call).flatMap(id -> catalog.forId(id, Optional.empty()))
                .filter(type -> url.endsWith("api-version=" + type.apiVersion()));
    }

    private static Optional<ResourceId> id(ObjectValue call) {
        var url = call.text("url").orElseThrow();
        var path = url.substring(0, url.indexOf('?')).replace("%20", " ");
        return ResourceId.matches(path) ? Optional.of(ResourceId.parse(path)) : Optional.empty();
    }
}
