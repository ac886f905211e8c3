package dev.lazuli.specs;

import static java.util.Objects.requireNonNull;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.NameRule;
import dev.lazuli.catalog.PathTemplate;
import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.catalog.Shape;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the chosen types of one provider. */
final class ProviderReader {
    private final Documents documents;
    private final Map<String, String> spellings;
    private final Schemas schemas;
    private final Operations operations;

    ProviderReader(
            Documents documents, Variants variants, Map<String, String> spellings, Collection<PathEntry> entries) {
        this.documents = documents;
        this.spellings = spellings;
        this.schemas = new Schemas(documents, variants);
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
        var namespace = spelling(selections.getFirst().key().namespace());
        var names = TypeNames.of(namespace, selections, operations);
        var types = new ArrayList<Unnamed>();
        for (var selection : selections) {
            types.add(type(selection, names.name(selection), names.aliases(selection)));
        }
        var shapeNames = ShapeNames.of(schemas.drafts());
        var named = types.stream()
                .map(type -> named(type, shapeNames))
                .sorted(Comparator.comparing(CatalogType::name).thenComparing(CatalogType::apiVersion))
                .toList();
        return new ProviderCatalog(namespace, named, shapes(shapeNames));
    }

    private String spelling(String key) {
        return requireNonNull(spellings.get(key), key);
    }

    private static String name(Map<String, String> names, String key) {
        return requireNonNull(names.get(key), key);
    }

    private Unnamed type(Selection selection, TypeName name, List<TypeName> aliases) {
        var first = selection.puts().getFirst();
        var item = operations.pathItem(first);
        var put = item.child("put").orElseThrow();
        var parameters = Parameters.of(documents, item, Optional.of(put));
        var body = body(selection, put, parameters, name);
        var type = ResourceType.parse(spelling(selection.key().type()));
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
        var shapes = new TreeMap<String, Shape>();
        for (var draft : schemas.drafts()) {
            shapes.computeIfAbsent(name(names, draft.key()), name -> shape(name, draft, names));
        }
        return shapes;
    }

    private static Shape shape(String name, Draft draft, Map<String, String> names) {
        var variants = new java.util.LinkedHashMap<String, String>();
        draft.variants().forEach((value, key) -> variants.put(value, name(names, key)));
        return new Shape(
                name,
                draft.properties().stream()
                        .map(property -> ShapeNames.rename(property, key -> name(names, key)))
                        .toList(),
                draft.additional().map(type -> ShapeNames.rename(type, key -> name(names, key))),
                draft.discriminator().map(property -> new Shape.Discriminator(property, variants)),
                draft.variantOf().map(key -> name(names, key)));
    }
}
