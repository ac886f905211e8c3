package dev.lazuli.cli;

import dev.lazuli.model.ProblemsException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Where the command line starts, and the only place that turns problems into text and an exit code. */
public final class Main {
    /** The version of this build. */
    static final String NUMBER = "0.1.0";
    /** What {@code --version} prints. */
    static final String VERSION = "lazuli " + NUMBER;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options, as {@code lazuli help} lists them
     */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command and returns its exit code, one of {@link ExitCode}. */
    static int run(Console console, String... args) {
        try {
            var code = isVersion(args)
                    ? version(console)
                    : Invocation.of(console, args).run();
            console.out().flush();
            return code;
        } catch (OutputException e) {
            return new Failures(console, args).unwritable(e);
        } catch (ParameterException e) {
            return new Failures(console, args).usage(e);
        } catch (UsageException e) {
            return new Failures(console, args).usage(e.problems());
        } catch (ProblemsException e) {
            return new Failures(console, args).problems(e.problems());
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        } catch (UncheckedIOException e) {
            return new Failures(console, args).problems(List.of(FileProblems.of(e)));
        } catch (RuntimeException | Error e) {
            return new Failures(console, args).internal(e);
        }
    }

    /** The way that is asked for most by scripts loads nothing of the parser. */
    private static boolean isVersion(String[] args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    private static int version(Console console) {
        console.print(VERSION);
        return ExitCode.OK;
    }
}
