package dev.lazuli.cli;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.emulator.Emulator;
import dev.lazuli.emulator.EmulatorServer;
import dev.lazuli.emulator.Options;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual commands once, so that the virtual machine records the classes that they load and how they are used. Its
 * ahead-of-time cache is made from that record. What the commands print goes nowhere.
 */
final class Rehearsal {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("completion", "bash"),
            List.of("plan"),
            List.of("apply", "--yes"),
            List.of("plan"),
            List.of("plan", "--json"),
            List.of("list"),
            List.of("destroy", "--yes"));

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args the folder of a project that is applied to the emulator
     */
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("lazuli");
        try {
            copy(Path.of(args[0]), folder);
            var console = new Console(
                    new Output(OutputStream.nullOutputStream(), false),
                    new Output(System.err, false),
                    new ByteArrayInputStream(new byte[0]),
                    false,
                    false,
                    Map.of(),
                    folder);
            Main.run(console, "--version");
            for (var command : COMMANDS) {
                Main.run(console, command.toArray(String[]::new));
            }
            throughHttp(console);
        } finally {
            delete(folder);
        }
        System.exit(ExitCode.OK);
    }

    /** An emulator elsewhere is reached through HTTP, which the embedded one does without. */
    private static void throughHttp(Console console) {
        try (var emulator = Emulator.open(Options.of(Catalog.embedded()));
                var server = EmulatorServer.start(emulator, 0)) {
            for (var command : List.of("apply", "plan", "destroy")) {
                Main.run(
                        console,
                        command,
                        "--target",
                        server.address().toString(),
                        command.equals("plan") ? "--json" : "--yes");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
