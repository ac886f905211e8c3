package dev.lazuli.catalog;

import dev.lazuli.catalog.Operation.Kind;
import dev.lazuli.catalog.Operation.LongRunning;
import dev.lazuli.catalog.Operation.Paging;
import dev.lazuli.model.ApiVersion;
import dev.lazuli.model.ResourceType;
import dev.lazuli.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                names(in),
                new ResourceType(in.text()),
                new ApiVersion(in.text()),
                paths(in),
                in.optionalText(),
                new NameRule(in.optionalText(), in.optionalNumber(), in.optionalNumber(), in.texts()),
                in.flag() ? Optional.of(new ResourceType(in.text())) : Optional.empty(),
                operations(in),
                in.optionalText(),
                in.optionalText(),
                in.text());
    }

    private static void write(TypeName name, PackOut out) {
        out.text(name.group());
        out.text(name.name());
    }

    private static TypeName name(PackIn in) {
        return new TypeName(in.text(), in.text());
    }

    private static List<TypeName> names(PackIn in) {
        var names = new ArrayList<TypeName>();
        for (var left = in.number(); left > 0; left--) {
            names.add(name(in));
        }
        return names;
    }

    private static List<PathTemplate> paths(PackIn in) {
        var paths = new ArrayList<PathTemplate>();
        for (var left = in.number(); left > 0; left--) {
            paths.add(new PathTemplate(in.text()));
        }
        return paths;
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

    private static List<Operation> operations(PackIn in) {
        var operations = new ArrayList<Operation>();
        for (var left = in.number(); left > 0; left--) {
            operations.add(operation(in));
        }
        return operations;
    }

    private static Operation operation(PackIn in) {
        return new Operation(
                KINDS.get(in.number()),
                in.text(),
                new PathTemplate(in.text()),
                in.text(),
                codes(in),
                in.flag() ? Optional.of(new LongRunning(in.optionalText())) : Optional.empty(),
                in.flag() ? Optional.of(new Paging(in.optionalText(), in.text())) : Optional.empty());
    }

    private static List<Integer> codes(PackIn in) {
        var codes = new ArrayList<Integer>();
        for (var left = in.number(); left > 0; left--) {
            codes.add(in.number());
        }
        return codes;
    }
}
