package dev.lazuli.stack;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a program: what it declares, and what is wrong with that. Safe for programs with several threads. */
final class Session {
    private static final ScopedValue<Session> CURRENT = ScopedValue.newInstance();

    private final StackTarget target;
    private final Catalog catalog;
    private final Forms forms;
    private final Sites sites = new Sites();
    private final Children children = new Children();
    private final List<Declared> declared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String stack;

    Session(StackTarget target, Catalog catalog) {
        this.target = target;
        this.catalog = catalog;
        this.forms = new Forms(catalog);
    }

    /** Returns the run that this thread belongs to, or a new one of its own. */
    static Session current() {
        return CURRENT.isBound() ? CURRENT.get() : new Session(StackTarget.NONE, Catalog.embedded());
    }

    static void running(Session session, Runnable program) {
        ScopedValue.where(CURRENT, session).run(program);
    }

    synchronized <A extends AzureStack> A open(Class<A> azure, String name) {
        if (name == null || name.isBlank()) {
            report(Problem.of("the stack has no name", "", "give it one: Azure.stack(\"name\")"));
        } else if (stack != null && !stack.equals(name)) {
            report(Problem.of(
                    "a second stack '" + name + "' beside '" + stack + "'", "", "a program declares one stack"));
        } else {
            stack = name;
        }
        var opened = Bodies.of(AzureBody.class, azure);
        opened.session = this;
        return azure.cast(opened);
    }

    ResourceId subscription() {
        return ResourceId.subscription(target.subscriptionId());
    }

    Catalog catalog() {
        return catalog;
    }

    Forms forms() {
        return forms;
    }

    Children children() {
        return children;
    }

    Sites sites() {
        return sites;
    }

    synchronized void add(Declared resource) {
        declared.add(resource);
    }

    /** Keeps a problem, at the line of the program that is running. */
    synchronized void report(Problem problem) {
        problems.add(sites.here().map(problem::at).orElse(problem));
    }

    /**
     * Keeps a problem with the run that this thread belongs to.
     *
     * @throws ProblemsException if it belongs to none
     */
    static void reportCurrent(Problem problem) {
        if (!CURRENT.isBound()) {
            throw new ProblemsException(problem);
        }
        CURRENT.get().report(problem);
    }

    synchronized Declaration declaration() {
        var found = new ArrayList<>(problems);
        declared.forEach(resource -> resource.problem().ifPresent(found::add));
        if (stack == null && found.isEmpty()) {
            found.add(Problem.of("the program declares no stack", "", "begin with Azure.stack(\"name\")"));
        }
        if (!found.isEmpty()) {
            throw new ProblemsException(found);
        }
        return new Declaration(
                stack == null ? "" : stack,
                declared.stream().map(Declared::resource).toList());
    }
}
