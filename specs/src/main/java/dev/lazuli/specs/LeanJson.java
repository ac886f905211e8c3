package dev.lazuli.specs;

import dev.lazuli.model.JsonException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON without its prose: about half of a specification is sentences, which the catalog does not hold. */
final class LeanJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern SOURCE = Pattern.compile(" \\(start marker at [^)]*(\\)[^)]*)?\\)");
    private static final Set<String> PROSE = Set.of("description", "summary", "title", "x-ms-summary");
    private static final Value TRUE = new BooleanValue(true);
    private static final Value FALSE = new BooleanValue(false);
    private static final Value NULL = new NullValue();

    /** Told of a member that an object has twice. */
    @FunctionalInterface
    interface Repeated {
        void at(String name, int line);
    }

    private final JsonParser parser;
    private final Repeated repeated;

    private LeanJson(JsonParser parser, Repeated repeated) {
        this.parser = parser;
        this.repeated = repeated;
    }

    /**
     * Reads an object, without members that are prose: a text named {@code description} and the like.
     *
     * @throws JsonException if it is no JSON object
     */
    static ObjectValue read(byte[] utf8, Repeated repeated) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonException("expected a JSON object", 1, 1);
            }
            return new LeanJson(parser, repeated).object();
        } catch (JacksonException e) {
            var what = SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
            var at = e.getLocation();
            throw at == null
                    ? new JsonException(what, 1, 1)
                    : new JsonException(what, at.getLineNr(), at.getColumnNr());
        }
    }

    private ObjectValue object() {
        var members = new LinkedHashMap<String, Value>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var token = parser.nextToken();
            if (token != JsonToken.VALUE_STRING || !PROSE.contains(name)) {
                if (members.put(name, value(token)) != null) {
                    repeated.at(name, parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return members.isEmpty() ? ObjectValue.EMPTY : new ObjectValue(members);
    }

    private Value value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> {
                var items = new ArrayList<Value>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(next));
                }
                yield new ArrayValue(items);
            }
            case VALUE_STRING -> new TextValue(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberValue(parser.getString());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            default -> NULL;
        };
    }
}
