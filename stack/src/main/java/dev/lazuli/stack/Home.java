package dev.lazuli.stack;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;

/** The place of a resource that is given none: the target's subscription, or the tenant. */
record Home() implements Scope {
    @Override
    public Output<String> id() {
        return Output.of(Value.text(ResourceId.TENANT.text()));
    }
}
