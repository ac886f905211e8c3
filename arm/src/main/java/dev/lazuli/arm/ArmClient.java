package dev.lazuli.arm;

import static java.util.Objects.requireNonNull;

import dev.lazuli.arm.Transport.Answer;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.Json;
import dev.lazuli.model.JsonException;
import dev.lazuli.model.Problem;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Azure Resource Manager. Blocks until an answer is there, for a long-running operation until that has ended; many
 * threads may use it at once.
 *
 * <p>Paths are resource IDs and what is below them, not encoded; each request names its API version. All methods throw
 * {@link ArmException} for what Azure refuses, with its error in full and without secrets.
 */
public final class ArmClient {
    private static final byte[] NOTHING = new byte[0];

    private final URI endpoint;
    private final Links links;
    private final Sending sending;
    private final Pace pace;
    private final Registration registration;

    private ArmClient(Transport transport, URI endpoint, TokenSource tokens, Pace pace) {
        this.endpoint = endpoint;
        this.links = new Links(endpoint);
        this.sending = new Sending(transport, tokens, pace);
        this.pace = pace;
        this.registration = new Registration(this, pace);
    }

    /**
     * Creates a client; nothing is sent yet.
     *
     * @param transport how requests get there
     * @param endpoint the Resource Manager's address, without a path; tokens are sent nowhere else
     * @param tokens where tokens come from
     */
    public static ArmClient of(Transport transport, URI endpoint, TokenSource tokens) {
        return of(transport, endpoint, tokens, Pace.real());
    }

    /** Creates a client for a cloud; nothing is sent yet. */
    public static ArmClient of(Transport transport, Cloud cloud, TokenSource tokens) {
        return of(transport, cloud.endpoint(), tokens);
    }

    static ArmClient of(Transport transport, URI endpoint, TokenSource tokens, Pace pace) {
        requireNonNull(transport, "transport is null");
        requireNonNull(tokens, "tokens is null");
        return new ArmClient(transport, endpoint, tokens, pace);
    }

    /** Returns the Resource Manager's address. */
    public URI endpoint() {
        return endpoint;
    }

    /** Reads one thing, empty where it does not exist. */
    public Optional<ObjectValue> get(String path, ApiVersion version) throws InterruptedException {
        return get(path, version, Map.of());
    }

    /** Reads one thing, empty where it does not exist. */
    public Optional<ObjectValue> get(String path, ApiVersion version, Map<String, String> query)
            throws InterruptedException {
        var uri = links.uri(path, version, query);
        var answer = sending.send("GET", uri, NOTHING);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        return Optional.of(object(uri, checked("GET", uri, answer, new NullValue())));
    }

    /**
     * Creates or replaces a resource and waits until it is provisioned.
     *
     * @param body what is sent
     * @return the resource as it then is; empty where Azure answers without one
     */
    public ObjectValue put(String path, ApiVersion version, ObjectValue body) throws InterruptedException {
        return change("PUT", path, version, body, Optional.empty());
    }

    /** Changes a resource and waits until it is provisioned; the answer is as for {@link #put}. */
    public ObjectValue patch(String path, ApiVersion version, ObjectValue body) throws InterruptedException {
        return change("PATCH", path, version, body, Optional.empty());
    }

    /**
     * Does something to a resource and waits until it is done.
     *
     * @param body what is sent; {@link NullValue} for nothing
     * @param finalStateVia where the result of a long-running operation is, as the specification says
     * @return the result; empty where there is none
     */
    public ObjectValue post(String path, ApiVersion version, Value body, Optional<String> finalStateVia)
            throws InterruptedException {
        return change("POST", path, version, body, finalStateVia);
    }

    /** Deletes a resource and waits until it is gone; one that is gone already is no error. */
    public void delete(String path, ApiVersion version) throws InterruptedException {
        var uri = links.uri(path, version, Map.of());
        var answer = sending.send("DELETE", uri, NOTHING);
        if (answer.status() != 404) {
            checked("DELETE", uri, answer, new NullValue());
            operation("DELETE", uri, new NullValue()).await(answer, Optional.empty());
        }
    }

