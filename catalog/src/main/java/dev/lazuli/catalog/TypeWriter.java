package dev.lazuli.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a resource type in the text form. */
final class TypeWriter {
    private final StringBuilder out;

    TypeWriter(StringBuilder out) {
        this.out = out;
    }

    void type(CatalogType type) {
        out.append("type ")
                .append(type.name())
                .append(' ')
                .append(Words.spaced(type.armType().text()))
                .append(' ')
                .append(type.apiVersion())
                .append('\n');
        type.aliases().forEach(alias -> fact("alias", alias.toString()));
        fact("file", type.specification());
        type.parent().ifPresent(parent -> fact("parent", parent.text()));
        name(type);
        type.paths().forEach(path -> fact("path", path.text()));
        type.operations().forEach(operation -> operation(operation, type.paths().getFirst()));
        type.body().ifPresent(shape -> fact("body", shape));
        type.result().ifPresent(shape -> fact("result", shape));
    }

    private void fact(String word, String value) {
        out.append("  ").append(word).append(' ').append(Words.spaced(value)).append('\n');
    }

    private void name(CatalogType type) {
        var rule = type.nameRule();
        if (type.fixedName().isEmpty() && rule.equals(NameRule.ANY)) {
            return;
        }
        out.append("  name");
        attribute("fixed", type.fixedName());
        attribute("pattern", rule.pattern());
        rule.minLength().ifPresent(min -> out.append(" min=").append(min));
        rule.maxLength().ifPresent(max -> out.append(" max=").append(max));
        if (!rule.values().isEmpty()) {
            out.append(rule.values().stream().map(Words::name).collect(Collectors.joining(",", " values=", "")));
        }
        out.append('\n');
    }

    private void operation(Operation operation, PathTemplate path) {
        var kind = operation.kind();
        out.append("  ")
                .append(kind.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(Words.spaced(operation.id()))
                .append(' ')
                .append(
                        operation.successCodes().isEmpty()
                                ? "-"
                                : operation.successCodes().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",")));
        operation.longRunning().ifPresent(longRunning -> {
            out.append(" async");
            longRunning.finalStateVia().ifPresent(via -> out.append('=').append(Words.spaced(via)));
        });
        operation.paging().ifPresent(this::paging);
        attribute(
                "method",
                Optional.of(operation.method()).filter(method -> !method.equals(OperationPaths.method(kind))));
        attribute(
                "path",
                OperationPaths.usual(kind, path).equals(Optional.of(operation.path()))
                        ? Optional.empty()
                        : Optional.of(OperationPaths.relative(operation.path(), path)));
        out.append('\n');
    }

    /** {@code paged} is the usual kind; {@code paged=} names the property of the next page's link, if there is one. */
    private void paging(Operation.Paging paging) {
        out.append(" paged");
        if (!paging.nextLink().equals(Optional.of("nextLink"))) {
            out.append('=').append(paging.nextLink().map(Words::spaced).orElse(""));
        }
        attribute("items", Optional.of(paging.items()).filter(items -> !items.equals("value")));
    }

    private void attribute(String key, Optional<String> value) {
        value.ifPresent(text -> out.append(' ').append(key).append('=').append(Words.spaced(text)));
    }
}
