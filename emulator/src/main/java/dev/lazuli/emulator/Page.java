package dev.lazuli.emulator;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The answer to a list, at most one page of it; the next one begins after the last item's ID. */
final class Page {
    private static final String TOKEN = "$skipToken";

    private final Url url;
    private final int limit;
    private final ByteArrayOutputStream items = new ByteArrayOutputStream(1024);
    private final String nextLink;
    private int count;
    private String last = "";
    private boolean more;

    /**
     * Begins a page.
     *
     * @param itemsName the member that holds the items
     * @param nextLink the member that holds the next page's URL
     */
    Page(Url url, int pageSize, String itemsName, String nextLink) {
        this.url = url;
        this.limit =
                url.parameter("$top").map(top -> Math.min(top(top), pageSize)).orElse(pageSize);
        this.nextLink = nextLink;
        items.writeBytes("{".getBytes(StandardCharsets.UTF_8));
        items.writeBytes(Json.bytes(Value.text(itemsName)));
        items.writeBytes(":[".getBytes(StandardCharsets.UTF_8));
    }

    private static int top(String text) {
        try {
            var top = Integer.parseInt(text);
            if (top > 0) {
                return top;
            }
        } catch (NumberFormatException e) {
            // answered below, as every other text that is no positive number
        }
        throw new ArmError(
                400, "InvalidTopInQueryString", "Invalid $top '" + text + "' specified in the query string.");
    }

    /** Returns the key of the item after which the page begins; empty text for the first page. */
    static String after(Url url) {
        var token = url.parameter(TOKEN);
        try {
            return token.map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            throw new ArmError(
                    400,
                    "InvalidSkipToken",
                    "Invalid $skipToken '" + token.orElse("") + "' specified in the query string.");
        }
    }

    /** Adds an item; returns whether there was room for it. */
    boolean add(String key, byte[] body) {
        if (count == limit) {
            more = true;
            return false;
        }
        if (count++ > 0) {
            items.write(',');
        }
        items.writeBytes(body);
        last = key;
        return true;
    }

    /** Returns the answer. */
    Response response() {
        items.write(']');
        next().ifPresent(next -> {
            items.write(',');
            items.writeBytes(Json.bytes(Value.text(nextLink)));
            items.write(':');
            items.writeBytes(Json.bytes(Value.text(next)));
        });
        items.write('}');
        return Response.json(200, items.toByteArray());
    }

    private Optional<String> next() {
        if (!more) {
            return Optional.empty();
        }
        var next = new StringBuilder(url.origin()).append(encode(url.path()).replace("%2F", "/"));
        var separator = '?';
        for (var parameter : url.query().entrySet()) {
            if (!parameter.getKey().equalsIgnoreCase(TOKEN)) {
                next.append(separator)
                        .append(encode(parameter.getKey()))
                        .append('=')
                        .append(encode(parameter.getValue()));
                separator = '&';
            }
        }
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
        return Optional.of(next.append(separator)
                .append(encode(TOKEN))
                .append('=')
                .append(token)
                .toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
