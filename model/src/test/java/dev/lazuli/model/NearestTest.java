package dev.lazuli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> TYPES = List.of(
            "Microsoft.Compute/virtualMachines",
            "Microsoft.Compute/virtualMachineScaleSets",
            "Microsoft.Compute/disks",
            "Microsoft.Compute/images",
            "Microsoft.Network/virtualNetworks",
            "Microsoft.Network/virtualNetworkTaps",
            "Compute/VirtualMachine",
            "Compute/Disk",
            "Network/VirtualNetwork",
            "Web/Site");

    @ParameterizedTest
    @CsvSource({
        "virtualMachnes, Microsoft.Compute/virtualMachines",
        "Compute/VirtualMachin, Compute/VirtualMachine",
        "Compute/VirtualMahcine, Compute/VirtualMachine",
        "compute/dsik, Compute/Disk",
        "Microsoft.Compute/virtualMachine, Microsoft.Compute/virtualMachines",
        "Microsoft.Computer/disks, Microsoft.Compute/disks",
        "Compute/VirtualNetwork, Network/VirtualNetwork",
        "Disk, Compute/Disk",
        "MICROSOFT.NETWORK/VIRTUALNETWORK, Microsoft.Network/virtualNetworks",
    })
    void theRightOneIsFirst(String word, String expected) {
        assertThat(Nearest.matches(word, TYPES)).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"locaton, location", "Location, location", "tag, tags", "nmae, name", "skuu, sku"})
    void propertiesToo(String word, String expected) {
        assertThat(Nearest.matches(word, List.of("location", "tags", "name", "sku", "properties")))
                .first()
                .isEqualTo(expected);
    }

    @Test
    void whatIsFarIsNotOffered() {
        assertThat(Nearest.matches("colour", List.of("location", "tags", "name")))
                .isEmpty();
        assertThat(Nearest.question("colour", List.of("location"))).isEmpty();
        assertThat(Nearest.matches("", List.of("location"))).isEmpty();
    }

    @Test
    void atMostThreeAreOffered() {
        assertThat(Nearest.question("namx", List.of("nama", "namb", "namc", "namd")))
                .isEqualTo("did you mean 'nama' or 'namb' or 'namc'?");
    }

    @Test
    void neighboursThatAreSwappedAreOneMistake() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
