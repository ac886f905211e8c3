package dev.lazuli.catalog;

import java.util.Optional;

/** The paths of operations that follow from their type's, and so are not written. */
final class OperationPaths {
    private OperationPaths() {}

    /** Returns the path that an operation of a kind usually has; empty where there is no usual one. */
    static Optional<PathTemplate> usual(Operation.Kind kind, PathTemplate type) {
        return switch (kind) {
            case ACTION -> Optional.empty();
            case LIST ->
                Optional.of(type.text().lastIndexOf('/'))
                        .filter(last -> last > 0)
                        .map(last -> new PathTemplate(type.text().substring(0, last)));
            default -> Optional.of(type);
        };
    }

    /** Returns a path as it is written: {@code ./rest} below the type's. */
    static String relative(PathTemplate path, PathTemplate type) {
        return path.text().startsWith(type.text() + "/")
                ? "." + path.text().substring(type.text().length())
                : path.text();
    }

    static PathTemplate absolute(String text, PathTemplate type) {
        return new PathTemplate(text.startsWith("./") ? type.text() + text.substring(1) : text);
    }

    /** Returns the HTTP method that operations of a kind usually have. */
    static String method(Operation.Kind kind) {
        return switch (kind) {
            case LIST -> "GET";
            case ACTION -> "POST";
            default -> kind.name();
        };
    }
}
