package dev.lazuli.apigen;

import dev.lazuli.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the typed API of the embedded catalog; the build runs it. */
public final class GenerateApi {
    private GenerateApi() {}

    /**
     * Writes the sources into a folder, and removes from it what is no longer generated. Files that would not change keep
     * their time, so that nothing is compiled anew.
     *
     * @param arguments the folder
     * @throws IOException if a file can't be written
     */
    public static void main(String[] arguments) throws IOException {
        new SourceFolder(Path.of(arguments[0])).write(TypedApi.of(Catalog.embedded()));
    }
}
