package dev.lazuli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any stack; each seed is many stacks, each of which is applied, changed and destroyed. */
@Timeout(60)
class EnginePropertiesTest {
    private static final int STACKS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void applyingMakesItSoWhateverFailedBefore(long seed) throws InterruptedException {
        var random = new Random(seed);
        for (var i = 0; i < STACKS; i++) {
            checkStack(new RandomStacks(random.nextLong(), false), random, new FakeProvider());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void applyingWithReplacementsMakesItSoWhateverFailedBefore(long seed) throws InterruptedException {
        var random = new Random(seed);
        for (var i = 0; i < STACKS; i++) {
            var provider = new FakeProvider();
            provider.detaches = true;
            checkStack(new RandomStacks(random.nextLong(), true), random, provider);
        }
    }

    private static void checkStack(RandomStacks stacks, Random random, FakeProvider provider)
            throws InterruptedException {
        for (var version = 0; version < 3; version++) {
            var declaration = stacks.version(version);
            applyWithFaults(declaration, random, provider);
            assertOrder(apply(declaration, provider), provider);
            assertThat(new Planner(provider).plan(declaration).changes()).isEmpty();
            assertThat(provider.bodies()).isEqualTo(fresh(declaration));
        }
        destroyWithFaults(stacks.version(2), random, provider);
        var plan = new Planner(provider).destroyPlan(stacks.version(2));
        assertThat(Applier.of(provider)
                        .apply(plan, new Cancellation(), ApplyListener.SILENT)
                        .problems())
                .isEmpty();
        assertThat(provider.ids()).isEmpty();
    }

    private static Map<ResourceId, ?> fresh(Declaration declaration) throws InterruptedException {
        var provider = new FakeProvider();
        apply(declaration, provider);
        return provider.bodies();
    }

    private static Plan apply(Declaration declaration, FakeProvider provider) throws InterruptedException {
        var plan = new Planner(provider).plan(declaration);
        provider.calls.clear();
        var outcome = Applier.of(provider).apply(plan, new Cancellation(), ApplyListener.SILENT);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.complete()).isTrue();
        return plan;
    }

    private static void applyWithFaults(Declaration declaration, Random random, FakeProvider provider)
            throws InterruptedException {
        runWithFaults(new Planner(provider).plan(declaration), random, provider);
    }

    private static void destroyWithFaults(Declaration declaration, Random random, FakeProvider provider)
            throws InterruptedException {
        runWithFaults(new Planner(provider).destroyPlan(declaration), random, provider);
    }

    private static void runWithFaults(Plan plan, Random random, FakeProvider provider) {
        for (var step : plan.steps()) {
            if (random.nextInt(8) == 0) {
                provider.failing.add(step.id());
            }
        }
        var scripted = provider.failing.size();
        provider.calls.clear();
        var cancellation = new Cancellation();
        var stopAfter = random.nextInt(40);
        var listener = new ApplyListener() {
            private int starts;

            @Override
            public void started(Step step) {
                if (starts++ == stopAfter) {
                    cancellation.request();
                }
            }
        };
        var outcome = Applier.of(provider).apply(plan, cancellation, listener);
        assertThat(outcome.problems()).extracting(problem -> problem.what()).isSubsetOf("scripted");
        assertThat(outcome.problems()).hasSizeLessThanOrEqualTo(scripted);
        assertOrder(plan, provider);
        provider.failing.clear();
    }

    /** Nothing is made before all that it waits for has ended well. */
    private static void assertOrder(Plan plan, FakeProvider provider) {
        var startedAt = new HashMap<String, Integer>();
        var doneAt = new HashMap<String, Integer>();
        for (var at = 0; at < provider.calls.size(); at++) {
            var call = provider.calls.get(at);
            var words = call.split(" ");
            var making = words[0].equals("delete") ? "delete " + words[1] : "make " + words[1];
            (words.length == 2 ? startedAt : doneAt).put(making, at);
        }
        for (var step : plan.steps()) {
            var start = startedAt.get("make " + step.id().name());
            if (start != null) {
                for (var waited : actions(plan, step)) {
                    assertThat(doneAt).containsKey(waited);
                    assertThat(doneAt.get(waited)).isLessThan(start);
                }
            }
        }
    }

    private static List<String> actions(Plan plan, Step step) {
        var actions = new ArrayList<String>();
        for (var other : plan.steps()) {
            if (step.after().contains(other.id()) && other.action() != Action.KEEP) {
                var kind = other.action() == Action.DELETE ? "delete " : "make ";
                actions.add(kind + other.id().name());
            }
        }
        return actions;
    }
}
