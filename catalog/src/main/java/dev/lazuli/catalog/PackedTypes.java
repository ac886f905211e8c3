package dev.lazuli.catalog;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.LongRunning;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of one provider in the packed form, in the provider's order. */
final class PackedTypes {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final PackFile file;
    private final @Nullable CatalogType[] types;

    PackedTypes(byte[] data) {
        file = new PackFile(data);
        types = new @Nullable CatalogType[file.size(0)];
    }

    CatalogType type(int number) {
        var known = types[number];
        if (known != null) {
            return known;
        }
        var type = read(file.record(0, number));
        types[number] = type;
        return type;
    }

    static byte[] write(ProviderCatalog provider) {
        var texts = new PackOut.Texts();
        var records = new ArrayList<PackOut>();
        for (var type : provider.types()) {
            var out = new PackOut(texts);
            write(type, out);
            records.add(out);
        }
        return PackFile.write(texts, List.of(records));
    }

    private static void write(CatalogType type, PackOut out) {
        write(type.name(), out);
        out.list(type.aliases(), alias -> write(alias, out));
        out.text(type.armType().text());
        out.text(type.apiVersion().text());
        out.list(type.paths(), path -> out.text(path.text()));
        out.optional(type.fixedName(), out::text);
        out.optional(type.nameRule().pattern(), out::text);
        out.optional(type.nameRule().minLength());
        out.optional(type.nameRule().maxLength());
        out.texts(type.nameRule().values());
        out.optional(type.parent(), parent -> out.text(parent.text()));
        out.list(type.operations(), operation -> write(operation, out));
        out.optional(type.body(), out::text);
        out.optional(type.result(), out::text);
        out.text(type.specification());
    }

    private static CatalogType read(PackIn in) {
        return new CatalogType(
                name(in),
                in.list(() -> name(in)),
                new ResourceType(in.text()),
                new ApiVersion(in.text()),
                in.list(() -> new PathTemplate(in.text())),
                in.optional(in::text),
                new NameRule(in.optional(in::text), in.optionalNumber(), in.optionalNumber(), in.texts()),
                in.optional(() -> new ResourceType(in.text())),
                in.list(() -> operation(in)),
                in.optional(in::text),
                in.optional(in::text),
                in.text());
    }

    private static void write(TypeName name, PackOut out) {
        out.text(name.group());
        out.text(name.name());
    }

    private static TypeName name(PackIn in) {
        return new TypeName(in.text(), in.text());
    }

    private static void write(Operation operation, PackOut out) {
        out.number(KINDS.indexOf(operation.kind()));
        out.text(operation.method());
        out.text(operation.path().text());
        out.text(operation.id());
        out.list(operation.successCodes(), out::number);
        out.optional(operation.longRunning(), longRunning -> out.optional(longRunning.finalStateVia(), out::text));
        out.optional(operation.paging(), paging -> {
            out.optional(paging.nextLink(), out::text);
            out.text(paging.items());
        });
    }

    private static Operation operation(PackIn in) {
        return new Operation(
                KINDS.get(in.number()),
                in.text(),
                new PathTemplate(in.text()),
                in.text(),
                in.list(in::number),
                in.optional(() -> new LongRunning(in.optional(in::text))),
                in.optional(() -> new Paging(in.optional(in::text), in.text())));
    }
}
