package dev.lazuli.emulator;

import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Locale;

/** A resource that the emulator holds: its body as bytes, since it is read far more often than looked into. */
final class Stored {
    /** What happens to a resource until a time comes. */
    enum Phase {
        /** Nothing: it is as it is. */
        READY("Succeeded"),
        /** It is being made. */
        CREATING("Creating"),
        /** It is being changed. */
        UPDATING("Updating"),
        /** It is being deleted, and gone when the time comes. */
        DELETING("Deleting");

        private final String provisioningState;

        Phase(String provisioningState) {
            this.provisioningState = provisioningState;
        }
    }

    private final String id;
    private final String type;
    private final Phase phase;
    private final long until;
    private final byte[] body;

    /**
     * Creates the record.
     *
     * @param id the ID as Azure spells it
     * @param type the type as Azure spells it
     * @param phase what happens to it
     * @param until when that ends, in milliseconds since 1970
     * @param body what its GET returns when nothing happens to it; not copied
     */
    Stored(String id, String type, Phase phase, long until, byte[] body) {
        this.id = id;
        this.type = type;
        this.phase = phase;
        this.until = until;
        this.body = body;
    }

    static Stored ready(ResourceId id, ResourceType type, ObjectValue body) {
        return new Stored(id.text(), type.text(), Phase.READY, 0, Json.bytes(body));
    }

    /** Returns this resource while something happens to it. */
    Stored in(Phase next, long end) {
        return new Stored(id, type, next, end, body);
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    Phase phase() {
        return phase;
    }

    long until() {
        return until;
    }

    byte[] body() {
        return body;
    }

    /** Returns the key under which it is found: its ID in lower case. */
    String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    ObjectValue value() {
        return Json.readObject(body);
    }

    /** Returns what its GET returns at a time. */
    byte[] shown(long now) {
        return phase == Phase.READY || now >= until ? body : Json.bytes(busy());
    }

    private ObjectValue busy() {
        var value = value();
        var state = Value.text(phase.provisioningState);
        return value.object("properties")
                .filter(properties -> properties.get("provisioningState").isPresent())
                .map(properties -> value.with("properties", properties.with("provisioningState", state)))
                .orElse(value);
    }
}
