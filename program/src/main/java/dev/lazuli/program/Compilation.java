package dev.lazuli.program;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles source files in memory. */
final class Compilation {
    /** The compiler's own output leaves packages out, too; what it gives to programs does not. */
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+([A-Z]\\w*)");

    private Compilation() {}

    /**
     * Compiles a program.
     *
     * @return the class files by class name
     * @throws ProblemsException with the compiler's errors, in the user's files
     */
    static Map<String, byte[]> compile(Sources sources) {
        var compiler = compiler();
        var errors = new DiagnosticCollector<JavaFileObject>();
        try (var standard = compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
                var files = new MemoryFiles(standard)) {
            var options = new ArrayList<>(List.of("-g", "-proc:none", "-Xlint:none", "-encoding", "UTF-8"));
            options.addAll(ApiPath.options());
            var units = standard.getJavaFileObjectsFromPaths(sources.files());
            var done = compiler.getTask(Writer.nullWriter(), files, errors, options, null, units)
                    .call();
            if (!done) {
                throw new ProblemsException(problems(errors.getDiagnostics()));
            }
            return files.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaCompiler compiler() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new ProblemsException(Problem.of(
                        "this Java has no compiler", System.getProperty("java.home", ""), "run Lazuli with a JDK 25")));
    }

    private static List<Problem> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::problem)
                .toList();
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> error) {
        var source = error.getSource();
        var problem = Problem.of(message(error), "", "");
        if (source == null) {
            return problem;
        }
        var file = source.getName();
        var name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        return problem.at(new SourceLocation(name, (int) Math.max(0, error.getLineNumber())));
    }

    /** Returns what the compiler says, with the line and a mark below it, as it prints them itself. */
    private static String message(Diagnostic<? extends JavaFileObject> error) {
        var lines = QUALIFIED
                .matcher(error.getMessage(Locale.ROOT))
                .replaceAll("$1")
                .split("\\R");
        var text = new StringBuilder(lines[0]);
        if (error.getSource() != null && error.getLineNumber() > 0) {
            text.append('\n').append(line(error));
            text.append('\n')
                    .append(" ".repeat((int) Math.max(0, error.getColumnNumber() - 1)))
                    .append('^');
        }
        for (var i = 1; i < lines.length; i++) {
            text.append('\n').append(lines[i]);
        }
        return text.toString();
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        try {
            return error.getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(error.getLineNumber() - 1)
                    .findFirst()
                    .orElse("")
                    .replace('\t', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps class files where the compiler would write them. */
    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        MemoryFiles(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:/" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    written.put(className, bytes);
                    return bytes;
                }
            };
        }

        Map<String, byte[]> classes() {
            var classes = new TreeMap<String, byte[]>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }
}
