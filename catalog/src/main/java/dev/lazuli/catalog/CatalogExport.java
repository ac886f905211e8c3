package dev.lazuli.catalog;

import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.BooleanType;
import dev.lazuli.catalog.SchemaType.Choice;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Json;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes resource types as JSON for other programs, a type a line.
 *
 * <pre>
 * {"type":"Compute/Disk","armType":"Microsoft.Compute/disks","apiVersion":"2024-03-02","scopes":["resourceGroup"],
 *  "path":"/subscriptions/...","paths":[...],"parent":null,"fixedName":null,"aliases":[],"specification":"...",
 *  "operations":[{"kind":"put","method":"PUT","path":"...","id":"Disks_CreateOrUpdate","successCodes":[200,202],
 *                 "longRunning":true,"finalStateVia":null,"paged":false}],
 *  "properties":[{"path":"sku.name","type":"string","required":false,"readOnly":false,"writeOnly":false,
 *                 "createOnly":false,"secret":false,"enum":["Standard_LRS"],"enumOpen":false,"references":[]}],
 *  "outputs":[...]}
 * </pre>
 *
 * <p>{@code properties} are those of the body that is put, and {@code outputs} what only the answer has, both as
 * {@link PropertyTable} lays them out. {@code format} and {@code default} are there where a property has them. The
 * {@code enum} of an array or a map is that of its items or values.
 */
public final class CatalogExport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Catalog catalog;

    /** Creates an export of types of a catalog. */
    public CatalogExport(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns a type as one line of JSON, without a line feed. */
    public String line(CatalogType type) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            head(type, out);
            operations(type, out);
            properties(type, out);
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void head(CatalogType type, JsonGenerator out) {
        out.writeStringProperty("type", type.name().toString());
        out.writeStringProperty("armType", type.armType().text());
        out.writeStringProperty("apiVersion", type.apiVersion().text());
        texts("scopes", type.scopes().stream().map(Scope::text).toList(), out);
        out.writeStringProperty("path", type.paths().getFirst().text());
        texts("paths", type.paths().stream().map(PathTemplate::text).toList(), out);
        optional("parent", type.parent().map(ResourceType::text), out);
        optional("fixedName", type.fixedName(), out);
        texts("aliases", type.aliases().stream().map(TypeName::toString).toList(), out);
        out.writeStringProperty("specification", type.specification());
    }

    private static void operations(CatalogType type, JsonGenerator out) {
        out.writeArrayPropertyStart("operations");
        for (var operation : type.operations()) {
            out.writeStartObject();
            out.writeStringProperty("kind", operation.kind().name().toLowerCase(Locale.ROOT));
            out.writeStringProperty("method", operation.method());
            out.writeStringProperty("path", operation.path().text());
            out.writeStringProperty("id", operation.id());
            out.writeArrayPropertyStart("successCodes");
            operation.successCodes().forEach(out::writeNumber);
            out.writeEndArray();
            out.writeBooleanProperty("longRunning", operation.longRunning().isPresent());
            optional("finalStateVia", operation.longRunning().flatMap(Operation.LongRunning::finalStateVia), out);
            out.writeBooleanProperty("paged", operation.paging().isPresent());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void properties(CatalogType type, JsonGenerator out) {
        var body = rows(type, catalog.body(type));
        var result = type.result().equals(type.body()) ? List.<PropertyRow>of() : rows(type, catalog.result(type));
        var put = new HashSet<String>();
        out.writeArrayPropertyStart("properties");
        for (var row : body) {
            put.add(row.path().text());
            row(row, out);
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("outputs");
        result.stream().filter(row -> !put.contains(row.path().text())).forEach(row -> row(row, out));
        out.writeEndArray();
    }

    private List<PropertyRow> rows(CatalogType type, Optional<Shape> shape) {
        var rows = new ArrayList<PropertyRow>();
        shape.ifPresent(root -> PropertyTable.of(catalog, type.armType().namespace(), root, rows::add));
        return rows;
    }

    private static void row(PropertyRow row, JsonGenerator out) {
        var property = row.property();
        out.writeStartObject();
        out.writeStringProperty("path", row.path().text());
        out.writeStringProperty("type", word(property.type()));
        format(property.type()).ifPresent(format -> out.writeStringProperty("format", format));
        out.writeBooleanProperty("required", property.is(Trait.REQUIRED));
        out.writeBooleanProperty("readOnly", property.is(Trait.READ_ONLY));
        out.writeBooleanProperty("writeOnly", property.is(Trait.WRITE_ONLY));
        out.writeBooleanProperty("createOnly", property.is(Trait.CREATE_ONLY));
        out.writeBooleanProperty("secret", property.is(Trait.SECRET));
        var choice = choice(property.type());
        texts("enum", choice.map(Choice::values).orElse(List.of()), out);
        out.writeBooleanProperty("enumOpen", choice.map(Choice::open).orElse(false));
        texts(
                "references",
                property.references().stream().map(ResourceType::text).toList(),
                out);
        property.defaultValue().ifPresent(value -> {
            out.writeName("default");
            out.writeRawValue(Json.show(value));
        });
        out.writeEndObject();
    }

    /** Returns the word of JSON Schema for a type; a map is an object. */
    private static String word(SchemaType type) {
        return switch (type) {
            case StringType _ -> "string";
            case NumberType number -> number.integer() ? "integer" : "number";
            case BooleanType _ -> "boolean";
            case ArrayType _ -> "array";
            case MapType _, ObjectType _ -> "object";
            case AnyType _ -> "any";
        };
    }

    private static Optional<String> format(SchemaType type) {
        return switch (type) {
            case StringType string -> string.format();
            case NumberType number -> number.format();
            default -> Optional.empty();
        };
    }

    private static Optional<Choice> choice(SchemaType type) {
        return switch (type) {
            case StringType string -> string.choice();
            case NumberType number -> number.choice();
            case ArrayType array -> choice(array.item());
            case MapType map -> choice(map.value());
            default -> Optional.empty();
        };
    }

    private static void texts(String name, Collection<String> texts, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void optional(String name, Optional<String> text, JsonGenerator out) {
        if (text.isPresent()) {
            out.writeStringProperty(name, text.get());
        } else {
            out.writeNullProperty(name);
        }
    }
}
