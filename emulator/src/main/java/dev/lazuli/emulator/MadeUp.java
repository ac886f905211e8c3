package dev.lazuli.emulator;

import java.util.Locale;

/**
 * Values that Azure would make, drawn from a text so that they stay the same: nothing is random, and nothing tells one
 * run from another.
 */
final class MadeUp {
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private MadeUp() {}

    /** Returns a GUID in the form of a random one. */
    static String guid(String seed) {
        var high = hash(seed, BASIS) & ~0xf000L | 0x4000L;
        var low = hash(seed, BASIS * 31 + 7) & ~(3L << 62) | 2L << 62;
        return new java.util.UUID(high, low).toString();
    }

    /** Returns a public IPv4 address. */
    static String publicAddress(String seed) {
        var bits = hash(seed, BASIS);
        return "20." + (bits >>> 40 & 0xff) + "." + (bits >>> 20 & 0xff) + "." + (1 + (bits >>> 8 & 0xff) % 254);
    }

    /** Returns a number from 0 to below the bound. */
    static int number(String seed, int bound) {
        return (int) Long.remainderUnsigned(hash(seed, BASIS), bound);
    }

    /** Returns bytes, as keys are made of. */
    static byte[] bytes(String seed, int length) {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) hash(seed + i, BASIS);
        }
        return bytes;
    }

    /** FNV-1a with a final mix, without regard to case. */
    private static long hash(String seed, long basis) {
        var hash = basis;
        var text = seed.toLowerCase(Locale.ROOT);
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
