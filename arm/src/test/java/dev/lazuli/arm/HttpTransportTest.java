package dev.lazuli.arm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.lazuli.model.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpTransportTest {
    private final HttpTransport transport = HttpTransport.create();
    private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private URI base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            var text = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-Test") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "3");
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRequestGetsThereAndItsAnswerBack() throws Exception {
        var answer = transport.send(
                "PUT", base.resolve("/a%20b?x=$y"), Map.of("X-Test", "t"), Json.bytes(Script.json("{\"a\":1}")));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("retry-after")).contains("3");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("PUT /a%20b?x=$y t {\"a\":1}");
    }

    @Test
    void oneConnectionServesManyRequests() throws Exception {
        for (var i = 0; i < 10; i++) {
            transport.send("GET", base.resolve("/"), Map.of(), new byte[0]);
        }

        assertThat(ports).hasSize(1);
    }

    @Test
    void nobodyThereIsAnIoException() {
        server.stop(0);

        assertThatThrownBy(() -> transport.send("GET", base, Map.of(), new byte[0]))
                .isInstanceOf(IOException.class);
    }
}
