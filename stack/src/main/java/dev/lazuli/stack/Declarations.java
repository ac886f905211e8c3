package dev.lazuli.stack;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.ProblemsException;

/** Runs programs and collects what they declare. */
public final class Declarations {
    private Declarations() {}

    /**
     * Runs a program and returns what it declared.
     *
     * @param target where the stack lives
     * @param catalog the catalog that the typed API was generated from
     * @param program what to run; what it throws comes through
     * @throws ProblemsException if the program declared something wrong, or no stack
     */
    public static Declaration collect(StackTarget target, Catalog catalog, Runnable program) {
        var session = new Session(target, catalog);
        Session.running(session, program);
        return session.declaration();
    }
}
