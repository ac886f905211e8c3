package dev.lazuli.benchmarks;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.ReferenceValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Declares many resources: in a thousand a resource group, in ten a network, and interfaces that refer to it. */
final class Landscape {
    private static final ResourceType NETWORK = new ResourceType("Microsoft.Network/virtualNetworks");
    private static final ResourceType INTERFACE = new ResourceType("Microsoft.Network/networkInterfaces");

    private Landscape() {}

    static Declaration of(int count) {
        var group = ResourceId.subscription("00000000-0000-0000-0000-000000000001");
        var network = group;
        var subscription = group;
        var resources = new ArrayList<DeclaredResource>(count);
        for (var i = 0; i < count; i++) {
            if (i % 1000 == 0) {
                group = subscription.resourceGroup("group" + i);
                resources.add(resource(group, "Resources/ResourceGroup", Map.of()));
            } else if (i % 10 == 1) {
                network = group.child(NETWORK, "network" + i);
                resources.add(resource(network, "Network/VirtualNetwork", space()));
            } else {
                var id = group.child(INTERFACE, "interface" + i);
                resources.add(resource(id, "Network/NetworkInterface", Map.of("network", new ReferenceValue(network))));
            }
        }
        return new Declaration("landscape", resources);
    }

    private static Map<String, Value> space() {
        var prefixes = new ArrayValue(List.of(Value.text("10.0.0.0/16")));
        var space = new ObjectValue(Map.of("addressPrefixes", prefixes));
        return Map.of(
                "location", Value.text("norwayeast"), "properties", new ObjectValue(Map.of("addressSpace", space)));
    }

    private static DeclaredResource resource(ResourceId id, String type, Map<String, Value> body) {
        return new DeclaredResource(
                id,
                TypeName.parse(type),
                Optional.empty(),
                new ObjectValue(body),
                false,
                Set.of(),
                Optional.empty(),
                Map.of());
    }
}
