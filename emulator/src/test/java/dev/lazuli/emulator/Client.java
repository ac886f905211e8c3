package dev.lazuli.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends requests to an emulator, as short as tests want to be. */
final class Client {
    static final String GROUP = "/subscriptions/s/resourceGroups/g";
    static final String NETWORK = GROUP + "/providers/Microsoft.Network/virtualNetworks/net";

    private final Emulator emulator;

    Client(Emulator emulator) {
        this.emulator = emulator;
    }

    /** Returns a client of an emulator that holds a resource group. */
    static Client withGroup(Emulator emulator) {
        var client = new Client(emulator);
        client.put(GROUP, "{'location':'westeurope'}", 201);
        return client;
    }

    Response send(String method, String path, String body) {
        return send(method, path, body, Map.of());
    }

    /** Single quotes stand for double ones in the body. */
    Response send(String method, String path, String body, Map<String, String> headers) {
        var target = path + (path.contains("?") ? "&" : "?") + "api-version=2024-01-01";
        return emulator.handle(
                new Request(method, target, headers, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    ObjectValue put(String path, String body, int status) {
        return expect(send("PUT", path, body), status);
    }

    ObjectValue get(String path) {
        return expect(send("GET", path, ""), 200);
    }

    /** Returns the code of the error with which a request is answered. */
    String error(String method, String path, String body, int status) {
        return expect(send(method, path, body), status)
                .object("error")
                .flatMap(error -> error.text("code"))
                .orElseThrow();
    }

    void delete(String path, int status) {
        assertThat(send("DELETE", path, "").status()).isEqualTo(status);
    }

    static ObjectValue expect(Response response, int status) {
        assertThat(response.status()).as(response.toString()).isEqualTo(status);
        return Json.readObject(response.body());
    }
}
