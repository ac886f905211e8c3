package dev.lazuli.model;

import java.util.List;
import java.util.stream.Collectors;

/** What the user asked for can't be done; all problems that were found, at least one. */
public class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception from all problems, in the order in which they should be read. */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems is empty");
        }
        this.problems = List.copyOf(problems);
    }

    /** Creates the exception from one problem. */
    public ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /** Returns the problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
