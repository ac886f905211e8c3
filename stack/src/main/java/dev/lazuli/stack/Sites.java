package dev.lazuli.stack;

import dev.lazuli.model.SourceLocation;
import dev.lazuli.stack.naming.JavaNames;
import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the line of the user's program that is running. */
final class Sites {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String OURS = Sites.class.getPackageName() + ".";
    private static final String GENERATED = JavaNames.ROOT_PACKAGE + ".";

    /** Lines by the place in the byte code: to find a frame's line is dearer than to find the frame. */
    private final Map<Site, SourceLocation> lines = new ConcurrentHashMap<>();

    /** Which classes are the user's, by class: their names need not be looked at again. */
    private final ClassValue<Boolean> users = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            var name = type.getName();
            return !name.startsWith(OURS)
                    && !name.startsWith("java.")
                    && !name.startsWith("jdk.")
                    && !(type.isInterface() && name.startsWith(GENERATED));
        }
    };

    /** Returns the innermost line that is neither ours nor Java's. */
    Optional<SourceLocation> here() {
        return WALKER.walk(this::first);
    }

    private Optional<SourceLocation> first(Stream<StackFrame> frames) {
        var all = frames.iterator();
        while (all.hasNext()) {
            var frame = all.next();
            if (users.get(frame.getDeclaringClass())) {
                return Optional.of(lines.computeIfAbsent(Site.of(frame), _ -> line(frame)));
            }
        }
        return Optional.empty();
    }

    private static SourceLocation line(StackFrame frame) {
        var file = frame.getFileName();
        return new SourceLocation(
                file == null ? frame.getDeclaringClass().getSimpleName() : file, Math.max(0, frame.getLineNumber()));
    }

    private record Site(Class<?> type, String method, int index) {
        static Site of(StackFrame frame) {
            return new Site(frame.getDeclaringClass(), frame.getMethodName(), frame.getByteCodeIndex());
        }
    }
}
