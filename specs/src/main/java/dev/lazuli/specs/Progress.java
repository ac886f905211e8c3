package dev.lazuli.specs;

/**
 * How far an import has come.
 *
 * @param phase what is being done
 * @param done how much of it is done
 * @param total how much there is of it
 */
public record Progress(Phase phase, int done, int total) {
    /** The parts of an import, in their order. */
    public enum Phase {
        /** Files are scanned for resource types. */
        SCAN,
        /** The providers' types are read. */
        READ
    }
}
