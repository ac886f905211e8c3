package dev.lazuli.catalog;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.BooleanValue;
import dev.lazuli.model.Value.NullValue;
import dev.lazuli.model.Value.NumberValue;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** JSON values in the packed form. */
final class PackedValues {
    private static final int NULL = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int NUMBER = 3;
    private static final int TEXT = 4;
    private static final int ARRAY = 5;
    private static final int OBJECT = 6;

    private PackedValues() {}

    static void write(Value value, PackOut out) {
        switch (value) {
            case NullValue _ -> out.number(NULL);
            case BooleanValue(var bool) -> out.number(bool ? TRUE : FALSE);
            case NumberValue(var literal) -> {
                out.number(NUMBER);
                out.text(literal);
            }
            case TextValue(var text) -> {
                out.number(TEXT);
                out.text(text);
            }
            case ArrayValue(var items) -> {
                out.number(ARRAY);
                out.list(items, item -> write(item, out));
            }
            case ObjectValue(var members) -> {
                out.number(OBJECT);
                out.list(members.entrySet(), member -> {
                    out.text(member.getKey());
                    write(member.getValue(), out);
                });
            }
            default -> throw new IllegalArgumentException("default value " + value + " is not JSON");
        }
    }

    static Value read(PackIn in) {
        var tag = in.number();
        return switch (tag) {
            case NULL -> new NullValue();
            case FALSE -> new BooleanValue(false);
            case TRUE -> new BooleanValue(true);
            case NUMBER -> new NumberValue(in.text());
            case TEXT -> new TextValue(in.text());
            case ARRAY -> {
                var items = new ArrayList<Value>();
                for (var left = in.number(); left > 0; left--) {
                    items.add(read(in));
                }
                yield new ArrayValue(items);
            }
            case OBJECT -> {
                var members = new LinkedHashMap<String, Value>();
                for (var left = in.number(); left > 0; left--) {
                    members.put(in.text(), read(in));
                }
                yield new ObjectValue(members);
            }
            default -> throw new IllegalStateException("packed value has tag " + tag);
        };
    }
}
