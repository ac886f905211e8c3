package dev.lazuli.arm;

import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes the URIs of one Resource Manager, and refuses links that lead elsewhere. */
final class Links {
    private static final String UNRESERVED = "-._~";
    private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String QUERY = UNRESERVED + "!$'()*,;:@/?";
    private static final String LINK = UNRESERVED + "!$&'()*+,;=:@/?%";

    private final URI endpoint;

    Links(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Returns the URI of a path, with the parameters of its query, which are encoded here. */
    URI uri(String path, ApiVersion version, Map<String, String> query) {
        var text = new StringBuilder(endpoint.toString());
        encode(path, PATH, text).append("?api-version=").append(version.text());
        query.forEach((name, value) -> {
            encode(name, QUERY, text.append('&')).append('=');
            encode(value, QUERY, text);
        });
        return URI.create(text.toString());
    }

    /**
     * Returns the URI that an answer points to. It may be relative, and may hold characters that a URI may not, as some
     * services send them.
     *
     * @throws ProblemsException if it leads to another host, which must never see the token
     */
    URI follow(String link) {
        var encoded = encode(link, LINK, new StringBuilder()).toString();
        var uri = resolve(encoded, link);
        if (!sameHost(uri)) {
            throw new ProblemsException(Problem.of(
                    "Azure Resource Manager at " + endpoint + " points to another host, '" + uri.getHost()
                            + "', which is not followed",
                    "",
                    "set the target's endpoint to the address by which the service knows itself"));
        }
        return uri;
    }

    /** Like {@link #follow}, with an API version where the link has none. */
    URI follow(String link, ApiVersion version) {
        var uri = follow(link);
        var query = uri.getRawQuery();
        if (query != null && query.toLowerCase(java.util.Locale.ROOT).contains("api-version=")) {
            return uri;
        }
        return URI.create(uri + (query == null ? "?" : "&") + "api-version=" + version.text());
    }

    private URI resolve(String encoded, String link) {
        try {
            return endpoint.resolve("/").resolve(encoded);
        } catch (IllegalArgumentException e) {
            throw new ProblemsException(Problem.of(
                    "Azure Resource Manager at " + endpoint + " sent a link that is none: '" + Redaction.plain(link)
                            + "'",
                    "",
                    ""));
        }
    }

    private boolean sameHost(URI uri) {
        return endpoint.getHost().equalsIgnoreCase(uri.getHost())
                && endpoint.getScheme().equalsIgnoreCase(uri.getScheme())
                && port(endpoint) == port(uri);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    /** Percent-encodes all but letters, digits and the allowed; an encoded octet in a link stays as it is. */
    private static StringBuilder encode(String text, String allowed, StringBuilder out) {
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out;
    }
}
