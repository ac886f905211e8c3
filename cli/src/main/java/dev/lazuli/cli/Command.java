package dev.lazuli.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes and what it does. Made only where it is asked for, so that nothing else is loaded. */
interface Command {
    /** Adds the command's options, parameters and help to its specification. */
    void describe(CommandSpec spec);

    /**
     * Does what the command is for.
     *
     * @param arguments what was given
     * @param console where it prints
     * @return the exit code
     * @throws dev.lazuli.model.ProblemsException if the user has to mend something
     * @throws InterruptedException if the user broke it off
     */
    int run(ParseResult arguments, Console console) throws InterruptedException;
}
