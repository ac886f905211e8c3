package dev.lazuli.apigen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.Json;
import dev.lazuli.stack.Declarations;
import dev.lazuli.stack.StackTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedApiTest {
    @SuppressWarnings("NullAway.Init")
    private CompiledSample sample;

    @BeforeAll
    void compile(@TempDir Path folder) {
        sample = new CompiledSample(folder);
    }

    @Test
    void the_text_is_the_expected_one() throws IOException {
        var generated = new TreeMap<String, String>();
        TypedApi.of(Sample.catalog())
                .forEach(file -> generated.put(
                        file.packageName().replace('.', '/') + "/"
                                + file.typeSpec().name() + ".java",
                        file.toString()));
        var expected = new TreeMap<String, String>();
        var folder = Sample.resource("/expected");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                expected.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }

        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, text) -> assertThat(generated.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void generating_again_writes_no_file_and_removes_what_is_gone(@TempDir Path folder) throws IOException {
        var sources = new SourceFolder(folder);
        sources.write(TypedApi.of(Sample.catalog()));
        var store = folder.resolve("dev/lazuli/azure/sampleshop/Store.java");
        var longAgo = java.nio.file.attribute.FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(store, longAgo);
        var gone = Files.writeString(folder.resolve("dev/lazuli/azure/Gone.java"), "");

        sources.write(TypedApi.of(Sample.catalog()));

        assertThat(Files.getLastModifiedTime(store)).isEqualTo(longAgo);
        assertThat(gone).doesNotExist();
    }

    @Test
    void what_is_set_is_where_Azure_wants_it() {
        var store = body("""
            shop.store("corner", group, s -> s
                .location("norwayeast").tag("a", "1").tags(java.util.Map.of("b", "2"))
                .sku(k -> k.name("Basic")).propertiesSku(k -> k.name("Inner"))
                .address("1 Street").networkAddress("10.0.0.1").class_("first").code(7)
                .open(true).zones("1", "2").zones("3").discounts("spring", 0.5).discounts("fall", 2)
                .extra(java.util.Map.of("list", java.util.List.of(1, "two")))
                .deliveries(d -> d.day("Monday").additional("note", "early"))
                .deliveries(d -> d.day("Friday"))
                .partners("north", p -> p.day("Sunday")));
            """);

        assertThat(store).isEqualTo("""
            {"location":"norwayeast","tags":{"a":"1","b":"2"},"sku":{"name":"Basic"},"properties":{\
            "sku":{"name":"Inner"},"address":"1 Street","network":{"address":"10.0.0.1"},"class":"first",\
            "code":7,"open":true,"zones":["1","2","3"],"discounts":{"spring":0.5,"fall":2},\
            "extra":{"list":[1,"two"]},"deliveries":[{"day":"Monday","note":"early"},{"day":"Friday"}],\
            "partners":{"north":{"day":"Sunday"}}}}\
            """);
    }

    @Test
    void a_variant_is_marked_and_constants_are_spelt_as_in_JSON() {
        var store = body("""
            shop.store("corner", group, s -> s.payment(CardPayment.class, p -> p
                .networks(CardNetwork.MASTER_CARD, CardNetwork.UTC_PLUS_1).networks("New").fee(1.25)));
            """);

        assertThat(store).isEqualTo("""
            {"properties":{"payment":{"method":"card","networks":["MasterCard","UTC+1","New"],"fee":1.25}}}\
            """);
    }

    @Test
    void a_resource_whose_body_has_variants_is_declared_as_one() {
        var resources = declare("""
            var store = shop.store("corner", group);
            shop.shelf(BookShelf.class, "novels", store, s -> s.height(2).authors("A", "B"));
            shop.storeLock(store, l -> l.level(StoreLockLevel.CAN_NOT_DELETE));
            """);

        assertThat(Json.show(resources.get(2).body()))
                .isEqualTo("{\"kind\":\"Books\",\"height\":2,\"authors\":[\"A\",\"B\"]}");
        assertThat(resources.get(2).id().text()).endsWith("/stores/corner/shelves/novels");
        assertThat(resources.get(3).id().text()).endsWith("/stores/corner/locks/default");
        assertThat(resources.get(3).type()).hasToString("Shop/StoreLock");
    }

    @Test
    void a_secret_is_never_shown() {
        var store = body("""
            shop.store("corner", group, s -> s.payment(VoucherPayment.class, p -> p.code("open sesame")));
            """);

        assertThat(store).isEqualTo("{\"properties\":{\"payment\":{\"method\":\"voucher\",\"code\":\"***\"}}}");
    }

    @Test
    void references_and_outputs_are_known_or_say_where_they_come_from() {
        var resources = declare("""
            var store = shop.store("corner", group, s -> s.location(group.location()));
            shop.offer("sale", store, o -> o.store(store));
            shop.store("second", group, s -> s.next(store)
                .address(Output.concat("near ", store.name(), " in ", group.location(), ", ", store.address())));
            """);

        assertThat(Json.show(resources.get(1).body())).isEqualTo("{\"location\":\"norwayeast\"}");
        assertThat(resources.get(2).id().text()).endsWith("/stores/corner/providers/Sample.Shop/offers/sale");
        assertThat(resources.get(2).body().object("properties").orElseThrow().members())
                .containsValue(new dev.lazuli.model.Value.ReferenceValue(
                        resources.get(1).id()));
        assertThat(Json.show(resources.get(3).body()))
                .contains("\"address\":\"near corner in norwayeast, (known after apply)\"")
                .contains("\"next\":{\"id\":\"" + resources.get(1).id());
    }

    @Test
    void what_is_wrong_does_not_compile() {
        assertThat(sample.program("shop.store(\"corner\", group, s -> s.adress(\"1 Street\"));"))
                .contains("cannot find symbol")
                .contains("adress");
        assertThat(sample.program("shop.store(\"corner\", group, s -> s.opened(true));"))
                .contains("method opened in interface Store cannot be applied");
        assertThat(sample.program("shop.store(\"corner\");")).contains("no suitable method");
        assertThat(sample.program("shop.shelf(\"novels\", group);"))
                .contains("ResourceGroup cannot be converted to Store");
        assertThat(sample.program("shop.offer(\"sale\", group, o -> o.store(group));"))
                .contains("no suitable method");
        assertThat(sample.program("shop.store(\"corner\", group, s -> s.code(\"seven\"));"))
                .contains("String cannot be converted to long");
    }

    private String body(String statement) {
        return Json.show(declare(statement).getLast().body());
    }

    private List<DeclaredResource> declare(String body) {
        assertThat(sample.program(body)).isEmpty();
        return Declarations.collect(StackTarget.NONE, Sample.catalog(), sample.load())
                .resources();
    }
}
