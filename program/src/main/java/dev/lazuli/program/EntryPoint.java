package dev.lazuli.program;

import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.stack.Stack;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a program begins: its {@code main}, or the {@link Stack} that it is. */
final class EntryPoint {
    private final Class<?> type;
    private final Optional<Method> main;

    private EntryPoint(Class<?> type, Optional<Method> main) {
        this.type = type;
        this.main = main;
    }

    /**
     * Finds where a class begins.
     *
     * @param file the file that the user knows it by
     * @throws ProblemsException if it does not
     */
    static EntryPoint of(ClassLoader loader, String className, String file) {
        try {
            var type = Class.forName(className, true, loader);
            var main = Stack.class.isAssignableFrom(type) ? Optional.<Method>empty() : main(type);
            if (main.isEmpty() && !Stack.class.isAssignableFrom(type)) {
                throw new ProblemsException(Problem.of("no method main", "", "begin with void main() { ... }")
                        .at(new SourceLocation(file, 0)));
            }
            return new EntryPoint(type, main);
        } catch (ClassNotFoundException e) {
            throw new ProblemsException(Problem.of("no class " + className, "", "name the class as its file")
                    .at(new SourceLocation(file, 0)));
        } catch (ExceptionInInitializerError e) {
            throw failure(e.getCause(), loader);
        }
    }

    /** As the Java launcher does: with arguments before without. */
    private static Optional<Method> main(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("main") && !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0
                        || Arrays.equals(method.getParameterTypes(), new Class<?>[] {String[].class}))
                .max((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()));
    }

    /**
     * Runs the program.
     *
     * @param output its standard output
     * @throws ProblemsException if it throws, with the line of the user's that did
     */
    void run(PrintStream output) {
        var before = System.out;
        System.setOut(output);
        try {
            call();
        } catch (InvocationTargetException e) {
            throw failure(e.getCause(), type.getClassLoader());
        } catch (ReflectiveOperationException e) {
            throw new ProblemsException(Problem.of(
                    "class " + type.getName() + " can't be made", "", "give it a constructor without parameters"));
        } finally {
            output.flush();
            System.setOut(before);
        }
    }

    private void call() throws ReflectiveOperationException {
        if (main.isEmpty()) {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var stack = (Stack) constructor.newInstance();
            try {
                stack.declare();
            } catch (RuntimeException | Error e) {
                throw new InvocationTargetException(e);
            }
            return;
        }
        var method = main.get();
        method.setAccessible(true);
        Object instance = null;
        if (!Modifier.isStatic(method.getModifiers())) {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            instance = constructor.newInstance();
        }
        method.invoke(instance, method.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]});
    }

    /** Frames tell the loader by its name, and only the program's has one that is not Java's. */
    private static ProblemsException failure(@Nullable Throwable cause, ClassLoader loader) {
        if (cause instanceof ProblemsException problems) {
            return problems;
        }
        var thrown = cause == null ? new IllegalStateException("no cause") : cause;
        var message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        var problem = Problem.of("the program fails with " + thrown.getClass().getSimpleName() + message, "", "");
        return new ProblemsException(Arrays.stream(thrown.getStackTrace())
                .filter(frame -> String.valueOf(loader.getName()).equals(frame.getClassLoaderName()))
                .findFirst()
                .map(frame -> problem.at(
                        new SourceLocation(String.valueOf(frame.getFileName()), Math.max(0, frame.getLineNumber()))))
                .orElse(problem));
    }
}
