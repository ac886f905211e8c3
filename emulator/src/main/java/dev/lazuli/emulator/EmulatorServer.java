package dev.lazuli.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An {@link Emulator} on a port of this machine, over HTTP. */
public final class EmulatorServer implements Closeable {
    private static final int BACKLOG = 1024;

    /**
     * The JDK's server reads these once. A connection that it closes after half a minute of rest can be just the one on
     * which a client begins to send, and not every client tries again.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "sun.net.httpserver.nodelay", "true",
            "sun.net.httpserver.idleInterval", "3600",
            "sun.net.httpserver.maxIdleConnections", "10000");

    private final HttpServer server;
    private final ExecutorService threads;

    private EmulatorServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to answer, on 127.0.0.1 alone.
     *
     * @param emulator what answers; closing the server leaves it open
     * @param port the port, 0 for any that is free
     * @throws ProblemsException if the port can't be had
     */
    public static EmulatorServer start(Emulator emulator, int port) {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        try {
            var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
            var server = HttpServer.create(address, BACKLOG);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(emulator, exchange));
            server.start();
            return new EmulatorServer(server, threads);
        } catch (BindException e) {
            throw new ProblemsException(Problem.of(
                    "port " + port + " is in use, or not to be had: " + e.getMessage(),
                    "",
                    "choose another, or 0 for any that is free"));
        } catch (IOException e) {
            throw new ProblemsException(Problem.of("can't listen on port " + port + ": " + e.getMessage(), "", ""));
        }
    }

    private static void answer(Emulator emulator, HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            var body = exchange.getRequestBody().readAllBytes();
            var target = exchange.getRequestURI().toString();
            var response = emulator.handle(new Request(exchange.getRequestMethod(), target, headers, body));
            var out = exchange.getResponseHeaders();
            response.headers().forEach(out::set);
            out.set("x-ms-request-id", UUID.randomUUID().toString());
            var client = headers.get("X-ms-client-request-id");
            if (client != null) {
                out.set("x-ms-client-request-id", client);
            }
            exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        }
    }

    /** Returns the address to send requests to, such as {@code http://127.0.0.1:8080}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Stops at once; requests that are being answered are finished. */
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
