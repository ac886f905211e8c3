package dev.lazuli.emulator;

import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that Azure makes: for read-only properties whose name or format tells what they hold. */
final class Made {
    private static final Set<String> GUIDS = Set.of(
            "vmid",
            "principalid",
            "clientid",
            "tenantid",
            "customerid",
            "objectid",
            "uniqueid",
            "workspaceid",
            "subscriptionid",
            "uniqueidentifier",
            "immutableid");
    private static final Set<String> HOSTS = Set.of(
            "fqdn",
            "loginserver",
            "hostname",
            "defaulthostname",
            "fullyqualifieddomainname",
            "defaultdomain",
            "staticwebsite");

    private final Shapes shapes;

    Made(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Makes a value.
     *
     * @param property the read-only property
     * @param place where it lies
     * @param siblings the members of the object that will hold it
     * @param old the value that it had before, empty where there was none
     */
    Optional<Value> make(Property property, Place place, Map<String, Value> siblings, Optional<Value> old) {
        var name = property.name().toLowerCase(Locale.ROOT);
        return switch (property.type()) {
            case StringType text -> text(name, text, place, siblings, old).map(Value::text);
            case ObjectType(var shape) when name.equals("systemdata") -> Optional.of(systemData(place, old));
            case ObjectType(var shape)
            when name.endsWith("endpoints") && !name.startsWith("secondary") ->
                endpoints(shapes.named(place.namespace(), shape), place);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(
            String name, StringType type, Place place, Map<String, Value> siblings, Optional<Value> old) {
        if (name.equals("provisioningstate")) {
            return Optional.of("Succeeded");
        }
        if (name.equals("etag")) {
            return Optional.of(place.etag());
        }
        if (type.choice().isPresent()) {
            return Optional.empty();
        }
        var format = type.format().orElse("");
        if (format.equals("uuid") || GUIDS.contains(name) || name.endsWith("guid")) {
            return identity(name, siblings) ? Optional.of(guid(name, place)) : Optional.empty();
        }
        if (format.startsWith("date-time")) {
            return time(name, place, old);
        }
        return Hosts.value(name, place, HOSTS.contains(name) || name.endsWith("fqdn"));
    }

    /** A user-assigned identity has IDs of its own; a resource has them only with a system-assigned one. */
    private static boolean identity(String name, Map<String, Value> siblings) {
        var kind = Optional.ofNullable(siblings.get("type")).flatMap(Value::asText);
        return !(name.equals("principalid") || name.equals("tenantid"))
                || kind.isEmpty()
                || kind.get().toLowerCase(Locale.ROOT).contains("systemassigned")
                || kind.get().contains("/");
    }

    private static String guid(String name, Place place) {
        return name.equals("tenantid") ? SignIn.TENANT : MadeUp.guid(place.owner() + "#" + name);
    }

    private static Optional<String> time(String name, Place place, Optional<Value> old) {
        if (name.contains("modified") || name.contains("updated")) {
            return Optional.of(place.now());
        }
        return name.contains("creat")
                ? old.flatMap(Value::asText).or(() -> Optional.of(place.now()))
                : Optional.empty();
    }

    private static Value systemData(Place place, Optional<Value> old) {
        var before = old.filter(ObjectValue.class::isInstance).map(ObjectValue.class::cast);
        var data = new LinkedHashMap<String, Value>();
        data.put("createdBy", Value.text("lazuli"));
        data.put("createdByType", Value.text("Application"));
        data.put(
                "createdAt",
                Value.text(before.flatMap(it -> it.text("createdAt")).orElse(place.now())));
        data.put("lastModifiedBy", Value.text("lazuli"));
        data.put("lastModifiedByType", Value.text("Application"));
        data.put("lastModifiedAt", Value.text(place.now()));
        return new ObjectValue(data);
    }

    private static Optional<Value> endpoints(Fields fields, Place place) {
        var members = new LinkedHashMap<String, Value>();
        for (var property : fields.properties()) {
            if (property.type() instanceof StringType) {
                members.put(property.name(), Value.text(Hosts.endpoint(property.name(), place)));
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(new ObjectValue(members));
    }
}
