package dev.lazuli.program;

import dev.lazuli.stack.AzureStack;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Where the typed API is, as the compiler wants to know it. */
final class ApiPath {
    private static final String AZURE_MODULE = "lazuli.azure";
    private static final String AZURE = "dev.lazuli.azure.Azure";

    private ApiPath() {}

    /**
     * Returns the compiler's options. The typed API is on the module path, for {@code import module}, and with it only
     * what users write against: an import of one automatic module imports the packages of all of them.
     */
    static List<String> options() {
        var azure = azure();
        var stack = place(AzureStack.class);
        var options = new ArrayList<String>();
        if (Files.isDirectory(azure) || Files.isDirectory(stack)) {
            options.addAll(List.of("--module-path", named(AZURE_MODULE).toString()));
            options.addAll(List.of("--patch-module", AZURE_MODULE + "=" + azure + File.pathSeparator + stack));
        } else {
            options.addAll(List.of("--module-path", azure + File.pathSeparator + stack));
        }
        options.addAll(List.of("--add-modules", AZURE_MODULE));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path", "")));
        return options;
    }

    /** Returns what tells one build of the typed API from another. */
    static String fingerprint() {
        return stamp(azure()) + stamp(place(AzureStack.class));
    }

    private static String stamp(Path place) {
        try {
            return place + "|" + Files.size(place) + "|" + Files.getLastModifiedTime(place) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path azure() {
        try {
            return place(Class.forName(AZURE, false, AzureStack.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the typed API is not on the class path", e);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to " + type.getName(), e);
        }
    }

    /** A folder of classes has no name as a module: it patches an empty jar that has. */
    private static Path named(String module) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
        try {
            var jar = Files.createTempFile("lazuli", ".jar");
            jar.toFile().deleteOnExit();
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                out.finish();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
