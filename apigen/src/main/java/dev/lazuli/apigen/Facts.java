package dev.lazuli.apigen;

import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.NumberType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.Json;
import dev.lazuli.stack.naming.ApiMember;
import java.util.ArrayList;
import java.util.List;

/** Says in a comment what the catalog knows beyond the Java type. */
final class Facts {
    private Facts() {}

    static String of(CatalogType type) {
        var facts = new ArrayList<String>();
        facts.add(type.armType() + "@" + type.apiVersion());
        type.fixedName().ifPresent(name -> facts.add("always named '" + name + "'"));
        var rule = type.nameRule();
        rule.pattern().ifPresent(pattern -> facts.add("name: " + pattern));
        rule.minLength().ifPresent(length -> facts.add("at least " + length + " characters"));
        rule.maxLength().ifPresent(length -> facts.add("at most " + length + " characters"));
        if (!rule.values().isEmpty()) {
            facts.add("name: one of " + String.join(", ", rule.values()));
        }
        return comment(facts);
    }

    static String of(ApiMember member) {
        var facts = new ArrayList<String>();
        var path = String.join(".", member.path());
        facts.add(path.isEmpty() ? "any other property" : path);
        for (var trait : List.of(Trait.REQUIRED, Trait.CREATE_ONLY, Trait.WRITE_ONLY, Trait.SECRET)) {
            if (member.property().is(trait)) {
                facts.add(trait.text());
            }
        }
        constraints(member.property().type(), facts);
        member.property()
                .defaultValue()
                .filter(_ -> !member.property().is(Trait.SECRET))
                .ifPresent(value -> facts.add("default " + Json.show(value)));
        return comment(facts);
    }

    private static void constraints(SchemaType type, List<String> facts) {
        switch (type) {
            case StringType text -> {
                text.format().ifPresent(facts::add);
                text.pattern().ifPresent(pattern -> facts.add("pattern " + pattern));
                text.minLength().ifPresent(length -> facts.add("at least " + length + " characters"));
                text.maxLength().ifPresent(length -> facts.add("at most " + length + " characters"));
            }
            case NumberType number -> {
                number.minimum().ifPresent(least -> facts.add("at least " + least.toPlainString()));
                number.maximum().ifPresent(most -> facts.add("at most " + most.toPlainString()));
                number.multipleOf().ifPresent(of -> facts.add("a multiple of " + of.toPlainString()));
            }
            case ArrayType list -> {
                list.minItems().ifPresent(items -> facts.add("at least " + items + " items"));
                list.maxItems().ifPresent(items -> facts.add("at most " + items + " items"));
            }
            default -> {}
        }
    }

    /** Characters that mean something to Java or Javadoc are written as what they look like. */
    private static String comment(List<String> facts) {
        return String.join("; ", facts)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replaceAll("\\R", " ");
    }
}
