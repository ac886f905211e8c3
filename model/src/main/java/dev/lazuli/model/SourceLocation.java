package dev.lazuli.model;

import static java.util.Objects.requireNonNull;

/**
 * A line in a file: of the user's program, of a specification, of a settings file.
 *
 * @param file the file's name as the user knows it
 * @param line the line, counted from 1; 0 where only the file is known
 */
public record SourceLocation(String file, int line) {
    public SourceLocation {
        requireNonNull(file, "file is null");
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
