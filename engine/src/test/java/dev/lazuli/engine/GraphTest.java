package dev.lazuli.engine;

import static dev.lazuli.engine.Declared.group;
import static dev.lazuli.engine.Declared.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lazuli.model.Declaration;
import dev.lazuli.model.Problem;
import dev.lazuli.model.ProblemsException;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.JoinedValue;
import dev.lazuli.model.Value.ReferenceValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Declared group = group("rg");
    private final Declared network = group.with("Network/VirtualNetwork", "hub");
    private final Declared balancer = group.with("Network/LoadBalancer", "lb");

    @Test
    void aResourceNeedsTheNearestDeclaredResourceThatItLiesIn() {
        var subnet = network.with("Network/Subnet", "a");
        assertThat(printed(subnet, network, group)).isEqualTo("""
                        Resources/ResourceGroup rg
                        Network/VirtualNetwork hub -> Resources/ResourceGroup rg
                        Network/Subnet a -> Network/VirtualNetwork hub
                        """);
        assertThat(printed(subnet, group)).isEqualTo("""
                        Resources/ResourceGroup rg
                        Network/Subnet a -> Resources/ResourceGroup rg
                        """);
    }

    @Test
    void aBodyNeedsWhatItRefersToTakesOutputsOfOrDependsOn() {
        var a = group.with("Compute/Disk", "a");
        var b = group.with("Compute/Disk", "b");
        var c = group.with("Compute/Disk", "c");
        var d = group.with("Compute/VirtualMachine", "d")
                .refers("disk", a)
                .takes("address", b, "properties.address")
                .dependsOn(c);
        assertThat(Graph.of(stack(d, a, b, c)).needs(d.id())).containsExactly(a.id(), b.id(), c.id());
    }

    @Test
    void idsThatAUserTypedCountInAnySpelling() {
        var machine = group.with("Compute/VirtualMachine", "m")
                .set("network", network.id().text().toUpperCase(Locale.ROOT))
                .set("comment", "see /subscriptions");
        assertThat(Graph.of(stack(machine, network)).needs(machine.id())).containsExactly(network.id());
    }

    @Test
    void anIdBelowAResourceStandsForTheNearestDeclaredResource() {
        var pool = balancer.id() + "/backendAddressPools/pool";
        var typed = group.with("Network/NetworkInterface", "typed").set("pool", pool);
        var joined = group.with("Network/NetworkInterface", "joined")
                .set(
                        "pool",
                        new JoinedValue(
                                List.of(new ReferenceValue(balancer.id()), Value.text("/backendAddressPools/pool"))));
        var declaredPool = balancer.with("Network/BackendAddressPool", "pool");
        var graph = Graph.of(stack(typed, joined, balancer, group));
        assertThat(graph.needs(typed.id())).containsExactly(balancer.id(), group.id());
        assertThat(graph.needs(joined.id())).containsExactly(balancer.id(), group.id());
        assertThat(Graph.of(stack(joined, declaredPool, balancer)).needs(joined.id()))
                .containsExactly(declaredPool.id(), balancer.id());
    }

    @Test
    void aResourceThatRefersToItsOwnPartsNeedsNothingForIt() {
        var rule = balancer.set("rule", balancer.id() + "/backendAddressPools/pool");
        assertThat(Graph.of(stack(rule)).needs(rule.id())).isEmpty();
    }

    @Test
    void resourcesWithOneIdAreReportedWithAllTheirLines() {
        assertThat(problems(stack(group.at(3), network.at(4), network.at(9), network.at(12))))
                .extracting(Problem::toString)
                .containsExactly("Infra.java:9: Network/VirtualNetwork hub: the ID '" + network.id()
                        + "' is declared 3 times: Infra.java:4, Infra.java:9, Infra.java:12"
                        + " (give them different names, or declare it once)");
    }

    @Test
    void whatIsOnlyReferredToMayBeDeclaredTwice() {
        assertThat(printed(network.existing(), network.existing())).isEqualTo("Network/VirtualNetwork hub\n");
        assertThat(problems(stack(network.existing(), network))).hasSize(1);
    }

    @Test
    void aCycleIsReportedAsAPathWithLines() {
        var a = group.with("Compute/Disk", "a");
        var b = group.with("Compute/Disk", "b");
        var c = group.with("Compute/Disk", "c");
        var problems = problems(stack(
                group.at(1),
                a.refers("x", b).at(2),
                b.refers("x", c).at(3),
                c.refers("x", a).at(4)));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("Infra.java:2: resources need each other: Compute/Disk a (Infra.java:2) -> "
                        + "Compute/Disk b (Infra.java:3) -> Compute/Disk c (Infra.java:4) -> "
                        + "Compute/Disk a (Infra.java:2) (take one of these references or dependsOn away)");
    }

    @Test
    void allThatIsWrongIsReportedAtOnce() {
        var a = group.with("Compute/Disk", "a");
        var b = group.with("Compute/Disk", "b");
        var c = group.with("Compute/Disk", "c");
        var d = group.with("Compute/Disk", "d");
        var missing = group.with("Compute/Disk", "missing");
        var problems = problems(stack(
                a.refers("x", b),
                b.refers("x", a),
                c.refers("x", d),
                d.dependsOn(c),
                network,
                network,
                balancer.takes("x", missing, "properties.size")));
        assertThat(problems)
                .extracting(Problem::what)
                .containsExactly(
                        "the ID '" + network.id() + "' is declared twice",
                        "it takes 'properties.size' of '" + missing.id() + "', which is not declared",
                        "resources need each other: Compute/Disk a -> Compute/Disk b -> Compute/Disk a",
                        "resources need each other: Compute/Disk c -> Compute/Disk d -> Compute/Disk c");
    }

    private static String printed(Declared... resources) {
        return Graph.of(stack(resources)).toString();
    }

    private static List<Problem> problems(Declaration declaration) {
        return catchThrowableOfType(ProblemsException.class, () -> Graph.of(declaration))
                .problems();
    }
}
