package dev.lazuli.engine;

import static dev.lazuli.engine.Declared.group;
import static dev.lazuli.engine.Declared.output;
import static dev.lazuli.engine.Declared.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.JoinedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Optional<String> OURS = Optional.of("test");

    private final FakeProvider provider = new FakeProvider();
    private final Declared group = group("rg");
    private final Declared network = group.with("Network/VirtualNetwork", "hub");
    private final Declared subnet = network.with("Network/PlainSubnet", "a");
    private final Declared disk = group.with("Compute/Disk", "d");

    @Test
    void whatDoesNotExistIsCreatedAfterWhatItNeeds() throws InterruptedException {
        assertThat(planned(stack(subnet, network, group)))
                .containsExactly(
                        "create rg: it does not exist", "create hub: it does not exist", "create a: it does not exist");
    }

    @Test
    void whatIsAsDeclaredIsKept() throws InterruptedException {
        live(group, network);
        assertThat(planned(stack(group, network))).containsExactly("keep rg: ", "keep hub: ");
    }

    @Test
    void whatDiffersIsUpdatedAndSaysWhere() throws InterruptedException {
        live(group, network.set("space", "10.0.0.0/16"));
        assertThat(planned(stack(group, network.set("space", "10.1.0.0/16").set("size", "2"))))
                .containsExactly("keep rg: ", "update hub: space differs; size is not set");
    }

    @Test
    void whatCannotBeChangedIsReplacedWithAllThatLiesInIt() throws InterruptedException {
        live(group, network.set("fixed", "1"), subnet, disk.refers("subnet", subnet));
        assertThat(planned(stack(group, network.set("fixed", "2"), subnet, disk.refers("subnet", subnet))))
                .containsExactly(
                        "keep rg: ",
                        "replace hub: fixed can't be changed once it is made",
                        "replace a: Network/VirtualNetwork hub, which it lies in, is replaced",
                        "keep d: ");
    }

    @Test
    void whatTheStackMadeAndIsNoLongerDeclaredIsDeletedChildrenAndUsersFirst() throws InterruptedException {
        live(group, network, network.with("Network/Subnet", "b"), disk.refers("x", network));
        assertThat(planned(stack(group)))
                .containsExactly(
                        "keep rg: ",
                        "delete d: the stack made it, and it is no longer declared",
                        "delete b: the stack made it, and it is no longer declared",
                        "delete hub: the stack made it, and it is no longer declared");
    }

    @Test
    void aGroupIsDeletedAfterAllInIt() throws InterruptedException {
        live(group, disk, network);
        assertThat(planned(stack()))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("delete d", "delete hub", "delete rg");
    }

    @Test
    void whatContainsSomethingThatStaysIsKept() throws InterruptedException {
        live(group, disk);
        assertThat(planned(stack(disk)))
                .containsExactly(
                        "keep d: ",
                        "keep rg: the stack made it, and it is no longer declared, but Compute/Disk d, which lies in it,"
                                + " stays");
    }

    @Test
    void whatNobodyOrAnotherStackMadeIsLeftAlone() throws InterruptedException {
        live(group);
        provider.add(network, Optional.empty());
        provider.add(disk, Optional.of("other"));
        assertThat(planned(stack(group))).containsExactly("keep rg: ");
    }

    @Test
    void whatIsOnlyReferredToHasNoStepAndMustBeLive() throws InterruptedException {
        provider.add(group, Optional.empty());
        assertThat(planned(stack(group.existing(), disk))).containsExactly("create d: it does not exist");
        assertThat(problems(stack(group.existing(), network.existing().at(4))))
                .extracting(Problem::toString)
                .containsExactly("Infra.java:4: Network/VirtualNetwork hub: it does not exist"
                        + " (make it first, or declare it without existing())");
    }

    @Test
    void whatAnExistingResourceNeedsComesBeforeWhatNeedsIt() throws InterruptedException {
        live(group, network);
        var user = disk.refers("network", network);
        var plan = new Planner(provider).plan(stack(group, network.existing(), user));
        assertThat(plan.steps().getLast().after()).containsExactly(group.id());
    }

    @Test
    void aResourceOfAnotherStackIsAProblem() {
        provider.add(disk, Optional.of("other"));
        assertThat(problems(stack(disk.at(7))))
                .extracting(Problem::toString)
                .containsExactly("Infra.java:7: Compute/Disk d: it belongs to stack 'other'"
                        + " (declare it with existing(), or take it out of that stack first)");
    }

    @Test
    void aResourceWithoutMarkIsTakenOver() throws InterruptedException {
        provider.add(disk, Optional.empty());
        assertThat(planned(stack(disk))).containsExactly("update d: tags.stack is not set");
    }

    @Test
    void outputsOfWhatStaysAreReadBeforeComparing() throws InterruptedException {
        live(group, network.body("{'a':[{'b':'x'}]}"), disk.set("name", "x"));
        assertThat(planned(stack(group, network.body("{'a':[{'b':'x'}]}"), disk.takes("name", network, "a[0].b"))))
                .containsExactly("keep rg: ", "keep hub: ", "keep d: ");
    }

    @Test
    void outputsOfWhatIsMadeAreKnownOnlyAfterApply() throws InterruptedException {
        live(group, disk.set("name", "x"));
        var text = new JoinedValue(List.of(Value.text("name of "), output(network, "made")));
        var plan = new Planner(provider).plan(stack(group, network, disk.set("name", text)));
        assertThat(lines(plan))
                .containsExactly(
                        "keep rg: ", "create hub: it does not exist", "update d: name is known only after apply");
    }

    @Test
    void anOutputThatWhatStaysDoesNotHaveIsAProblem() {
        live(group, network);
        assertThat(problems(stack(
                        group,
                        network,
                        disk.takes("name", network, "nothing[3].here").at(5))))
                .extracting(Problem::toString)
                .containsExactly("Infra.java:5: Compute/Disk d name: Network/VirtualNetwork hub has no value at"
                        + " 'nothing[3].here' that could be used here"
                        + " (take another property, or wait until Azure has set it)");
    }

    @Test
    void aStepKnowsTheOutputsOfWhatStaysAndWaitsForThoseOfWhatChanges() throws InterruptedException {
        live(group, network.set("size", "1"));
        var user = disk.takes("group", group, "made").takes("network", network, "made");
        var plan = new Planner(provider).plan(stack(group, network.set("size", "2"), user));
        var body = plan.steps().getLast().desired().orElseThrow().body();
        assertThat(body.text("group")).contains("made-rg");
        assertThat(body.get("network")).contains(output(network, "made"));
    }

    @Test
    void whatIsReferredToMustNotBeLostInAReplacement() {
        live(group, network.set("fixed", "1"), subnet);
        assertThat(problems(stack(group, network.set("fixed", "2"), subnet.existing())))
                .extracting(Problem::what)
                .containsExactly("it would be lost: Network/VirtualNetwork hub, which it lies in, has to be replaced");
    }

    @Test
    void whatIsDeletedAndRefersToWhatIsReplacedGoesFirst() throws InterruptedException {
        live(group, network.set("fixed", "1"), disk.refers("network", network));
        assertThat(planned(stack(group, network.set("fixed", "2"))))
                .containsExactly(
                        "keep rg: ",
                        "delete d: the stack made it, and it is no longer declared",
                        "replace hub: fixed can't be changed once it is made");
    }

    @Test
    void whatStillRefersToWhatGoesIsChangedFirst() throws InterruptedException {
        live(group, disk.refers("network", network), network);
        assertThat(planned(stack(group, disk.set("network", "none"))))
                .containsExactly(
                        "keep rg: ",
                        "update d: network differs",
                        "delete hub: the stack made it, and it is no longer declared");
    }

    @Test
    void liveReferencesInACircleDoNotStopDeletions() throws InterruptedException {
        live(group, network.refers("disk", disk), disk.refers("network", network));
        assertThat(planned(stack(group))).hasSize(3);
    }

    @Test
    void problemsOfTheProviderAndOfTheGraphComeTogether() {
        provider.checks.add(Problem.of("bad", "somewhere", ""));
        assertThat(problems(stack(disk, disk))).hasSize(2);
    }

    @Test
    void destroyingDeletesAllThatTheStackOwnsUsersFirst() throws InterruptedException {
        live(group, network, disk.refers("subnet", subnet), group.with("Compute/Disk", "gone"));
        provider.add(subnet, Optional.empty());
        assertThat(destroyed(stack(group, network, subnet, disk.refers("subnet", subnet))))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("delete d", "delete gone", "delete a", "delete hub", "delete rg");
    }

    @Test
    void destroyingLeavesWhatTheStackDoesNotOwnAndWhatHoldsIt() throws InterruptedException {
        live(group, disk);
        provider.add(network, Optional.empty());
        assertThat(destroyed(stack(group, network.existing(), disk)))
                .containsExactly(
                        "keep rg: the stack made it, and is destroyed, but Network/VirtualNetwork hub, which lies in"
                                + " it, stays",
                        "delete d: the stack made it, and is destroyed");
    }

    @Test
    void whatCanBearNoMarkIsDestroyedUnlessItLiesInSomethingDeclaredThatTheStackDoesNotOwn()
            throws InterruptedException {
        provider.add(group, Optional.empty());
        provider.add(network, Optional.of("other"));
        provider.add(subnet, Optional.empty());
        assertThat(destroyed(stack(group, network, subnet))).isEmpty();
        assertThat(destroyed(stack(group, network.existing(), subnet)))
                .containsExactly("delete a: the stack made it, and is destroyed");
    }

    @Test
    void destroyingAsksNotWhetherTheDeclarationCouldBeApplied() throws InterruptedException {
        live(group);
        provider.checks.add(Problem.of("bad", "somewhere", ""));
        assertThat(destroyed(stack(group))).containsExactly("delete rg: the stack made it, and is destroyed");
    }

    @Test
    void aPlanForManyResourcesKeepsTheOrderOfTheDeclaration() throws InterruptedException {
        var many = new ArrayList<>(List.of(group));
        for (var i = 0; i < 500; i++) {
            many.add(group.with("Compute/Disk", "d" + i));
        }
        assertThat(new Planner(provider).plan(stack(many)).steps())
                .extracting(Step::id)
                .isEqualTo(many.stream().map(Declared::id).toList());
    }

    private void live(Declared... resources) {
        for (var resource : resources) {
            provider.add(resource, OURS);
        }
    }

    private List<String> planned(Declaration declaration) throws InterruptedException {
        return lines(new Planner(provider).plan(declaration));
    }

    private List<String> destroyed(Declaration declaration) throws InterruptedException {
        return lines(new Planner(provider).destroyPlan(declaration));
    }

    private List<Problem> problems(Declaration declaration) {
        return catchThrowableOfType(ProblemsException.class, () -> new Planner(provider).plan(declaration))
                .problems();
    }

    private static List<String> lines(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.action().text() + " " + step.id().name() + ": " + String.join("; ", step.reasons()))
                .toList();
    }
}
