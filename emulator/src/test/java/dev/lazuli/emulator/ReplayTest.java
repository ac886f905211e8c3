package dev.lazuli.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Puts what people put to the real Azure, and compares what is returned with what they put. */
class ReplayTest {
    private final Catalog catalog = Catalog.embedded();
    private final Emulator emulator = Emulator.open(Options.of(catalog).withReferences(false));
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int pairs;
    private int accepted;
    private int sameInAzure;
    private int sameInBoth;

    private static Path traffic() {
        var shared = Optional.ofNullable(System.getenv("LAZULI_SHARED")).map(Path::of);
        return shared.orElse(Path.of("../../shared")).resolve("azure-traffic/pairs.jsonl.gz");
    }

    @Test
    void what_azure_accepted_is_accepted_and_returned_as_azure_did(TestReporter reporter) throws IOException {
        assumeTrue(Files.exists(traffic()), "no recorded traffic beside the repository");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(traffic())), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> Json.readObject(line.getBytes(StandardCharsets.UTF_8)))
                    .forEach(this::replay);
        }
        var table = reasons.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
        var rates = "%d of %d accepted; %d of the %d that Azure returned as they were put"
                .formatted(accepted, pairs, sameInBoth, sameInAzure);
        reporter.publishEntry(Map.of("rates", rates, "reasons", table));
        assertThat(accepted).as(rates + "\n" + table).isGreaterThanOrEqualTo(pairs * 98 / 100);
        assertThat(sameInBoth).as(rates + "\n" + table).isGreaterThanOrEqualTo(sameInAzure * 98 / 100);
    }

    private void replay(ObjectValue pair) {
        var text = pair.text("id").orElseThrow();
        if (!ResourceId.matches(text) || !known(ResourceId.parse(text))) {
            return;
        }
        pairs++;
        var id = ResourceId.parse(text);
        var version = pair.text("apiVersion").orElseThrow();
        makeParent(id, version);
        var put = pair.get("put").orElseThrow();
        var answer = send("PUT", id, version, put);
        if (answer.status() >= 300) {
            count(
                    id,
                    Json.readObject(answer.body())
                            .object("error")
                            .flatMap(it -> it.text("code"))
                            .orElse(""));
        } else {
            accepted++;
            var shown =
                    Json.readObject(send("GET", id, version, ObjectValue.EMPTY).body());
            compare(id, put, pair.get("get").orElseThrow(), shown);
        }
        send("DELETE", new ResourceId(Existence.groupKey(id)), version, ObjectValue.EMPTY);
    }

    private void compare(ResourceId id, Value put, Value azure, Value ours) {
        if (difference("", put, azure).isPresent()) {
            return;
        }
        sameInAzure++;
        var difference = difference("", put, ours);
        if (difference.isEmpty()) {
            sameInBoth++;
        } else {
            count(id, difference.get());
        }
    }

    private void count(ResourceId id, String reason) {
        reasons.merge(id.type().orElseThrow() + " " + reason, 1, Integer::sum);
    }

    private boolean known(ResourceId id) {
        return id.resourceGroupName().isPresent()
                && id.type().filter(type -> !catalog.types(type).isEmpty()).isPresent();
    }

    /** A recording may begin after its parents were made; they are made with as little as there can be. */
    private void makeParent(ResourceId id, String version) {
        var parent = id.parent().orElse(ResourceId.TENANT);
        var type = parent.type();
        if (type.isEmpty() || type.get().equals(ResourceType.SUBSCRIPTION)) {
            return;
        }
        makeParent(parent, version);
        if (send("HEAD", parent, version, ObjectValue.EMPTY).status() != 204) {
            emulator.hold(parent);
        }
    }

    private Response send(String method, ResourceId id, String version, Value body) {
        return emulator.handle(
                Request.of(method, id.text().replace("%", "%25") + "?api-version=" + version, Json.bytes(body)));
    }

    /** Returns the first place where what was put is not what is returned. */
    private static Optional<String> difference(String path, Value put, Value got) {
        return switch (put) {
            case NullValue _ -> Optional.empty();
            case ObjectValue object
            when got instanceof ObjectValue other ->
                object.members().entrySet().stream()
                        .map(member -> difference(
                                path + "." + member.getKey(), member.getValue(), member(other, member.getKey())))
                        .flatMap(Optional::stream)
                        .findFirst();
            case ArrayValue(var items)
            when got instanceof ArrayValue(var others) && items.size() == others.size() -> {
                for (var i = 0; i < items.size(); i++) {
                    var difference = difference(path + "[]", items.get(i), others.get(i));
                    if (difference.isPresent()) {
                        yield difference;
                    }
                }
                yield Optional.empty();
            }
            case NumberValue number
            when got instanceof NumberValue other ->
                number.number().compareTo(other.number()) == 0 ? Optional.empty() : Optional.of(path);
            default -> put.equals(got) ? Optional.empty() : Optional.of(path);
        };
    }

    private static Value member(ObjectValue object, String name) {
        return object.members().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new NullValue());
    }
}
