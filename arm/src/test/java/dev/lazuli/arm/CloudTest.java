package dev.lazuli.arm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CloudTest {
    @Test
    void cloudsAreKnownByTheirNames() {
        assertThat(Cloud.named("public")).isEqualTo(Cloud.PUBLIC);
        assertThat(Cloud.named("AzureUSGovernment")).isEqualTo(Cloud.US_GOVERNMENT);
        assertThat(Cloud.named("china")).isEqualTo(Cloud.CHINA);
    }

    @Test
    void anyAddressIsACloud() {
        var cloud = Cloud.named("https://management.local.example:8443/");

        assertThat(cloud.endpoint()).hasToString("https://management.local.example:8443");
        assertThat(cloud.audience()).isEqualTo("https://management.local.example:8443");
    }

    @Test
    void aMisspeltCloudIsAskedBack() {
        assertThatThrownBy(() -> Cloud.named("pubic")).hasMessageContaining("did you mean 'public'?");
    }
}
