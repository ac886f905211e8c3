package dev.lazuli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the jars that the launcher runs, so that the ahead-of-time cache can hold all of their classes. The cache
 * takes no class file older than Java 6, and picocli's are; these are copied with the stack maps that newer ones have.
 * Without it the command line starts three times as slowly.
 */
final class Install {
    private static final int OLDEST = ClassFile.JAVA_6_VERSION;

    private Install() {}

    /**
     * Copies jars.
     *
     * @param args the folder that holds the jars, the folder that gets them
     */
    public static void main(String[] args) throws IOException {
        var to = Files.createDirectories(Path.of(args[1]));
        for (var jar : jars(Path.of(args[0]))) {
            copy(jar, to.resolve(jar.getFileName()));
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            jars.forEach(found::add);
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var jar = new JarFile(from.toFile())) {
            if (isOld(jar)) {
                modernise(jar, to);
            } else {
                Files.copy(from, to);
            }
        }
    }

    /** A jar's classes are of one age; the first tells. */
    private static boolean isOld(JarFile jar) throws IOException {
        for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (isClass(entry)) {
                return majorVersion(read(jar, entry)) < OLDEST;
            }
        }
        return false;
    }

    private static void modernise(JarFile jar, Path to) throws IOException {
        var files = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy(jar)));
        try (var out = new JarOutputStream(Files.newOutputStream(to))) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                var bytes = read(jar, entry);
                out.putNextEntry(new JarEntry(entry.getName()));
                out.write(isClass(entry) && majorVersion(bytes) < OLDEST ? modernise(files, bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] modernise(ClassFile files, byte[] old) {
        ClassModel model = files.parse(old);
        return files.transformClass(
                model,
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                        .andThen(ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    private static ClassHierarchyResolver hierarchy(JarFile jar) {
        return ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type))
                .orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static @Nullable InputStream open(JarFile jar, ClassDesc type) {
        var name = type.packageName().replace('.', '/') + "/" + type.displayName() + ".class";
        var entry = jar.getEntry(name);
        try {
            return entry == null ? ClassLoader.getSystemResourceAsStream(name) : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
    }

    private static int majorVersion(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
