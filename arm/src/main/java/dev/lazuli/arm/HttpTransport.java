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
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

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

    private final Lazy plain;
    private final Lazy secure;

    private HttpTransport(Lazy plain, Lazy secure) {
        this.plain = plain;
        this.secure = secure;
    }

    /** Creates a transport; nothing is sent yet. */
    public static HttpTransport create() {
        return new HttpTransport(
                new Lazy(() -> client().sslContext(trustingNobody()).build()), new Lazy(() -> client().build()));
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(ProxySelector.getDefault())
                .executor(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** A client that only speaks HTTP has no use for the trust store, which takes longer to load than all its requests. */
    private static SSLContext trustingNobody() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JVM has no TLS", e);
        }
    }

    @Override
    public Answer send(String method, URI uri, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        requireNonNull(uri, "uri is null");
        var request = HttpRequest.newBuilder(uri).timeout(ANSWER);
        headers.forEach(request::header);
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        var client = "https".equalsIgnoreCase(uri.getScheme()) ? secure.get() : plain.get();
        return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var headers = new LinkedHashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** Makes a client with its first request. */
    private static final class Lazy {
        private final Supplier<HttpClient> source;
        private volatile @Nullable HttpClient client;

        Lazy(Supplier<HttpClient> source) {
            this.source = source;
        }

        HttpClient get() {
            var made = client;
            return made != null ? made : make();
        }

        private synchronized HttpClient make() {
            var made = client;
            if (made == null) {
                made = source.get();
                client = made;
            }
            return made;
        }
    }
}
