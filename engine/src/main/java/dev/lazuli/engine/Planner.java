package dev.lazuli.engine;

import static java.util.Objects.requireNonNull;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/** Compares what is declared with what is live, and says what is to be done. */
public final class Planner {
    private final Provider provider;

    /** Creates a planner that reads from a provider. */
    public Planner(Provider provider) {
        this.provider = requireNonNull(provider, "provider is null");
    }

    /**
     * Returns what is to be done so that what is live becomes what is declared: a step for each declared resource, a
     * deletion for each resource that bears the stack's mark and is no longer declared. What a declaration only refers to
     * has no step.
     *
     * @throws ProblemsException with all that is wrong with the declaration, or all that stands against it in what is live
     * @throws ProviderException if what is live can't be read
     */
    public Plan plan(Declaration declaration) throws InterruptedException {
        var graph = check(declaration);
        var live = provider.read(declaration);
        var problems = new ArrayList<Problem>();
        var drafts = new ArrayList<Draft>();
        drafts.addAll(new Comparison(provider, declaration.stack(), graph, live).drafts(problems));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        drafts.addAll(new Orphans(provider, declaration.stack(), graph, live).undeclared());
        return plan(declaration, graph, drafts);
    }

    /**
     * Returns what is to be done so that nothing is left of what the stack made: a deletion for each live resource that
     * bears its mark, and for each declared one that can't bear a mark.
     *
     * @throws ProblemsException if the declaration has no graph
     * @throws ProviderException if what is live can't be read
     */
    public Plan destroyPlan(Declaration declaration) throws InterruptedException {
        var graph = Graph.of(declaration);
        var live = provider.read(declaration);
        return plan(declaration, graph, new Orphans(provider, declaration.stack(), graph, live).owned());
    }

    private Graph check(Declaration declaration) {
        var problems = new ArrayList<>(provider.check(declaration));
        try {
            var graph = Graph.of(declaration);
            if (problems.isEmpty()) {
                return graph;
            }
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
        throw new ProblemsException(problems);
    }

    private Plan plan(Declaration declaration, Graph graph, List<Draft> drafts) {
        new Deletions(provider, graph, drafts).order();
        return new Plan(
                declaration.stack(),
                Phases.ordered(drafts.stream().map(Draft::step).toList()));
    }
}
