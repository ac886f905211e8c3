package dev.lazuli.arm;

import java.util.Optional;

/** Where bearer tokens come from. Called before each request, from several threads at once, so it keeps its token. */
@FunctionalInterface
public interface TokenSource {
    /**
     * Returns a token that is still valid.
     *
     * @throws dev.lazuli.model.ProblemsException if nobody is signed in
     */
    String token() throws InterruptedException;

    /**
     * Returns another token after one was refused.
     *
     * @param claims what the answer demanded of the new token (the {@code claims} of its {@code WWW-Authenticate}
     *     header); empty where it demanded nothing
     */
    default String renewed(Optional<String> claims) throws InterruptedException {
        return token();
    }

    /** Returns a source of one token that never ends: for an emulator, or for a token from elsewhere. */
    static TokenSource fixed(String token) {
        return () -> token;
    }
}
