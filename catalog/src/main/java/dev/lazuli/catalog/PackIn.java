package dev.lazuli.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a record of the packed form, in the order in which {@link PackOut} wrote it. */
final class PackIn {
    private final PackFile file;
    private int at;

    PackIn(PackFile file, int at) {
        this.file = file;
        this.at = at;
    }

    PackFile file() {
        return file;
    }

    int number() {
        var number = 0;
        for (var shift = 0; ; shift += 7) {
            var next = file.at(at++);
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    String text() {
        return file.text(number());
    }

    boolean flag() {
        return file.at(at++) != 0;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> item) {
        var size = number();
        if (size == 0) {
            return List.of();
        }
        var items = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            items.add(item.get());
        }
        return Collections.unmodifiableList(items);
    }

    <T> Optional<T> optional(Supplier<T> content) {
        return flag() ? Optional.of(content.get()) : Optional.empty();
    }

    <T> Optional<T> optionalText(Function<String, T> content) {
        return flag() ? Optional.of(content.apply(text())) : Optional.empty();
    }

    OptionalInt optionalNumber() {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }
}
