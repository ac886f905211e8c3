package dev.lazuli.stack;

/** What stands behind an object of the typed API. */
interface BodyHolder {
    /** Returns what was written, and where. It has a name that no property has. */
    BodyState lazuliState();
}
