package dev.lazuli.emulator;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** IP addresses: Azure gives one wherever an object says how it is to be allocated and has none. */
final class Allocation {
    /** Azure keeps the first four addresses of a subnet for itself. */
    private static final int RESERVED = 4;

    private final Function<String, Optional<ObjectValue>> resources;

    /**
     * Creates the allocation.
     *
     * @param resources finds a resource's body by its ID
     */
    Allocation(Function<String, Optional<ObjectValue>> resources) {
        this.resources = resources;
    }

    void fill(Map<String, Value> members, Fields fields, Place place) {
        if (fields.find("publicIPAllocationMethod") != null && fields.find("ipAddress") != null) {
            members.computeIfAbsent("ipAddress", _ -> Value.text(MadeUp.publicAddress(place.owner())));
        }
        if (fields.find("privateIPAllocationMethod") != null
                && fields.find("privateIPAddress") != null
                && !members.containsKey("privateIPAddress")
                && members.get("subnet") instanceof ObjectValue subnet) {
            subnet.text("id")
                    .flatMap(resources)
                    .flatMap(Allocation::prefix)
                    .flatMap(prefix -> address(prefix, place.owner()))
                    .ifPresent(address -> members.put("privateIPAddress", Value.text(address)));
        }
    }

    private static Optional<String> prefix(ObjectValue subnet) {
        var properties = subnet.object("properties").orElse(ObjectValue.EMPTY);
        return properties
                .text("addressPrefix")
                .or(() ->
                        properties.array("addressPrefixes").stream().findFirst().flatMap(Value::asText));
    }

    /** Returns an address of an IPv4 prefix such as {@code 10.0.0.0/24}, empty where the text is none. */
    static Optional<String> address(String prefix, String seed) {
        var slash = prefix.indexOf('/');
        var parts = slash < 0 ? new String[0] : prefix.substring(0, slash).split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            var bits = Integer.parseInt(prefix.substring(slash + 1));
            var base = 0L;
            for (var part : parts) {
                base = base << 8 | Integer.parseInt(part);
            }
            var usable = (1L << 32 - bits) - RESERVED - 1;
            if (usable < 1 || bits < 1) {
                return Optional.empty();
            }
            var address = base + RESERVED + MadeUp.number(seed, (int) Math.min(usable, 1 << 16));
            return Optional.of((address >> 24 & 0xff) + "." + (address >> 16 & 0xff) + "." + (address >> 8 & 0xff) + "."
                    + (address & 0xff));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
