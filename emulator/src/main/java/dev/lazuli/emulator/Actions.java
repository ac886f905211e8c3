package dev.lazuli.emulator;

import dev.lazuli.model.ResourceId;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * POST on a resource. Keys are made up from the resource's ID, settings that are only listed by POST are those that were
 * put; everything else is refused rather than pretended.
 */
final class Actions {
    private static final int KEY_BYTES = 64;

    private final Types types;
    private final State state;
    private final InstantSource clock;

    Actions(Types types, State state, InstantSource clock) {
        this.types = types;
        this.state = state;
        this.clock = clock;
    }

    Response answer(Call call) {
        var action = call.address().word().orElse("");
        if (action.equalsIgnoreCase("checkNameAvailability")) {
            return Response.json(200, ObjectValue.EMPTY.with("nameAvailable", Value.bool(true)));
        }
        var facts = types.require(call.id(), call.version());
        var stored = state.find(call.id().key()).orElseThrow(() -> ArmError.notFound(call.address()));
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "list" -> Response.json(200, stored.shown(clock.millis()));
            case "listkeys", "sharedkeys", "listcredentials" -> Response.json(200, keys(call.id()));
            default -> throw unsupported(action, facts);
        };
    }

    private static ArmError unsupported(String action, TypeFacts facts) {
        return new ArmError(
                501,
                "NotImplemented",
                "The emulator does not support the action '" + action + "' of '" + facts.armType() + "'.");
    }

    /** Services name their keys differently; a client reads those that it knows. */
    private static Value keys(ResourceId id) {
        var first = key(id, "1");
        var second = key(id, "2");
        return ObjectValue.EMPTY
                .with("keys", new ArrayValue(List.of(storageKey("key1", first), storageKey("key2", second))))
                .with("primaryKey", first)
                .with("secondaryKey", second)
                .with("primarySharedKey", first)
                .with("secondarySharedKey", second)
                .with("primaryMasterKey", first)
                .with("secondaryMasterKey", second)
                .with("primaryReadonlyMasterKey", key(id, "3"))
                .with("secondaryReadonlyMasterKey", key(id, "4"))
                .with("username", Value.text(id.name()))
                .with("passwords", new ArrayValue(List.of(password("password", first), password("password2", second))));
    }

    private static Value storageKey(String name, Value key) {
        return ObjectValue.EMPTY
                .with("keyName", Value.text(name))
                .with("value", key)
                .with("permissions", Value.text("FULL"));
    }

    private static Value password(String name, Value key) {
        return ObjectValue.EMPTY.with("name", Value.text(name)).with("value", key);
    }

    private static Value key(ResourceId id, String which) {
        return Value.text(Base64.getEncoder().encodeToString(MadeUp.bytes(id.key() + "#" + which, KEY_BYTES)));
    }
}
