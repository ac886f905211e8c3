package dev.lazuli.arm;

import java.util.Locale;

/** Azure's locations, which are written {@code West Europe} and {@code westeurope} alike. */
final class Location {
    private Location() {}

    static String normal(String location) {
        return location.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
