package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the methods of the typed API do; generated code calls it, and no one else. */
public final class Calls {
    /** The place of a resource that is given none: the target's subscription, or the tenant. */
    public static final Scope HOME = new Home();

    private Calls() {}

    /** Returns a service of a stack. */
    public static <S> S service(AzureStack azure, Class<S> service) {
        return AzureBody.service((AzureBody) azure, service);
    }

    /**
     * Declares a resource.
     *
     * @param type the interface of the resource's type
     * @param variant the interface of the variant of its body, or {@code type} again
     * @param name empty where the type has a fixed name
     * @param parent what it lies in, or {@link #HOME}
     * @param body what fills it, null where nothing does
     */
    public static <R> R declare(
            Object service,
            Class<?> type,
            Class<R> variant,
            String name,
            Scope parent,
            @Nullable Consumer<? super R> body) {
        var session = requireNonNull(((ServiceBody) service).session, "session is null");
        var resource = new Declaring(session, session.forms().type(type)).declare(type, variant, name, parent);
        var handle = variant.cast(resource);
        if (body != null) {
            body.accept(handle);
        }
        return handle;
    }

    /** Sets a property, or appends to a list. */
    public static <P> P set(P part, String member, @Nullable Object value) {
        var writing = state(part).writing(member, value);
        if (writing != null && value != null) {
            writing.value(value);
        }
        return part;
    }

    /** Fills an object, or appends one to a list. */
    public static <P> P set(P part, String member, Class<?> nested, @Nullable Consumer<?> body) {
        var writing = state(part).writing(member, body);
        if (writing != null && body != null) {
            writing.object(nested, body);
        }
        return part;
    }

    /** Sets an entry of a map. */
    public static <P> P entry(P part, String member, @Nullable String key, @Nullable Object value) {
        var writing = state(part).writing(member, key == null ? null : value);
        if (writing != null && key != null && value != null) {
            writing.entry(key, value);
        }
        return part;
    }

    /** Sets an entry of a map whose keys are IDs to an empty object. */
    public static <P> P entry(P part, String member, @Nullable Resource<?> key) {
        var writing = state(part).writing(member, key);
        if (writing != null && key != null) {
            writing.entry(key);
        }
        return part;
    }

    /** Sets an entry of a map to an object. */
    public static <P> P entry(
            P part, String member, @Nullable String key, Class<?> nested, @Nullable Consumer<?> body) {
        var writing = state(part).writing(member, key == null ? null : body);
        if (writing != null && key != null && body != null) {
            writing.entry(key, nested, body);
        }
        return part;
    }

    /** Reads a scalar. */
    public static <T> Output<T> output(Object part, String member) {
        return state(part).output(member);
    }

    /** Reads an object. */
    public static <N> N part(Object part, String member, Class<N> nested) {
        return state(part).part(member, nested);
    }

    /** Reads an item of a list. */
    public static <N> N item(Object part, String member, Class<N> nested, int index) {
        return state(part).item(member, nested, index);
    }

    private static BodyState state(Object part) {
        return ((BodyHolder) part).lazuliState();
    }
}
