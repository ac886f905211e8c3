package dev.lazuli.stack.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Microsoft.Compute, Compute, compute, dev.lazuli.azure.compute",
        "Microsoft.DBforPostgreSQL, DBforPostgreSQL, dbforPostgreSQL, dev.lazuli.azure.dbforpostgresql",
        "Microsoft.KeyVault, KeyVault, keyVault, dev.lazuli.azure.keyvault",
        "Microsoft.VMwareCloudSimple, VMwareCloudSimple, vMwareCloudSimple, dev.lazuli.azure.vmwarecloudsimple",
        "NGINX.NGINXPLUS, NGINXNGINXPLUS, nginxnginxplus, dev.lazuli.azure.nginxnginxplus",
        "Microsoft.Subscription, Subscription, subscriptionService, dev.lazuli.azure.subscription",
        "Microsoft.Import, Import, import_, dev.lazuli.azure.import_",
    })
    void a_provider_gives_a_service_a_method_and_a_package(
            String namespace, String service, String method, String packageName) {
        assertThat(JavaNames.service(namespace)).isEqualTo(service);
        assertThat(JavaNames.serviceMethod(namespace)).isEqualTo(method);
        assertThat(JavaNames.packageName(namespace)).isEqualTo(packageName);
    }

    @ParameterizedTest
    @CsvSource({
        "Sku, Sku",
        "sku, Sku",
        "String, StringSpec",
        "Secret, SecretSpec",
        "Delivery@2019-02-01, DeliveryV20190201",
        "Foo.Bar-baz, FooBarBaz",
        "2Fast, _2Fast",
    })
    void a_shape_gives_an_interface_that_shadows_nothing(String shape, String expected) {
        assertThat(JavaNames.shape(shape)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Sku, true", "SkuSpec, true", "SkuSpec2, true", "Sku2, true", "SkuName, false", "Sk, false"})
    void an_interface_is_known_by_its_shape_even_with_a_suffix(String name, boolean expected) {
        assertThat(JavaNames.isShape(name, "Sku")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "location, location",
        "default, default_",
        "wait, wait_",
        "odata.type, odataType",
        "@odata.type, odataType",
        "$schema, schema",
        "x-ms-tag, xMsTag",
        "IPRules, IPRules",
    })
    void a_property_keeps_its_name_wherever_Java_takes_it(String property, String expected) {
        assertThat(JavaNames.member(property)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Standard_LRS, STANDARD_LRS", "CrashConsistent, CRASH_CONSISTENT", "UTC+1, UTC_PLUS_1", "1.2, _1_2", "*, ANY",
        "Standard_D2s_v3, STANDARD_D2S_V3", "IPv4, IPV4", "HTTPSOnly, HTTPS_ONLY", "'', EMPTY", "-1, MINUS_1",
    })
    void a_value_gives_a_constant(String value, String expected) {
        assertThat(JavaNames.constants(List.of(value))).containsExactly(expected);
    }

    @Test
    void values_that_would_share_a_constant_get_a_number_each() {
        assertThat(JavaNames.constants(List.of("a-b", "A_B", "a b"))).containsExactly("A_B", "A_B_2", "A_B_3");
    }
}
