package dev.lazuli.catalog;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A record of the packed form while it is written; texts are numbers of the file's texts. */
final class PackOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Texts texts;

    PackOut(Texts texts) {
        this.texts = texts;
    }

    /** The texts of a file, each once. */
    static final class Texts {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String text) {
            return numbers.computeIfAbsent(text, _ -> numbers.size());
        }

        Collection<String> all() {
            return numbers.keySet();
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Writes a number in groups of seven bits, the lowest first; small ones take one byte. */
    void number(int number) {
        var rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void text(String text) {
        number(texts.number(text));
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void texts(List<String> list) {
        list(list, this::text);
    }

    <T> void list(Collection<T> list, Consumer<? super T> item) {
        number(list.size());
        list.forEach(item);
    }

    <T> void optional(Optional<T> value, Consumer<? super T> content) {
        flag(value.isPresent());
        value.ifPresent(content);
    }

    void optional(OptionalInt value) {
        flag(value.isPresent());
        value.ifPresent(this::number);
    }
}