    /**
     * Reads all pages of a list; nothing where the list's parent does not exist.
     *
     * @param paging how the list is divided into pages, as the specification says
     */
    public List<ObjectValue> list(String path, ApiVersion version, Map<String, String> query, Optional<Paging> paging)
            throws InterruptedException {
        var items = new ArrayList<ObjectValue>();
        list(path, version, query, paging, items::add);
        return items;
    }

    private void list(
            String path,
            ApiVersion version,
            Map<String, String> query,
            Optional<Paging> paging,
            Consumer<ObjectValue> items)
            throws InterruptedException {
        var page = Optional.of(links.uri(path, version, query));
        var seen = new HashSet<URI>();
        while (page.isPresent()) {
            var uri = page.get();
            if (!seen.add(uri)) {
                throw broken(uri, "its pages go round in a circle");
            }
            var answer = sending.send("GET", uri, NOTHING);
            if (answer.status() == 404 && seen.size() == 1) {
                return;
            }
            page = page(uri, checked("GET", uri, answer, new NullValue()), paging, items)
                    .map(link -> links.follow(link, version));
        }
    }

    /** Takes the items of one page and returns the link to the next. */
    private static Optional<String> page(URI uri, Answer answer, Optional<Paging> paging, Consumer<ObjectValue> items) {
        var value = answer.body().length == 0 ? ObjectValue.EMPTY : json(uri, answer);
        if (value instanceof ArrayValue(var all)) {
            all.forEach(item -> take(item, items));
            return Optional.empty();
        }
        var body = object(uri, answer);
        body.array(paging.map(Paging::items).orElse("value")).forEach(item -> take(item, items));
        return paging.flatMap(Paging::nextLink)
                .flatMap(body::text)
                .or(() -> body.text("nextLink"))
                .filter(link -> !link.isBlank());
    }

    private static void take(Value item, Consumer<ObjectValue> items) {
        if (item instanceof ObjectValue object) {
            items.accept(object);
        }
    }

    private ObjectValue change(
            String method, String path, ApiVersion version, Value body, Optional<String> finalStateVia)
            throws InterruptedException {
        var uri = links.uri(path, version, Map.of());
        var bytes = body instanceof NullValue ? NOTHING : Json.bytes(body);
        var answer = sending.send(method, uri, bytes);
        if (answer.status() >= 400 && registration.mends(answer, path)) {
            answer = sending.send(method, uri, bytes);
        }
        var last = operation(method, uri, body).await(checked(method, uri, answer, body), finalStateVia);
        return last.body().length == 0 ? ObjectValue.EMPTY : object(uri, last);
    }

    private LongRunning operation(String method, URI uri, Value body) {
        return new LongRunning(sending, links, pace, method, uri, body);
    }

    private static Answer checked(String method, URI uri, Answer answer, Value sent) {
        if (!answer.ok()) {
            throw Refusals.of(method, uri, answer, sent);
        }
        return answer;
    }

    private static ObjectValue object(URI uri, Answer answer) {
        if (json(uri, answer) instanceof ObjectValue object) {
            return object;
        }
        throw broken(uri, "its answer is no JSON object");
    }

    private static Value json(URI uri, Answer answer) {
        try {
            return Json.read(answer.body());
        } catch (JsonException e) {
            throw broken(uri, "its answer is no JSON: " + e.getMessage());
        }
    }

    private static ArmException broken(URI uri, String what) {
        return new ArmException(
                Problem.of(
                        "no sense in what " + uri.getScheme() + "://" + uri.getRawAuthority() + " answers: " + what,
                        uri.getPath(),
                        "check that the target's endpoint is an Azure Resource Manager, and the proxy"),
                200,
                "");
    }
}
