package dev.lazuli.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a record of the packed form, in the order in which {@link PackOut} wrote it.
 *
 * <p>Its callers are on the path of every start, so they loop where other code maps lambdas: linking a lambda costs a
 * cold JVM more than decoding a hundred records.
 */
final class PackIn {
    private final PackFile file;
    private int at;

    PackIn(PackFile file, int at) {
        this.file = file;
        this.at = at;
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
        var size = number();
        if (size == 0) {
            return List.of();
        }
        var texts = new String[size];
        for (var i = 0; i < size; i++) {
            texts[i] = text();
        }
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    OptionalInt optionalNumber() {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    Optional<BigDecimal> optionalDecimal() {
        return flag() ? Optional.of(new BigDecimal(text())) : Optional.empty();
    }
}
