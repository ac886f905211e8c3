package dev.lazuli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class DigraphTest {
    @Test
    void theOrderTakesTheLowestNumberThatIsFree() {
        assertThat(graph(5, 4, 0, 0, 2, 3, 1).order()).containsExactly(3, 1, 4, 0, 2);
    }

    @Test
    void whatIsOnACycleOrBehindOneHasNoPlaceInTheOrder() {
        assertThat(graph(4, 0, 1, 1, 0, 1, 2).order()).containsExactly(3);
    }

    @Test
    void nodesThatReachEachOtherAreOneComponent() {
        var components = graph(6, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 3).components();
        assertThat(components[0]).isEqualTo(components[1]).isEqualTo(components[2]);
        assertThat(components[3]).isEqualTo(components[4]).isNotEqualTo(components[0]);
        assertThat(components[5]).isNotIn(components[0], components[3]);
    }

    @Test
    void aCycleIsAShortestOne() {
        var graph = graph(5, 0, 1, 1, 2, 2, 3, 3, 0, 2, 0);
        assertThat(graph.cycleThrough(0)).containsExactly(0, 1, 2, 0);
        assertThat(graph.cycleThrough(4)).isEmpty();
    }

    @Test
    void reachingWorksBothWays() {
        var graph = graph(5, 0, 1, 1, 2, 3, 4);
        assertThat(graph.reachable(bits(1))).isEqualTo(bits(1, 2));
        assertThat(graph.leadingTo(bits(1))).isEqualTo(bits(0, 1));
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        var size = 200_000;
        var builder = new Digraph.Builder(size);
        for (var node = 1; node < size; node++) {
            builder.add(node - 1, node);
        }
        var graph = builder.build();
        assertThat(graph.order()).hasSize(size);
        assertThat(graph.components()).doesNotHaveDuplicates();
    }

    private static Digraph graph(int size, int... edges) {
        var builder = new Digraph.Builder(size);
        for (var i = 0; i < edges.length; i += 2) {
            builder.add(edges[i], edges[i + 1]);
        }
        return builder.build();
    }

    private static BitSet bits(int... numbers) {
        var bits = new BitSet();
        for (var number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
