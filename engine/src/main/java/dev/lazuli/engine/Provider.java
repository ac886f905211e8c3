package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value.ObjectValue;
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
     * Deletes a resource and waits until it is gone; one that is gone already is no error.
     *
     * @throws ProviderException if it can't be done
     */
    void delete(LiveResource resource) throws InterruptedException;

    /** Returns the IDs that a live body refers to, to order deletions of what is no longer declared. */
    List<ResourceId> references(ObjectValue body);

    /** Returns the short name of a live resource's type. */
    TypeName typeOf(ResourceId id);
}
