package dev.lazuli.specs;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.NameRule;
import dev.lazuli.catalog.PathTemplate;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the chosen types of one provider. */
final class ProviderReader {
    private final Documents documents;
    private final ArmTypes armTypes;
    private final Schemas schemas;
    private final Examples examples;
    private final Operations operations;

    ProviderReader(Documents documents, Variants variants, ArmTypes armTypes, Collection<PathEntry> entries) {
        this.documents = documents;
        this.armTypes = armTypes;
        this.schemas = new Schemas(documents, variants, armTypes);
        this.examples = new Examples(documents, schemas, armTypes);
        this.operations = new Operations(documents, entries);
    }

    /**
     * A type that is read but for its shapes' names.
     *
     * @param body the key of the body's shape
     * @param result the key of the result's shape
     */
    private record Unnamed(CatalogType type, Optional<String> body, Optional<String> result) {}

    ProviderCatalog read(List<Selection> selections) {
        var namespace = armTypes.spelling(selections.getFirst().key().namespace());
        var names = TypeNames.of(namespace, selections, documents);
        var types = new ArrayList<Unnamed>();
        for (var selection : selections) {
            try {
                types.add(type(selection, names.name(selection), names.aliases(selection)));
            } catch (IllegalArgumentException e) {
                var place = selection.puts().getFirst();
                documents
                        .findings()
                        .add(documents.pathItem(place), "the type can't be read: " + e.getMessage(), "it was left out");
            }
        }
        infer(types);
        var shapeNames = ShapeNames.of(schemas.drafts());
        var named = types.stream()
                .map(type -> named(type, shapeNames))
                .sorted(Comparator.comparing(CatalogType::name).thenComparing(CatalogType::apiVersion))
                .toList();
        return new ProviderCatalog(namespace, named, shapes(shapeNames));
    }

    private void infer(List<Unnamed> types) {
        var bodies = new HashMap<String, SortedSet<ResourceType>>();
        var armTypesRead = new TreeSet<ResourceType>();
        for (var type : types) {
            var armType = type.type().armType();
            armTypesRead.add(armType);
            type.body()
                    .ifPresent(key ->
                            bodies.computeIfAbsent(key, _ -> new TreeSet<>()).add(armType));
            type.result()
                    .ifPresent(key ->
                            bodies.computeIfAbsent(key, _ -> new TreeSet<>()).add(armType));
        }
        new Inferred(schemas, bodies, armTypesRead).apply();
    }

    private static String name(Map<String, String> names, String key) {
        return requireNonNull(names.get(key), key);
    }

    private Unnamed type(Selection selection, TypeName name, List<TypeName> aliases) {
        var first = selection.puts().getFirst();
        var item = documents.pathItem(first);
        var put = item.child("put").orElseThrow();
        var parameters = Parameters.of(documents, item, Optional.of(put));
        var body = body(selection, put, parameters, name);
        var type = ResourceType.parse(armTypes.spelling(selection.key().type()));
        var catalogType = new CatalogType(
                name,
                aliases,
                type,
                selection.version(),
                selection.puts().stream()
                        .map(entry -> new PathTemplate(entry.text()))
                        .toList(),
                first.fixedName(),
                first.fixedName().isPresent() ? NameRule.ANY : nameRule(first, parameters),
                type.parent(),
                operations.of(selection),
                Optional.empty(),
                Optional.empty(),
                first.file().name());
        parameters
                .body()
                .flatMap(it -> it.text("name"))
                .ifPresent(bodyName -> body.ifPresent(shape -> examples.read(put, bodyName, shape, type)));
        return new Unnamed(catalogType, body, result(item, put, name, first.file()));
    }

    private Optional<String> body(Selection selection, Node put, Parameters parameters, TypeName name) {
        var file = selection.puts().getFirst().file();
        var schema = parameters.body().flatMap(body -> body.child("schema"));
        if (schema.isEmpty()) {
            documents.findings().add(put, "the PUT has no body with a schema", "the type has no properties to set");
            return Optional.empty();
        }
        var key = schemas.body(schema.get(), name.name(), file);
        if (key.isEmpty()) {
            documents
                    .findings()
                    .add(schema.get(), "the body of the PUT is no object", "the type has no properties to set");
        }
        return key;
    }

    private Optional<String> result(Node item, Node put, TypeName name, SpecificationFile file) {
        return answer(put, "200")
                .or(() -> answer(put, "201"))
                .or(() -> item.child("get").flatMap(get -> answer(get, "200")))
                .flatMap(schema -> schemas.body(schema, name.name() + "Result", file));
    }

    private Optional<Node> answer(Node operation, String code) {
        return operation
                .child("responses")
                .flatMap(responses -> responses.child(code))
                .map(documents::resolve)
                .flatMap(response -> response.child("schema"));
    }

    private static NameRule nameRule(PathEntry entry, Parameters parameters) {
        var segment = entry.type().orElseThrow().lastName();
        var parameter = parameters.path(segment.substring(1, segment.length() - 1));
        return parameter
                .map(node -> new NameRule(
                        node.text("pattern"),
                        Primitives.wholeNumber(node, "minLength"),
                        Primitives.wholeNumber(node, "maxLength"),
                        Parameters.values(parameter)))
                .orElse(NameRule.ANY);
    }

    private static CatalogType named(Unnamed unnamed, Map<String, String> names) {
        var type = unnamed.type();
        return new CatalogType(
                type.name(),
                type.aliases(),
                type.armType(),
                type.apiVersion(),
                type.paths(),
                type.fixedName(),
                type.nameRule(),
                type.parent(),
                type.operations(),
                unnamed.body().map(key -> name(names, key)),
                unnamed.result().map(key -> name(names, key)),
                type.specification());
    }

    private Map<String, Shape> shapes(Map<String, String> names) {
        var equals = new TreeMap<String, List<Draft>>();
        for (var draft : schemas.drafts()) {
            equals.computeIfAbsent(name(names, draft.key()), _ -> new ArrayList<>())
                    .add(draft);
        }
        var shapes = new TreeMap<String, Shape>();
        equals.forEach((name, drafts) -> shapes.put(name, shape(name, drafts, names)));
        return shapes;
    }

    private static Shape shape(String name, List<Draft> equals, Map<String, String> names) {
        var draft = equals.getFirst();
        var variants = new LinkedHashMap<String, String>();
        draft.variants().forEach((value, key) -> variants.put(value, name(names, key)));
        var properties = new ArrayList<Property>();
        for (var property : draft.properties()) {
            var references = new TreeSet<ResourceType>();
            equals.forEach(it -> references.addAll(it.references(property.name())));
            var renamed = ShapeNames.rename(property.type(), key -> name(names, key));
            properties.add(new Property(
                    property.name(), renamed, property.traits(), property.defaultValue(), List.copyOf(references)));
        }
        return new Shape(
                name,
                properties,
                draft.additional().map(type -> ShapeNames.rename(type, key -> name(names, key))),
                draft.discriminator().map(property -> new Shape.Discriminator(property, variants)),
                draft.variantOf().map(key -> name(names, key)));
    }
}
