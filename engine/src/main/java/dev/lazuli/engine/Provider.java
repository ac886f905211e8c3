package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import java.util.List;

/**
 * The engine's only way to what is live. Called from several virtual threads at once; a call may block, and ends early
 * with an {@link InterruptedException} where its thread is interrupted.
 */
public interface Provider {
    /** Returns what can be known to be wrong before anything is read or sent, all of it; none where all is well. */
    List<Problem> check(Declaration declaration);

    /**
     * Returns what is live: of the declared resources those that exist, and whatever else bears the stack's mark.
     *
     * @throws ProviderException if it can't be read
     */
    Live read(Declaration declaration) throws InterruptedException;

    /**
     * Returns the differences that count between what is declared and what is live; none where applying would change
     * nothing. The body holds {@link dev.lazuli.model.Value.OutputValue}s where a value is not known yet.
     *
     * @param stack the stack's name, for the mark of ownership that the resource should bear
     */
    List<Change> compare(String stack, DeclaredResource desired, LiveResource live);

    /**
     * Creates or updates a resource and waits until it is so.
     *
     * @param stack the stack's name, which the resource is marked with
     * @param desired the resource, without unknown outputs
     * @return the resource as it then is
     * @throws ProviderException if it can't be done
     */
    LiveResource put(String stack, DeclaredResource desired) throws InterruptedException;

    /**
     * Changes a resource that exists and waits until it is so. A provider whose writes replace the whole resource takes
     * from {@code live} what the stack does not declare and a write would lose.
     *
     * @param stack the stack's name, which the resource is marked with
     * @param desired the resource, without unknown outputs
     * @param live the resource as it was read
     * @return the resource as it then is
     * @throws ProviderException if it can't be done
     */
    default LiveResource update(String stack, DeclaredResource desired, LiveResource live) throws InterruptedException {
        return put(stack, desired);
    }

    /**
     * Deletes a resource and waits until it is gone; one that is gone already is no error.
     *
     * @throws ProviderException if it can't be done
     */
    void delete(LiveResource resource) throws InterruptedException;

    /**
     * Returns the IDs that a live resource refers to, to order deletions: those that were written, not those that the
     * provider itself adds to say who uses the resource.
     */
    List<ResourceId> references(LiveResource live);

    /**
     * Returns whether a resource can bear the mark of its stack. Where it can't, destroying a stack takes a declared
     * resource as the stack's own.
     */
    boolean markable(ResourceId id);

    /** Returns the short name of a live resource's type. */
    TypeName typeOf(ResourceId id);
}
