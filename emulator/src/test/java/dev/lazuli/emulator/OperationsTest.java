package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Value.ObjectValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {
    private static final String LOCATED = "{'location':'westeurope'}";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource clock = () -> now;
    private final Options options =
            Options.of(SmallCatalog.catalog()).withDelay(Duration.ofSeconds(5)).withClock(clock);
    private final Emulator emulator = Emulator.open(options);
    private final Client client = Client.withGroup(emulator);

    private static String state(ObjectValue resource) {
        return resource.object("properties")
                .flatMap(properties -> properties.text("provisioningState"))
                .orElseThrow();
    }

    private static String follow(Response answer, String header) {
        return requireNonNull(answer.headers().get(header), header);
    }

    private Response ask(String url) {
        return emulator.handle(Request.of("GET", url));
    }

    @Test
    void a_resource_is_being_made_until_its_time_comes() {
        var accepted = client.send("PUT", NETWORK, LOCATED);
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.headers()).containsEntry("Retry-After", "5");
        assertThat(state(client.get(NETWORK))).isEqualTo("Creating");
        var status = follow(accepted, "Azure-AsyncOperation");
        assertThat(ask(status).toString()).startsWith("200").contains("\"status\":\"InProgress\"");
        now = now.plusSeconds(5);
        assertThat(ask(status).toString()).contains("\"status\":\"Succeeded\"");
        assertThat(state(client.get(NETWORK))).isEqualTo("Succeeded");
        client.put(NETWORK, LOCATED, 200);
        assertThat(state(client.get(NETWORK))).isEqualTo("Updating");
    }

    @Test
    void a_resource_is_being_deleted_until_its_time_comes() {
        client.put(NETWORK, LOCATED, 201);
        var accepted = client.send("DELETE", NETWORK, "");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(state(client.get(NETWORK))).isEqualTo("Deleting");
        assertThat(ask(follow(accepted, "Location")).status()).isEqualTo(202);
        now = now.plusSeconds(5);
        assertThat(ask(follow(accepted, "Location")).status()).isEqualTo(204);
        assertThat(ask(follow(accepted, "Azure-AsyncOperation")).toString()).contains("Succeeded");
        assertThat(client.send("GET", NETWORK, "").status()).isEqualTo(404);
    }

    @Test
    void a_group_is_deleted_with_all_in_it_when_its_time_comes() {
        client.put(NETWORK, LOCATED, 201);
        var accepted = client.send("DELETE", GROUP, "");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.headers()).containsKey("Location").doesNotContainKey("Azure-AsyncOperation");
        assertThat(client.send("GET", NETWORK, "").status()).isEqualTo(200);
        now = now.plusSeconds(6);
        assertThat(ask(follow(accepted, "Location")).status()).isEqualTo(200);
        assertThat(client.send("GET", GROUP, "").status()).isEqualTo(404);
        assertThat(client.get("/subscriptions/s/resources").array("value")).isEmpty();
    }

    @Test
    void what_goes_on_goes_on_after_a_restart(@TempDir Path folder) {
        var kept = options.withStore(folder);
        String status;
        try (var first = Emulator.open(kept)) {
            var writer = Client.withGroup(first);
            status = follow(writer.send("PUT", NETWORK, LOCATED), "Azure-AsyncOperation");
            writer.send("PUT", NETWORK + "2", LOCATED);
            writer.send("DELETE", NETWORK + "2", "");
        }
        try (var second = Emulator.open(kept)) {
            var reader = new Client(second);
            assertThat(state(reader.get(NETWORK))).isEqualTo("Creating");
            assertThat(state(reader.get(NETWORK + "2"))).isEqualTo("Deleting");
            now = now.plusSeconds(5);
            assertThat(state(reader.get(NETWORK))).isEqualTo("Succeeded");
            assertThat(second.handle(Request.of("GET", status)).toString()).contains("Succeeded");
            assertThat(reader.send("GET", NETWORK + "2", "").status()).isEqualTo(404);
        }
    }

    @Test
    void an_operation_that_is_not_long_running_ends_with_its_answer() {
        var accepted = client.send("PUT", GROUP + "/providers/Microsoft.Network/cards/c", LOCATED);
        assertThat(accepted.headers()).doesNotContainKey("Azure-AsyncOperation");
    }

    @Test
    void an_unknown_operation_is_not_found() {
        var path = "/subscriptions/s/providers/Microsoft.Network/locations/global/operationStatuses/none";
        assertThat(client.error("GET", path, "", 404)).isEqualTo("NotFound");
    }
}
