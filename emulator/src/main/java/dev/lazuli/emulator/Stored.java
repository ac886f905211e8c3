package dev.lazuli.emulator;

import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Locale;
import java.util.Optional;

/** A resource that the emulator holds: its body as bytes, since it is read far more often than looked into. */
final class Stored {
    /** What happens to a resource until a time comes. */
    enum Phase {
        /** Nothing: it is as it is. */
        READY("Succeeded", 'R'),
        /** It is being made. */
        CREATING("Creating", 'C'),
        /** It is being changed. */
        UPDATING("Updating", 'U'),
        /** It is being deleted, and gone when the time comes. */
        DELETING("Deleting", 'D');

        private final String provisioningState;
        private final char code;

        Phase(String provisioningState, char code) {
            this.provisioningState = provisioningState;
            this.code = code;
        }

        /** Returns the letter that stands for it in the journal. */
        byte code() {
            return (byte) code;
        }

        /** Returns the phase that a letter stands for, empty where it is none. */
        static Optional<Phase> of(byte code) {
            for (var phase : values()) {
                if (phase.code == code) {
                    return Optional.of(phase);
                }
            }
            return Optional.empty();
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
