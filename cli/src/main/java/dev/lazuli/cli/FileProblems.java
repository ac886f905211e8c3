package dev.lazuli.cli;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** What the operating system refuses, in words. */
final class FileProblems {
    private FileProblems() {}

    /** Returns what to tell the user of a failed read or write. */
    static Problem of(UncheckedIOException e) {
        return of(requireNonNull(e.getCause(), "cause is null"));
    }

    /** Returns what to tell the user of a failed read or write. */
    static Problem of(IOException e) {
        var message = e instanceof FileSystemException failed
                ? Optional.ofNullable(failed.getReason()).orElse("")
                : String.valueOf(e.getMessage());
        var file = e instanceof FileSystemException failed
                ? Optional.ofNullable(failed.getFile()).orElse("")
                : "";
        if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
            return Problem.of("the disk is full", file, "free some space and run the command again");
        }
        return Problem.of(
                switch (e) {
                    case NoSuchFileException _ -> "there is no such file";
                    case AccessDeniedException _ -> "access is denied";
                    case FileAlreadyExistsException _ -> "the file exists already";
                    case NotDirectoryException _ -> "it is no folder";
                    case DirectoryNotEmptyException _ -> "the folder is not empty";
                    default -> message.isEmpty() ? e.getClass().getSimpleName() : message;
                },
                file,
                "");
    }
}
