package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.Json;
import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmulatorServerTest {
    private final Emulator emulator = Emulator.open(Options.of(SmallCatalog.catalog()));
    private final EmulatorServer server = EmulatorServer.start(emulator, 0);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
        server.close();
        emulator.close();
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("x-ms-client-request-id", "mine")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Test
    void requests_are_answered_over_http() throws Exception {
        var made = send("PUT", GROUP + "?api-version=2021-04-01", "{\"location\":\"westeurope\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("content-type")).contains("application/json; charset=utf-8");
        assertThat(made.headers().firstValue("x-ms-client-request-id")).contains("mine");
        assertThat(made.headers().firstValue("x-ms-request-id")).isPresent();
        var there = send("HEAD", GROUP + "?api-version=2021-04-01", "");
        assertThat(there.statusCode()).isEqualTo(204);
        assertThat(send("DELETE", GROUP + "?api-version=2021-04-01", "").statusCode())
                .isEqualTo(200);
        assertThat(emulator.counts())
                .containsEntry("PUT", 1L)
                .containsEntry("HEAD", 1L)
                .containsEntry("DELETE", 1L);
    }

    @Test
    void odd_paths_are_answered_with_an_error() throws Exception {
        for (var path : new String[] {
            "/", "/nothing", "/subscriptions/s/odd/path?api-version=2021-04-01", "/%7B%7D?api-version=2021-04-01"
        }) {
            var answer = send("GET", path, "");
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).contains("\"error\"");
        }
    }

    @Test
    void a_port_in_use_is_said_so() {
        var port = server.address().getPort();
        assertThatThrownBy(() -> EmulatorServer.start(emulator, port))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("port " + port + " is in use");
    }

    @Test
    void faults_are_answered_as_often_as_asked() throws Exception {
        emulator.failNext(2, 429, Duration.ofSeconds(1));
        for (var i = 0; i < 2; i++) {
            var answer = send("GET", "/subscriptions?api-version=2022-12-01", "");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("retry-after")).contains("1");
        }
        assertThat(send("GET", "/subscriptions?api-version=2022-12-01", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void any_credential_signs_in() throws Exception {
        var token = send("POST", "/tenant/oauth2/v2.0/token", "grant_type=client_credentials");
        assertThat(Json.readObject(token.body().getBytes(StandardCharsets.UTF_8))
                        .text("access_token"))
                .isPresent();
        var endpoints = send("GET", "/metadata/endpoints?api-version=2015-01-01", "");
        assertThat(endpoints.body()).contains("\"loginEndpoint\":\"" + server.address() + "/adfs\"");
        var openId = send("GET", "/tenant/v2.0/.well-known/openid-configuration", "");
        assertThat(openId.body()).contains(server.address() + "/tenant/oauth2/v2.0/token");
    }
}
