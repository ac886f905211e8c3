package dev.lazuli.cli;

import dev.lazuli.catalog.CatalogText;
import dev.lazuli.catalog.ProviderCatalog;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder of a catalog: a text file for each provider, named after its namespace. */
final class CatalogFolder {
    private static final String SUFFIX = ".txt";

    private CatalogFolder() {}

    /**
     * Replaces the catalog in a folder. The new one is written beside it first, so that a failure leaves the old one whole.
     *
     * @throws ProblemsException if it can't be written, or the folder holds what is no catalog
     */
    static void replace(Path folder, List<ProviderCatalog> providers) {
        try {
            var fresh = folder.resolveSibling("." + folder.getFileName() + ".new");
            var old = folder.resolveSibling("." + folder.getFileName() + ".old");
            check(folder);
            delete(fresh);
            Files.createDirectories(fresh);
            for (var provider : providers) {
                Files.writeString(fresh.resolve(provider.namespace() + SUFFIX), CatalogText.write(provider));
            }
            delete(old);
            if (Files.exists(folder)) {
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException e) {
            throw new ProblemsException(FileProblems.of(e));
        }
    }

    private static void check(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (var file : files(folder)) {
            if (!file.getFileName().toString().endsWith(SUFFIX)) {
                throw new ProblemsException(Problem.of(
                        "the folder holds '" + file.getFileName() + "', which is no file of a catalog",
                        folder.toString(),
                        "choose a folder of its own for the catalog"));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder)) {
            found.forEach(files::add);
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
