package dev.lazuli.cli;

/** The exit codes that scripts can rely on. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;
    /** Something has to be mended, or was not done. */
    static final int FAILED = 1;
    /** Used wrongly; nobody was there to confirm; or {@code plan --exit-code} found changes. */
    static final int USAGE = 2;
    /** Changes were found by {@code plan --exit-code}. */
    static final int CHANGES = 2;
    /** Broken off by the user, the code of shells for it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
