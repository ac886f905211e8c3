package dev.lazuli.engine;

import static dev.lazuli.engine.Declared.group;
import static dev.lazuli.engine.Declared.stack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ApplierTest {
    private final FakeProvider provider = new FakeProvider();
    private final Cancellation cancellation = new Cancellation();
    private final Events events = new Events();
    private final Declared group = group("rg");
    private final Declared network = group.with("Network/VirtualNetwork", "hub");
    private final Declared subnet = network.with("Network/Subnet", "a");
    private final Declared disk = group.with("Compute/Disk", "d");
    private final Declared other = group.with("Compute/Disk", "e");

    @Test
    void stepsRunAfterThoseThatTheyWaitFor() throws InterruptedException {
        var outcome = apply(stack(subnet, network, group));
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.done(Action.CREATE)).isEqualTo(3);
        assertThat(provider.calls)
                .containsExactly("put rg", "put rg done", "put hub", "put hub done", "put a", "put a done");
        assertThat(events.told)
                .containsExactly("started rg", "done rg", "started hub", "done hub", "started a", "done a");
    }

    @Test
    void stepsThatDoNotWaitForEachOtherRunAtOnce() throws InterruptedException {
        live(group);
        var gate = provider.gate(disk);
        events.when("done e", gate::countDown);
        assertThat(apply(stack(group, disk, other)).complete()).isTrue();
        assertThat(provider.done()).containsExactly("put e", "put d");
    }

    @Test
    void noMoreStepsRunAtOnceThanAllowed() throws InterruptedException {
        var many = new ArrayList<Declared>();
        for (var i = 0; i < 50; i++) {
            many.add(group("rg" + i));
        }
        var plan = new Planner(provider).plan(stack(many));
        var applier = new Applier(provider, 3, Thread.ofVirtual().factory(), System::nanoTime);
        assertThat(applier.apply(plan, cancellation, events).complete()).isTrue();
        assertThat(events.mostInFlight).isEqualTo(3);
    }

    @Test
    void aStepThatFailsStopsOnlyWhatWaitsForIt() throws InterruptedException {
        provider.failing.add(network.id());
        var outcome = apply(stack(group, network, subnet, disk));
        assertThat(lines(outcome))
                .containsExactly("rg done", "hub failed", "a skipped: Network/VirtualNetwork hub failed", "d done");
        assertThat(outcome.problems()).extracting(Problem::what).containsExactly("scripted");
        assertThat(outcome.complete()).isFalse();
        provider.failing.clear();
        assertThat(lines(apply(stack(group, network, subnet, disk))))
                .containsExactly("rg done", "hub done", "a done", "d done");
    }

    @Test
    void whatTheProviderSaysIsShownAtTheLineThatDeclaresTheResource() throws InterruptedException {
        provider.failing.add(group.id());
        assertThat(apply(stack(group.at(2))).problems())
                .extracting(Problem::toString)
                .containsExactly("Infra.java:2: rg: scripted");
    }

    @Test
    void outputsOfWhatIsMadeAreSentToWhatTakesThem() throws InterruptedException {
        apply(stack(group, network, disk.takes("network", network, "made")));
        assertThat(provider.body(disk).text("network")).contains("made-hub");
    }

    @Test
    void outputsOfWhatIsChangedAreThoseAfterTheChange() throws InterruptedException {
        live(group, network.set("size", "1"), disk.set("size", "1"));
        apply(stack(group, network.set("size", "2"), disk.takes("size", network, "size")));
        assertThat(provider.body(disk).text("size")).contains("2");
    }

    @Test
    void anOutputThatIsNotThereFailsTheStepThatTakesIt() throws InterruptedException {
        var outcome = apply(
                stack(group, network, disk.takes("network", network, "missing").at(8)));
        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly("Infra.java:8: Compute/Disk d network: '" + network.id()
                        + "' has no value at 'missing' that could be used here"
                        + " (take another property, or apply again once Azure has set it)");
    }

    @Test
    void aReplacementDeletesWhatLiesInItFirstAndMakesItLast() throws InterruptedException {
        live(group, network.set("fixed", "1"), subnet);
        var outcome = apply(stack(group, network.set("fixed", "2"), subnet));
        assertThat(outcome.done(Action.REPLACE)).isEqualTo(2);
        assertThat(provider.done()).containsExactly("delete a", "delete hub", "put hub", "put a");
    }

    @Test
    void nothingIsDeletedForAReplacementWhileWhatItNeedsIsMissing() throws InterruptedException {
        live(group, network.set("fixed", "1"));
        provider.failing.add(disk.id());
        var outcome = apply(stack(group, network.set("fixed", "2").refers("disk", disk), disk));
        assertThat(lines(outcome)).containsExactly("rg done", "d failed", "hub skipped: Compute/Disk d failed");
        assertThat(provider.ids()).contains(network.id());
    }

    @Test
    void aReplacementThatIsHalfDoneSaysSo() throws InterruptedException {
        live(group, network.set("fixed", "1"), subnet);
        events.when("started hub", () -> provider.failing.add(network.id()));
        var outcome = apply(stack(group, network.set("fixed", "2"), subnet));
        assertThat(lines(outcome))
                .containsExactly(
                        "rg done",
                        "hub failed",
                        "a skipped: Network/VirtualNetwork hub failed; it is deleted and not made anew yet");
    }

    @Test
    void whatIsNoLongerDeclaredIsDeletedInReverseOrder() throws InterruptedException {
        live(group, network, subnet, disk.refers("subnet", subnet));
        assertThat(apply(stack()).complete()).isTrue();
        assertThat(provider.done()).containsExactly("delete d", "delete a", "delete hub", "delete rg");
    }

    @Test
    void whatIsDeletedWaitsForTheUpdateOfWhatRefersToIt() throws InterruptedException {
        live(group, network, disk.refers("network", network));
        provider.failing.add(disk.id());
        var outcome = apply(stack(group, disk.set("network", "none")));
        assertThat(lines(outcome)).containsExactly("rg done", "d failed", "hub skipped: Compute/Disk d failed");
    }

    @Test
    void theFirstWishToStopFinishesWhatIsInFlightAndStartsNothing() throws InterruptedException {
        events.when("started rg", cancellation::request);
        var outcome = apply(stack(group, network, subnet));
        assertThat(lines(outcome)).containsExactly("rg done", "hub not started", "a not started");
        assertThat(outcome.stage()).isEqualTo(Cancellation.Stage.FINISH);
        assertThat(events.told).containsExactly("started rg", "FINISH with 1 in flight", "done rg");
        assertThat(new Planner(provider).plan(stack(group, network, subnet)).changes())
                .hasSize(2);
    }

    @Test
    void theSecondWishToStopInterruptsWhatIsInFlight() throws InterruptedException {
        provider.gate(group);
        events.when("started rg", () -> {
            cancellation.request();
            cancellation.request();
        });
        var outcome = apply(stack(group, network));
        assertThat(lines(outcome)).containsExactly("rg failed", "hub skipped: Resources/ResourceGroup rg failed");
        assertThat(outcome.problems())
                .extracting(Problem::what)
                .containsExactly("it was interrupted, and may or may not be done");
        assertThat(outcome.stage()).isEqualTo(Cancellation.Stage.INTERRUPT);
    }

    @Test
    void aWishToStopBeforeTheApplyStartsNothing() throws InterruptedException {
        cancellation.request();
        assertThat(lines(apply(stack(group)))).containsExactly("rg not started");
        assertThat(provider.calls).isEmpty();
    }

    @Test
    void aReplacementThatHasBegunIsFinishedWhenTheUserStops() throws InterruptedException {
        live(group, network.set("fixed", "1"));
        events.when("started hub", cancellation::request);
        var outcome = apply(stack(group, network.set("fixed", "2"), disk.refers("network", network)));
        assertThat(lines(outcome)).containsExactly("rg done", "hub done", "d not started");
    }

    @Test
    void interruptingTheCallerInterruptsAllInFlight() throws InterruptedException {
        provider.gate(group);
        events.when("started rg", () -> Thread.currentThread().interrupt());
        var outcome = apply(stack(group));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(lines(outcome)).containsExactly("rg failed");
    }

    @Test
    void aFaultOfTheProviderFailsItsStepOnly() throws InterruptedException {
        live(group);
        provider.broken.add(disk.id());
        var outcome = apply(stack(group, disk, other));
        assertThat(lines(outcome)).containsExactly("rg done", "d failed", "e done");
        assertThat(outcome.problems())
                .extracting(Problem::what)
                .containsExactly("an unexpected error: java.lang.IllegalStateException: broken");
    }

    @Test
    void durationsAreThoseOfTheGivenClock() throws InterruptedException {
        var plan = new Planner(provider).plan(stack(group));
        var clock = new AtomicLong();
        var applier = new Applier(provider, 1, Thread.ofVirtual().factory(), () -> clock.getAndAdd(5_000_000_000L));
        assertThat(applier.apply(plan, cancellation, events).results())
                .extracting(StepResult::took)
                .containsExactly(Duration.ofSeconds(5));
    }

    private void live(Declared... resources) {
        for (var resource : resources) {
            provider.add(resource, Optional.of("test"));
        }
    }

    private Outcome apply(Declaration declaration) throws InterruptedException {
        var plan = new Planner(provider).plan(declaration);
        return Applier.of(provider).apply(plan, cancellation, events);
    }

    private static List<String> lines(Outcome outcome) {
        return outcome.results().stream()
                .map(result -> result.step().id().name() + " " + result.status().text()
                        + (result.reason().isEmpty() ? "" : ": " + result.reason()))
                .toList();
    }
}
