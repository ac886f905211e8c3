package dev.lazuli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceIdTest {
    private static final ResourceId GROUP = ResourceId.subscription("s").resourceGroup("g");
    private static final ResourceId NETWORK = GROUP.child(ResourceType.parse("Microsoft.Network/virtualNetworks"), "v");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "/subscriptions/s Microsoft.Resources/subscriptions s /",
                "/subscriptions/s/resourceGroups/g Microsoft.Resources/resourceGroups g /subscriptions/s",
                "/SUBSCRIPTIONS/s/RESOURCEGROUPS/g Microsoft.Resources/resourceGroups g /SUBSCRIPTIONS/s",
                "/subscriptions/s/providers/Microsoft.A/b/c Microsoft.A/b c /subscriptions/s",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c Microsoft.A/b c /subscriptions/s/resourceGroups/g",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c/d/e Microsoft.A/b/d e"
                        + " /subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c",
                "/subscriptions/s/resourceGroups/g/Providers/Microsoft.A/b/c/providers/Microsoft.L/locks/l Microsoft.L/locks l"
                        + " /subscriptions/s/resourceGroups/g/Providers/Microsoft.A/b/c",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.L/locks/l Microsoft.L/locks l"
                        + " /subscriptions/s/resourceGroups/g",
                "/providers/Microsoft.Management/managementGroups/m Microsoft.Management/managementGroups m /",
                "/providers/Microsoft.Management/managementGroups/m/providers/Microsoft.P/x/y Microsoft.P/x y"
                        + " /providers/Microsoft.Management/managementGroups/m",
                "/providers/Microsoft.A/b/c/d/e/f/g Microsoft.A/b/d/f g /providers/Microsoft.A/b/c/d/e",
                "/subscriptions/s/providers/Microsoft.A/b/providers/d/e Microsoft.A/b/d e"
                        + " /subscriptions/s/providers/Microsoft.A/b/providers",
            })
    void tellsTypeNameAndParent(String id, String type, String name, String parent) {
        var parsed = ResourceId.parse(id);
        assertThat(parsed.type()).hasValue(ResourceType.parse(type));
        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.parent()).hasValue(ResourceId.parse(parent));
        assertThat(parsed.text()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "subscriptions/s",
                "/subscriptions",
                "/subscriptions/s/resourceGroups",
                "/subscriptions/s/somethingElse/x",
                "/subscriptions/s/resourceGroups/g/providers",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.A",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.A/b/c/d",
                "/resourceGroups/g",
                "myDisk",
            })
    void refusesWhatIsNoId(String text) {
        assertThat(ResourceId.matches(text)).isFalse();
        assertThatThrownBy(() -> ResourceId.parse(text))
                .isInstanceOf(MalformedException.class)
                .hasMessage("'" + text + "' is no resource ID: expected an ID like"
                        + " /subscriptions/{guid}/resourceGroups/{name}/providers/{namespace}/{type}/{name}");
    }

    @Test
    void dropsTheSlashesThatClientsSendTooMany() {
        assertThat(ResourceId.parse("//subscriptions///s/").text()).isEqualTo("/subscriptions/s");
        assertThat(ResourceId.parse("/")).isEqualTo(ResourceId.TENANT);
    }

    @Test
    void theTenantHasNeitherTypeNorNameNorParent() {
        assertThat(ResourceId.TENANT.type()).isEmpty();
        assertThat(ResourceId.TENANT.name()).isEmpty();
        assertThat(ResourceId.TENANT.parent()).isEmpty();
        assertThat(ResourceId.TENANT.subscriptionId()).isEmpty();
    }

    @Test
    void comparesWithoutCase() {
        var shouted = ResourceId.parse("/SUBSCRIPTIONS/S/RESOURCEGROUPS/G");
        assertThat(shouted).isEqualTo(GROUP).hasSameHashCodeAs(GROUP).isEqualByComparingTo(GROUP);
        assertThat(shouted.key()).isEqualTo(GROUP.key());
        assertThat(GROUP).isNotEqualTo(ResourceId.subscription("s"));
    }

    @Test
    void findsSubscriptionAndGroup() {
        assertThat(NETWORK.subscriptionId()).hasValue("s");
        assertThat(NETWORK.resourceGroupName()).hasValue("g");
        assertThat(ResourceId.subscription("s").resourceGroupName()).isEqualTo(Optional.empty());
        assertThat(ResourceId.managementGroup("m").subscriptionId()).isEqualTo(Optional.empty());
    }

    @Test
    void makesChildrenAndExtensions() {
        var subnet = NETWORK.child(ResourceType.parse("microsoft.network/virtualnetworks/subnets"), "n");
        assertThat(subnet.text())
                .isEqualTo("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n");
        assertThat(subnet.child(ResourceType.parse("Microsoft.Authorization/locks"), "l")
                        .text())
                .isEqualTo(subnet + "/providers/Microsoft.Authorization/locks/l");
        assertThat(GROUP.child(ResourceType.parse("Microsoft.Network/virtualNetworks/subnets"), "v/n"))
                .isEqualTo(subnet);
        assertThat(ResourceId.TENANT.child(ResourceType.parse("Microsoft.Management/managementGroups"), "m"))
                .isEqualTo(ResourceId.managementGroup("m"));
        assertThat(ResourceId.TENANT.child(ResourceType.SUBSCRIPTION, "s")).isEqualTo(ResourceId.subscription("s"));
        assertThat(ResourceId.subscription("s").child(ResourceType.RESOURCE_GROUP, "g"))
                .isEqualTo(GROUP);
    }

    @Test
    void aChildNeedsANameForEachOfItsLevels() {
        var subnets = ResourceType.parse("Microsoft.Network/virtualNetworks/subnets");
        assertThatThrownBy(() -> GROUP.child(subnets, "n"))
                .isInstanceOf(MalformedException.class)
                .hasMessage("'n' is no resource name: expected 2 names for [virtualNetworks, subnets]");
    }

    @Test
    void liesWithinItsScopesAndNotBesideThem() {
        assertThat(NETWORK.within(ResourceId.parse("/subscriptions/S/resourcegroups/G")))
                .isTrue();
        assertThat(NETWORK.within(ResourceId.TENANT)).isTrue();
        assertThat(NETWORK.within(NETWORK)).isTrue();
        assertThat(GROUP.within(NETWORK)).isFalse();
        assertThat(ResourceId.subscription("s").resourceGroup("g2").within(GROUP))
                .isFalse();
    }
}
