package dev.lazuli.stack;

/** What stands behind an object of the typed API. */
interface BodyHolder {
    /** Returns what was written, and where; called so that no property's name can meet it. */
    BodyState lazuliState();
}
