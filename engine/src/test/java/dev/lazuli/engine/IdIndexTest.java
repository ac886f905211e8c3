package dev.lazuli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.ResourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdIndexTest {
    private static final String GROUP = "/subscriptions/1/resourceGroups/rg";

    @ParameterizedTest
    @CsvSource({
        "/providers/N/vm/a, 1",
        "/PROVIDERS/n/VM/A, 1",
        "/providers/N/vm/a/, 1",
        "/providers/N/vm/a/parts, 1",
        "/providers/N/vm/a/parts/p, 1",
        "/providers/N/vm/a/providers/M/lock/l, 1",
        "/providers/N/vm/ab, 0",
        "/providers/N/vm, 0",
        "'', 0",
        "x, -1",
    })
    void theNearestIsTheIdItselfOrTheLowestAboveIt(String below, int expected) {
        assertThat(index().nearest(GROUP + below)).isEqualTo(expected);
    }

    @Test
    void whatAnIdLiesInIsNotTheIdItself() {
        assertThat(index().nearestAbove(ResourceId.parse(GROUP + "/providers/N/vm/a")))
                .isZero();
        assertThat(index().nearestAbove(ResourceId.parse(GROUP))).isEqualTo(-1);
        assertThat(index().nearestAbove(ResourceId.TENANT)).isEqualTo(-1);
    }

    @Test
    void theTenantIsAboveAll() {
        var index = index();
        index.put(ResourceId.TENANT, 2);
        assertThat(index.nearestAbove(ResourceId.parse(GROUP))).isEqualTo(2);
        assertThat(index.nearest("/providers/N/a/b")).isEqualTo(2);
        assertThat(index.nearestAbove(ResourceId.TENANT)).isEqualTo(-1);
    }

    private static IdIndex index() {
        var index = new IdIndex(4);
        index.put(ResourceId.parse(GROUP), 0);
        index.put(ResourceId.parse(GROUP + "/providers/N/vm/a"), 1);
        return index;
    }
}
