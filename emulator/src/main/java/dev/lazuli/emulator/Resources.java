package dev.lazuli.emulator;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.emulator.Stored.Phase;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.ObjectValue;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Makes, shows, changes and deletes single resources. */
final class Resources {
    private final Types types;
    private final State state;
    private final Assembly assembly;
    private final Existence existence;
    private final Validation validation;
    private final Operations operations;
    private final InstantSource clock;

    Resources(
            Types types,
            State state,
            Assembly assembly,
            Validation validation,
            Operations operations,
            InstantSource clock) {
        this.types = types;
        this.state = state;
        this.assembly = assembly;
        this.existence = new Existence(types);
        this.validation = validation;
        this.operations = operations;
        this.clock = clock;
    }

    Response answer(Call call) {
        return switch (call.request().method()) {
            case "GET" -> get(call);
            case "HEAD" -> head(call);
            case "PUT" -> put(call);
            case "PATCH" -> patch(call);
            case "DELETE" -> delete(call);
            default -> throw ArmError.methodNotSupported(call.request().method());
        };
    }

    private Response head(Call call) {
        types.require(call.id(), call.version());
        var there = state.find(call.id().key()).isPresent();
        return Response.empty(there ? 204 : 404);
    }

    private Response get(Call call) {
        var facts = types.require(call.id(), call.version());
        return state.read(table -> {
            var stored = table.get(call.id().key());
            if (stored != null) {
                return Response.json(200, stored.shown(clock.millis()));
            }
            existence.requireParents(call.id(), call.version(), table::get);
            if (facts.implicit()) {
                return Response.json(200, implicit(facts, existence.spell(call.id(), table::get)));
            }
            throw missing(call);
        });
    }

    private ObjectValue implicit(TypeFacts facts, ResourceId id) {
        return assembly.assemble(facts, Place.of(id, "", now()), ObjectValue.EMPTY, ObjectValue.EMPTY);
    }

    private static ArmError missing(Call call) {
        return call.id().key().equals(call.id().resourceGroupName().isPresent() ? Existence.groupKey(call.id()) : "")
                ? ArmError.resourceGroupNotFound(call.id().name())
                : ArmError.notFound(call.address());
    }

    private Response put(Call call) {
        var facts = types.require(call.id(), call.version());
        var given = normal(facts, call.content());
        return state.change(changes -> {
            existence.requireParents(call.id(), call.version(), changes::get);
            var old = Optional.ofNullable(changes.get(call.id().key()));
            validation.preconditions(call.request(), old);
            validation.location(facts, call.id(), given, old);
            validation.put(facts, call, given, old.isEmpty());
            validation.references(facts, call, given, changes::get);
            var id = old.map(stored -> new ResourceId(stored.id()))
                    .orElseGet(() -> existence.spell(call.id(), changes::get));
            var made = writing(changes, call).put(facts, id, given);
            return finish(call, changes, facts, Kind.PUT, made, facts.putStatus(id, old.isEmpty()));
        });
    }

    /** Top-level names as the type spells them; resource groups show their location in its normal form. */
    private static ObjectValue normal(TypeFacts facts, ObjectValue given) {
        var members = new LinkedHashMap<String, Value>();
        given.members().forEach((name, value) -> {
            var property = facts.put().find(name);
            members.put(property == null ? name : property.name(), value);
        });
        if (facts.armType().equals(ResourceType.RESOURCE_GROUP)) {
            members.computeIfPresent(
                    "location",
                    (_, location) -> location.asText()
                            .map(text -> Value.text(Locations.normal(text)))
                            .orElse(location));
        }
        return new ObjectValue(members);
    }

    private Response patch(Call call) {
        var facts = types.require(call.id(), call.version());
        var patch = normal(facts, call.content());
        return state.change(changes -> {
            existence.requireParents(call.id(), call.version(), changes::get);
            var old = changes.get(call.id().key());
            if (old == null && !facts.implicit()) {
                throw missing(call);
            }
            validation.preconditions(call.request(), Optional.ofNullable(old));
            validation.location(facts, call.id(), patch, Optional.ofNullable(old));
            var id = old == null ? existence.spell(call.id(), changes::get) : new ResourceId(old.id());
            var before = old == null ? implicit(facts, id) : old.value();
            var merged = merge(before, patch);
            for (var array : facts.children()) {
                merged = Writing.find(patch, array).isPresent() ? merged : Writing.without(merged, array);
            }
            validation.patch(facts, call, patch);
            validation.references(facts, call, patch, changes::get);
            var made = writing(changes, call).put(facts, id, merged);
            return finish(call, changes, facts, Kind.PATCH, made, facts.patchStatus(id));
        });
    }

    /** JSON merge patch (RFC 7396), but tags are replaced as a whole, as Azure's resource providers do. */
    private static ObjectValue merge(ObjectValue before, ObjectValue patch) {
        var merged = before;
        for (var member : patch.members().entrySet()) {
            var name = member.getKey();
            var old = name.equals("tags") ? Optional.<ObjectValue>empty() : merged.object(name);
            merged = switch (member.getValue()) {
                case NullValue _ -> merged.without(name);
                case ObjectValue object when old.isPresent() -> merged.with(name, merge(old.get(), object));
                case Value value -> merged.with(name, value);
            };
        }
        return merged;
    }

    private Response delete(Call call) {
        var facts = types.require(call.id(), call.version());
        return state.change(changes -> {
            var old = changes.get(call.id().key());
            if (old == null) {
                return deleteMissing(call, facts, changes);
            }
            validation.preconditions(call.request(), Optional.of(old));
            var id = new ResourceId(old.id());
            var end = operations.end(facts, Kind.DELETE, id);
            if (end.isPresent()) {
                changes.put(old.in(Phase.DELETING, end.get()));
                return operations.deletion(call, id, end.get());
            }
            writing(changes, call).delete(id);
            return facts.deleteStatus(id) == 202
                    ? operations.deletion(call, id, operations.ended())
                    : Response.empty(facts.deleteStatus(id));
        });
    }

    private Response deleteMissing(Call call, TypeFacts facts, Changes changes) {
        existence.requireParents(call.id(), call.version(), changes::get);
        if (!facts.allows(Kind.DELETE, call.id(), 204)) {
            throw missing(call);
        }
        return Response.empty(204);
    }

    /** Where the operation takes its time, the resource is shown as busy until then. */
    private Response finish(Call call, Changes changes, TypeFacts facts, Kind kind, Stored made, int status) {
        var end = operations.end(facts, kind, call.id());
        var answer = Response.json(status, made.body());
        if (end.isEmpty()) {
            return status == 202 ? operations.writing(call, answer, made.in(Phase.READY, operations.ended())) : answer;
        }
        var busy = made.in(status == 201 ? Phase.CREATING : Phase.UPDATING, end.get());
        changes.put(busy);
        return operations.writing(call, Response.json(status, busy.shown(clock.millis())), busy);
    }

    private Writing writing(Changes changes, Call call) {
        return new Writing(types, assembly, changes, call.version(), now());
    }

    private String now() {
        return clock.instant().toString();
    }
}
