package dev.lazuli.model;

import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.ReferenceValue;
import dev.lazuli.model.Value.SecretValue;
import dev.lazuli.model.Value.TextValue;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads and writes {@link Value}s as JSON text. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(100_000_000).build())
            .build();

    private Json() {}

    /**
     * Reads one JSON value.
     *
     * @throws JsonException if the text is no JSON, or something follows the value
     */
    public static Value read(byte[] utf8) {
        try (var parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), utf8)) {
            return readAll(parser);
        } catch (JacksonException e) {
            throw JsonException.of(e);
        }
    }

    /**
     * Reads one JSON value.
     *
     * @throws JsonException if the text is no JSON, or something follows the value
     */
    public static Value read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a JSON object.
     *
     * @throws JsonException if the text is no JSON object
     */
    public static ObjectValue readObject(byte[] utf8) {
        if (read(utf8) instanceof ObjectValue object) {
            return object;
        }
        throw new JsonException("expected a JSON object", 1, 1);
    }

    private static Value readAll(JsonParser parser) {
        parser.nextToken();
        var value = readValue(parser);
        if (parser.nextToken() != null) {
            var at = parser.currentTokenLocation();
            throw new JsonException("something follows the value", at.getLineNr(), at.getColumnNr());
        }
        return value;
    }

    private static Value readValue(JsonParser parser) {
        var token = parser.currentToken();
        if (token == null) {
            throw new JsonException("the text is empty", 1, 1);
        }
        return switch (token) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Value>();
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    members.put(name, readValue(parser));
                }
                yield new ObjectValue(members);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Value>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(readValue(parser));
                }
                yield new ArrayValue(items);
            }
            case VALUE_STRING -> new TextValue(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberValue(parser.getString());
            case VALUE_TRUE -> new BooleanValue(true);
            case VALUE_FALSE -> new BooleanValue(false);
            default -> new NullValue();
        };
    }

    /**
     * Writes what is sent to Azure: references as IDs, secrets in clear text.
     *
     * @throws IllegalStateException if an output has not been resolved
     */
    public static byte[] bytes(Value value) {
        var out = new ByteArrayOutputStream(512);
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, generator, false);
        }
        return out.toByteArray();
    }

    /** Writes one line for a person or a file: secrets as {@code ***}, outputs as {@code (known after apply)}. */
    public static String show(Value value) {
        var out = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, generator, true);
        }
        return out.toString();
    }

    /** Like {@link #show}, indented by two spaces. */
    public static String pretty(Value value) {
        var out = new StringWriter();
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        var context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        try (var generator = FACTORY.createGenerator(context, out)) {
            write(value, generator, true);
        }
        return out.toString();
    }

    private static void write(Value value, JsonGenerator out, boolean shown) {
        switch (value) {
            case NullValue _ -> out.writeNull();
            case BooleanValue(var bool) -> out.writeBoolean(bool);
            case NumberValue(var literal) -> out.writeNumber(literal);
            case TextValue(var text) -> out.writeString(text);
            case ReferenceValue(var target) -> out.writeString(target.text());
            case SecretValue(var secret) -> out.writeString(shown ? "***" : secret);
            case OutputValue output -> writeUnknown(output, out, shown);
            case JoinedValue joined -> writeJoined(joined, out, shown);
            case ArrayValue(var items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out, shown));
                out.writeEndArray();
            }
            case ObjectValue(var members) -> {
                out.writeStartObject();
                members.forEach((name, member) -> {
                    out.writeName(name);
                    write(member, out, shown);
                });
                out.writeEndObject();
            }
        }
    }

    private static void writeUnknown(OutputValue output, JsonGenerator out, boolean shown) {
        if (!shown) {
            throw new IllegalStateException("output " + output + " is not resolved");
        }
        out.writeString("(known after apply)");
    }

    private static void writeJoined(JoinedValue joined, JsonGenerator out, boolean shown) {
        var text = new StringBuilder();
        for (var part : joined.parts()) {
            switch (part) {
                case SecretValue(var secret) -> text.append(shown ? "***" : secret);
                case OutputValue output
                when !shown -> throw new IllegalStateException("output " + output + " is not resolved");
                case OutputValue _ -> text.append("(known after apply)");
                default -> text.append(part.asText().orElseThrow());
            }
        }
        out.writeString(text.toString());
    }
}
