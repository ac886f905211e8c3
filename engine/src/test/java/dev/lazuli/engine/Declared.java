package dev.lazuli.engine;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Json;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A resource to declare, made short for tests. Its type's short name gives the ARM type. */
record Declared(DeclaredResource resource) {
    static final ResourceId SUBSCRIPTION = ResourceId.subscription("00000000-0000-0000-0000-000000000001");

    static Declared group(String name) {
        return of(SUBSCRIPTION.resourceGroup(name), TypeName.parse("Resources/ResourceGroup"));
    }

    /** Returns a resource in this one: {@code Network/Subnet} in a {@code Network/VirtualNetwork} is its child. */
    Declared with(String type, String name) {
        var typeName = TypeName.parse(type);
        return of(id().child(armType(typeName), name), typeName);
    }

    private ResourceType armType(TypeName type) {
        var own = id().type().orElseThrow();
        var segment = plural(type.name());
        return own.namespace().equals("Microsoft." + type.group())
                ? own.child(segment)
                : new ResourceType("Microsoft." + type.group() + "/" + segment);
    }

    private static String plural(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "s";
    }

    private static Declared of(ResourceId id, TypeName type) {
        return new Declared(new DeclaredResource(
                id, type, Optional.empty(), ObjectValue.EMPTY, false, Set.of(), Optional.empty(), Map.of()));
    }

    ResourceId id() {
        return resource.id();
    }

    Declared body(String json) {
        return new Declared(
                resource.withBody(Json.readObject(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    Declared set(String name, Value value) {
        return new Declared(resource.withBody(resource.body().with(name, value)));
    }

    Declared set(String name, String text) {
        return set(name, Value.text(text));
    }

    Declared refers(String name, Declared target) {
        return set(name, new ReferenceValue(target.id()));
    }

    Declared takes(String name, Declared source, String path) {
        return set(name, output(source, path));
    }

    static Value output(Declared source, String path) {
        return new OutputValue(source.id(), new PropertyPath(path));
    }

    Declared at(int line) {
        return new Declared(new DeclaredResource(
                resource.id(),
                resource.type(),
                resource.apiVersion(),
                resource.body(),
                resource.existing(),
                resource.dependsOn(),
                Optional.of(new SourceLocation("Infra.java", line)),
                resource.lines()));
    }

    Declared existing() {
        return new Declared(new DeclaredResource(
                resource.id(),
                resource.type(),
                resource.apiVersion(),
                resource.body(),
                true,
                resource.dependsOn(),
                resource.location(),
                resource.lines()));
    }

    Declared dependsOn(Declared... others) {
        var ids = new LinkedHashSet<>(resource.dependsOn());
        Arrays.stream(others).map(Declared::id).forEach(ids::add);
        return new Declared(new DeclaredResource(
                resource.id(),
                resource.type(),
                resource.apiVersion(),
                resource.body(),
                resource.existing(),
                ids,
                resource.location(),
                resource.lines()));
    }

    static Declaration stack(Declared... resources) {
        return stack(List.of(resources));
    }

    static Declaration stack(List<Declared> resources) {
        return new Declaration(
                "test", resources.stream().map(Declared::resource).toList());
    }
}
