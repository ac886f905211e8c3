package dev.lazuli.stack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes objects of the typed API's interfaces. All methods of these have code, so a class that implements one needs no
 * more than a constructor; it is made here when the first object is asked for.
 */
final class Bodies {
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
    private static final int JAVA_8 = 52;

    private Bodies() {}

    /**
     * Makes an object.
     *
     * @param base the class to extend
     * @param type the interface to implement
     */
    static <B> B of(Class<B> base, Class<?> type) {
        try {
            var constructor = CONSTRUCTORS.get(type);
            if (constructor == null) {
                constructor = define(base, type);
                CONSTRUCTORS.put(type, constructor);
            }
            return base.cast(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no class for " + type.getName(), e);
        }
    }

    private static Constructor<?> define(Class<?> base, Class<?> type) throws ReflectiveOperationException {
        var constructor = MethodHandles.lookup()
                .defineHiddenClass(classFile(base, type), false)
                .lookupClass()
                .getDeclaredConstructor();
        constructor.setAccessible(true); // so that it is not checked for every object
        return constructor;
    }

    /**
     * Writes the class file of {@code class Base$Made extends Base implements Type} with an empty constructor: the
     * smallest there is, by hand, as every library for it costs more time than the class itself.
     */
    private static byte[] classFile(Class<?> base, Class<?> type) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(0xCAFEBABE);
            out.writeInt(JAVA_8);
            constants(out, base, type);
            out.writeShort(Modifier.FINAL | 0x0020 | 0x1000); // ACC_SUPER, ACC_SYNTHETIC
            out.writeShort(2);
            out.writeShort(4);
            out.writeShort(1);
            out.writeShort(6);
            out.writeShort(0);
            constructor(out);
            out.writeShort(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void constants(DataOutputStream out, Class<?> base, Class<?> type) throws IOException {
        out.writeShort(12);
        utf8(out, base.getName().replace('.', '/') + "$Made"); // 1
        entry(out, 7, 1); // 2: this class
        utf8(out, base.getName().replace('.', '/')); // 3
        entry(out, 7, 3); // 4: its base
        utf8(out, type.getName().replace('.', '/')); // 5
        entry(out, 7, 5); // 6: its interface
        utf8(out, "<init>"); // 7
        utf8(out, "()V"); // 8
        out.writeByte(12); // 9: name and type of the constructor
        out.writeShort(7);
        out.writeShort(8);
        out.writeByte(10); // 10: the base's constructor
        out.writeShort(4);
        out.writeShort(9);
        utf8(out, "Code"); // 11
    }

    private static void constructor(DataOutputStream out) throws IOException {
        out.writeShort(1);
        out.writeShort(0);
        out.writeShort(7);
        out.writeShort(8);
        out.writeShort(1);
        out.writeShort(11);
        out.writeInt(17);
        out.writeShort(1); // stack
        out.writeShort(1); // locals
        out.writeInt(5);
        out.writeByte(0x2A); // aload_0
        out.writeByte(0xB7); // invokespecial
        out.writeShort(10);
        out.writeByte(0xB1); // return
        out.writeShort(0);
        out.writeShort(0);
    }

    private static void utf8(DataOutputStream out, String text) throws IOException {
        out.writeByte(1);
        out.writeUTF(text);
    }

    private static void entry(DataOutputStream out, int tag, int index) throws IOException {
        out.writeByte(tag);
        out.writeShort(index);
    }
}
