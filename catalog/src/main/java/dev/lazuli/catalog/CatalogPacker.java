package dev.lazuli.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The build step that packs the text files of a folder into the files that {@link Catalog#embedded} reads. */
final class CatalogPacker {
    private CatalogPacker() {}

    /**
     * Packs.
     *
     * @param arguments the folder of the text files, and the folder for the packed ones
     */
    static void main(String[] arguments) throws IOException {
        var texts = Path.of(arguments[0]);
        var packed = Path.of(arguments[1]);
        if (!upToDate(packed.resolve(PackedData.INDEX), packed.resolve(".."), texts)) {
            pack(texts, packed);
        }
    }

    /** Returns whether a file is newer than all files in some folders: the packer's own classes, and the texts. */
    private static boolean upToDate(Path file, Path... folders) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var time = Files.getLastModifiedTime(file);
        for (var folder : folders) {
            for (var source : files(folder)) {
                if (Files.getLastModifiedTime(source).compareTo(time) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    static void pack(Path texts, Path packed) throws IOException {
        var providers = new ArrayList<ProviderCatalog>();
        for (var file : files(texts)) {
            providers.add(CatalogText.read(Files.readString(file), file.toString()));
        }
        Files.createDirectories(packed);
        try (var old = Files.newDirectoryStream(packed)) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        for (var file : PackedData.write(providers).entrySet()) {
            Files.write(packed.resolve(file.getKey()), file.getValue());
        }
    }

    /** Returns the files of a folder in order of their names; none where there is no such folder. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
