package dev.lazuli.emulator;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.Checks;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A local Azure Resource Manager: answers requests as Azure does, for every resource type of a catalog, without a
 * network. Thread-safe; what was answered stays true after {@link #close} and after a crash, where it has a store.
 *
 * <pre>{@code
 * try (var emulator = Emulator.open(Options.of(Catalog.embedded()).withStore(folder))) {
 *     var answer = emulator.handle(Request.of("GET", "/subscriptions?api-version=2022-12-01"));
 * }
 * }</pre>
 */
public final class Emulator implements Closeable {
    /** An answer that is given instead of the true one, for a number of requests. */
    private record Fault(int calls, int status, Duration retryAfter) {}

    private final State state;
    private final Subscriptions subscriptions;
    private final Operations operations;
    private final Resources resources;
    private final Listings listings;
    private final Actions actions;
    private final ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();

    private Emulator(Options options, ResourceTable table, Journal journal) {
        var shapes = new Shapes(options.catalog());
        var types = new Types(options.catalog(), shapes);
        var clock = options.clock();
        state = new State(table, journal, clock);
        operations = new Operations(options.delay(), clock);
        var assembly = new Assembly(
                shapes,
                new Allocation(id -> Optional.ofNullable(table.get(id.toLowerCase(Locale.ROOT)))
                        .map(Stored::value)));
        var validation =
                new Validation(new Checks(options.catalog()), new References(types, shapes, options.references()));
        resources = new Resources(types, state, assembly, validation, operations, clock);
        listings = new Listings(types, state, clock, options.pageSize());
        actions = new Actions(types, state, clock);
        subscriptions = new Subscriptions(options.catalog(), state);
    }

    /**
     * Opens an emulator; what its store holds is there again.
     *
     * @throws ProblemsException if the store is in use, damaged (it is kept aside then, and the next start begins empty)
     *     or can't be read
     */
    public static Emulator open(Options options) {
        var table = new ResourceTable();
        var journal = options.store()
                .map(folder -> Store.open(folder, table, options.clock().instant()))
                .orElse(Journal.NONE);
        return new Emulator(options, table, journal);
    }

    /** Answers a request; never throws for what a client sent. */
    public Response handle(Request request) {
        requireNonNull(request, "request is null");
        counts.computeIfAbsent(request.method(), _ -> new LongAdder()).increment();
        var failure = nextFault();
        if (failure != null) {
            return failed(failure);
        }
        try {
            var answer = route(request, Url.of(request));
            return request.method().equals("HEAD") ? answer.withoutBody() : answer;
        } catch (ArmError error) {
            return error.response();
        } catch (StoreException e) {
            return new ArmError(
                            507,
                            "InsufficientStorage",
                            "The emulator can't write down the change, which was not made: " + e.getMessage())
                    .response();
        } catch (RuntimeException e) {
            return new ArmError(500, "InternalServerError", "The emulator failed: " + e).response();
        }
    }

    private Response route(Request request, Url url) {
        var beside = SignIn.answer(request, url).or(() -> subscriptions.answer(request, url));
        if (beside.isPresent()) {
            return beside.get();
        }
        if (request.method().equals("GET") && url.segments().size() > 2) {
            var kind = url.segments().get(url.segments().size() - 2);
            if (kind.equals("operationStatuses")) {
                return operations.status(url);
            }
            if (kind.equals("operationResults")) {
                return operations.result(url, state);
            }
        }
        return resource(Call.of(request, url));
    }

    private Response resource(Call call) {
        var word = call.address().word();
        if (word.isEmpty()) {
            return resources.answer(call);
        }
        return switch (call.request().method()) {
            case "POST" -> actions.answer(call);
            case "GET" -> list(call, word.get());
            default -> throw ArmError.methodNotSupported(call.request().method());
        };
    }

    private Response list(Call call, String word) {
        if (word.equalsIgnoreCase("resources") && call.address().namespace().isEmpty()) {
            return listings.all(call);
        }
        var type = call.address().collection();
        if (type.isEmpty()) {
            throw new ArmError(404, "NotFound", "The path '" + call.url().path() + "' is not known.");
        }
        return listings.ofType(call, type.get());
    }

    /**
     * Answers the next requests with an error instead, for tests of clients.
     *
     * @param calls how many requests
     * @param status the status code, such as 429 or 500
     * @param retryAfter what the client is told to wait, in whole seconds; zero to say nothing
     */
    public void failNext(int calls, int status, Duration retryAfter) {
        fault.set(calls < 1 ? null : new Fault(calls, status, retryAfter));
    }

    /** Makes a resource that has nothing but its ID be there, whatever its type demands; for tests that need a parent. */
    void hold(ResourceId id) {
        var body = ObjectValue.EMPTY.with("id", Value.text(id.text())).with("name", Value.text(id.name()));
        state.change(changes -> {
            changes.put(Stored.ready(id, id.type().orElseThrow(), body));
            return body;
        });
    }

    private @Nullable Fault nextFault() {
        return fault.get() == null
                ? null
                : fault.getAndUpdate(now ->
                        now == null || now.calls == 1 ? null : new Fault(now.calls - 1, now.status, now.retryAfter));
    }

    private static Response failed(Fault fault) {
        var code = fault.status == 429 ? "TooManyRequests" : "InternalServerError";
        var answer = new ArmError(fault.status, code, "The emulator was told to answer with this error.").response();
        return fault.retryAfter.isZero()
                ? answer
                : answer.with("Retry-After", Long.toString(Math.max(1, fault.retryAfter.toSeconds())));
    }

    /** Returns how many requests were handled, by method. */
    public Map<String, Long> counts() {
        var sums = new TreeMap<String, Long>();
        counts.forEach((method, count) -> sums.put(method, count.sum()));
        return sums;
    }

    /** Closes the store; requests must not be handled any more. */
    @Override
    public void close() {
        try {
            state.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
