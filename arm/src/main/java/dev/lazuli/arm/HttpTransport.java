package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Sends requests over HTTP or HTTPS, with connections kept open between them.
 *
 * <p>HTTP/1.1, as Azure Resource Manager speaks it. Proxies are those of the JVM ({@code https.proxyHost}, or {@code
 * java.net.useSystemProxies}), and so is the trust store.
 */
public final class HttpTransport implements Transport {
    private static final Duration CONNECT = Duration.ofSeconds(30);
    /** Azure Resource Manager itself gives up after 60 s; lists of large scopes come close to that. */
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final HttpClient client;

    private HttpTransport(HttpClient client) {
        this.client = client;
    }

    /** Creates a transport; nothing is sent yet. */
    public static HttpTransport create() {
        return new HttpTransport(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(ProxySelector.getDefault())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build());
    }

    @Override
    public Answer send(String method, URI uri, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        requireNonNull(uri, "uri is null");
        var request = HttpRequest.newBuilder(uri).timeout(ANSWER);
        headers.forEach(request::header);
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var headers = new LinkedHashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(response.statusCode(), headers, response.body());
    }
}
