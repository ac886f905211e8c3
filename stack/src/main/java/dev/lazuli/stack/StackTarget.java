package dev.lazuli.stack;

import static java.util.Objects.requireNonNull;

/**
 * Where a stack lives.
 *
 * @param subscriptionId the subscription's GUID
 */
public record StackTarget(String subscriptionId) {
    /** The target of a program that runs by itself, as in a unit test: a subscription of zeros. */
    public static final StackTarget NONE = new StackTarget("00000000-0000-0000-0000-000000000000");

    public StackTarget {
        requireNonNull(subscriptionId, "subscriptionId is null");
    }
}
