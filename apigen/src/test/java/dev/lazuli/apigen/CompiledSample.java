package dev.lazuli.apigen;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * The typed API of the sample, compiled to where the tests' own classes are, so that one loader sees it and the run time, as
 * it is in a program; and programs in a folder of their own.
 */
final class CompiledSample {
    private final Path folder;

    /** Generates and compiles the API. */
    CompiledSample(Path folder) {
        this.folder = folder;
        try {
            var sources = folder.resolve("sources");
            new SourceFolder(sources).write(TypedApi.of(Sample.catalog()));
            try (var files = Files.walk(sources)) {
                var said = compile(files.filter(Files::isRegularFile).toList(), Sample.resource("/"));
                if (!said.isEmpty()) {
                    throw new IllegalStateException(said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles a program whose {@code declare} has the given body.
     *
     * @return what the compiler says, empty where it compiles
     */
    String program(String body) {
        try {
            var source = Files.createDirectories(folder.resolve("program")).resolve("Program.java");
            Files.writeString(source, """
                import dev.lazuli.azure.*;
                import dev.lazuli.azure.sampleshop.*;
                import dev.lazuli.stack.*;

                public class Program implements Runnable {
                    public void run() {
                        var azure = Azure.stack("sample");
                        var group = azure.resources().resourceGroup("rg", g -> g.location("norwayeast"));
                        var shop = azure.sampleShop();
                %s
                    }
                }
                """.formatted(body));
            return compile(List.of(source), Files.createDirectories(folder.resolve("classes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compile(List<Path> files, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var path = System.getProperty("java.class.path");
            var options = List.of("-proc:none", "-Xlint:all", "-g", "-cp", path, "-d", classes.toString());
            compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return said.toString();
    }

    /** Returns the program that was compiled last. */
    Runnable load() {
        try {
            var urls = new URL[] {folder.resolve("classes").toUri().toURL()};
            var loader = new URLClassLoader(urls, CompiledSample.class.getClassLoader());
            return (Runnable) loader.loadClass("Program").getConstructor().newInstance();
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
