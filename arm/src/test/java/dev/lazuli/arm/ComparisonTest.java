package dev.lazuli.arm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lazuli.catalog.Catalog;
import dev.lazuli.catalog.CatalogText;
import dev.lazuli.engine.Change;
import dev.lazuli.model.DeclaredResource;
import dev.lazuli.model.PropertyPath;
import dev.lazuli.model.ResourceId;
import dev.lazuli.model.SourceLocation;
import dev.lazuli.model.TypeName;
import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ObjectValue;
import dev.lazuli.model.Value.OutputValue;
import dev.lazuli.model.Value.SecretValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {
    private static final ResourceId ID =
            ResourceId.parse("/subscriptions/s/resourceGroups/g/providers/Microsoft.Test/things/a");
    private static final Catalog CATALOG = Catalog.of(List.of(CatalogText.read("""
            provider Microsoft.Test

            type Test/Thing Microsoft.Test/things 2024-01-01
              file test.json
              path /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Test/things/{name}
              put Things_Put 200
              body Thing
              result ThingResult

            shape Item
              name string
              value string

            shape Rule
              from string
              to string

            shape Sku
              name string
              tier string
              capacity int32

            shape Thing
              location string create-only
              tags string{}
              sku Sku
              mode enum(Fast, Slow...)
              text string
              description string
              version string
              vaultId string(arm-id)
              created string(date-time)
              lasting string(duration)
              size int32 = 10
              flag boolean
              password string secret
              entered string write-only
              made string read-only
              onlyPut string
              kind string create-only
              items Item[]
              rules Rule[](key=from)
              pairs Rule[]
              zones string[]
              any any

            shape ThingResult
              location string
              tags string{}
              sku Sku
              mode string
              text string
              description string
              version string
              vaultId string
              created string
              lasting string
              size int32
              flag boolean
              password string
              entered string
              made string
              kind string
              items Item[]
              rules Rule[]
              pairs Rule[]
              zones string[]
              any any
            """)));

    private static List<Change> compare(ObjectValue declared, ObjectValue live) {
        var resource = Samples.declared(ID.text(), declared);
        return comparison(resource).changes(declared, live);
    }

    private static Comparison comparison(DeclaredResource resource) {
        return new Comparison(new Schema(CATALOG, CATALOG.forId(ID, Optional.empty())), resource);
    }

    private static List<String> paths(String declared, String live) {
        return compare(Script.json(declared.replace('\'', '"')), Script.json(live.replace('\'', '"'))).stream()
                .map(change -> change.path().text())
                .toList();
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'location':'West Europe'}            | {'location':'westeurope'}
                    {'mode':'fast'}                       | {'mode':'Fast'}
                    {'sku':{'tier':'STANDARD'}}           | {'sku':{'tier':'Standard'}}
                    {'sku':{'name':'G_8'}}                | {'sku':{'name':'G','capacity':8}}
                    {'vaultId':'/subscriptions/S/resourceGroups/g'} | {'vaultId':'/subscriptions/s/resourcegroups/G/'}
                    {'vaultId':'v'}                       | {'vaultId':'/subscriptions/s/resourceGroups/g/providers/M.K/vaults/v'}
                    {'created':'2024-01-01T00:00:00Z'}    | {'created':'2024-01-01T01:00:00.0000000+01:00'}
                    {'lasting':'PT1H'}                    | {'lasting':'PT60M'}
                    {'lasting':'P1Y2M3DT3H11M2S'}         | {'lasting':'P428DT3H11M2S'}
                    {'version':'1.25'}                    | {'version':'1.25.6'}
                    {'version':'latest'}                  | {'version':'7'}
                    {'size':1.0}                          | {'size':1}
                    {'size':'1'}                          | {'size':1}
                    {'flag':'True'}                       | {'flag':true}
                    {'flag':false}                        | {}
                    {'size':10}                           | {}
                    {'items':[]}                          | {}
                    {'any':{'a':[],'b':null}}             | {}
                    {'text':null}                         | {}
                    {'text':'None'}                       | {}
                    {'password':'x'}                      | {}
                    {'password':'x'}                      | {'password':'***'}
                    {'entered':'x'}                       | {}
                    {'made':'x'}                          | {'made':'y'}
                    {'onlyPut':'x'}                       | {}
                    {'kind':'x'}                          | {}
                    {'any':{'clientSecret':'x'}}          | {'any':{}}
                    {'any':{'A':1}}                       | {'any':{'a':1}}
                    {'items':[{'name':'a'},{'name':'b'}]} | {'items':[{'name':'B','value':'1'},{'name':'A'}]}
                    {'rules':[{'from':'a','to':'1'},{'from':'b','to':'2'}]} | {'rules':[{'from':'b','to':'2'},{'from':'a','to':'1'}]}
                    {'pairs':[{'from':'a'},{'from':'b'}]} | {'pairs':[{'from':'b'},{'from':'a'}]}
                    {'etag':'1','id':'x','name':'y'}      | {'etag':'2','id':'z'}
                    {'tags':{'a':'b'}}                    | {'tags':{'a':'b','policy':'p'}}
                    """)
    void whatMeansTheSameIsNoChange(String declared, String live) {
        assertThat(paths(declared, live)).isEmpty();
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'location':'westeurope'}             | {'location':'northeurope'}       | location
                    {'tags':{'a':'B'}}                    | {'tags':{'a':'b'}}               | tags.a
                    {'tags':{'a':'b'}}                    | {}                               | tags.a
                    {'description':'Text'}                | {'description':'text'}           | description
                    {'version':'1.2'}                     | {'version':'1.25'}               | version
                    {'sku':{'name':'G_4'}}                | {'sku':{'name':'G','capacity':8}} | sku.name
                    {'size':11}                           | {}                               | size
                    {'size':10}                           | {'size':11}                      | size
                    {'flag':true}                         | {'flag':false}                   | flag
                    {'flag':true}                         | {}                               | flag
                    {'text':null}                         | {'text':'x'}                     | text
                    {'created':'2024-01-01T00:00:00Z'}    | {'created':'2024-01-02T00:00:00Z'} | created
                    {'zones':['1','2']}                   | {'zones':['1','3']}              | zones[1]
                    {'zones':['1','2']}                   | {'zones':['1']}                  | zones[1]
                    {'zones':['1']}                       | {'zones':['1','2']}              | zones[1]
                    {'items':[{'name':'a','value':'1'}]}  | {'items':[{'name':'a','value':'2'}]} | items[0].value
                    {'items':[{'name':'a'}]}              | {'items':[{'name':'b'}]}         | items[0] items[0]
                    {'any':{'a':1}}                       | {'any':{'a':2}}                  | any.a
                    {'kind':'x'}                          | {'kind':'y'}                     | kind
                    """)
    void whatDiffersIsAChange(String declared, String live, String expected) {
        assertThat(paths(declared, live)).containsExactly(expected.split(" "));
    }

    @Test
    void whatCanOnlyBeSetAtFirstReplaces() {
        var changes =
                compare(Script.json("{\"kind\":\"x\",\"text\":\"n\"}"), Script.json("{\"kind\":\"y\",\"text\":\"m\"}"));

        assertThat(changes).extracting(Change::replaces).containsExactly(true, false);
    }

    @Test
    void secretsAreNeverShown() {
        var declared = new ObjectValue(Map.of("text", new SecretValue("hush"), "password", Value.text("hush")));

        var changes = compare(declared, Script.json("{\"text\":\"old-hush\",\"password\":\"old-hush\"}"));

        assertThat(changes).hasSize(2);
        assertThat(changes.toString()).doesNotContain("hush");
    }

    @Test
    void whatIsNotKnownYetIsAChange() {
        var output = new OutputValue(ID, new PropertyPath("properties.address"));
        var declared = new ObjectValue(Map.of("text", output));

        assertThat(compare(declared, Script.json("{\"text\":\"1.2.3.4\"}")))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).contains(output));
    }

    @Test
    void aChangeNamesTheLineThatDeclaresIt() {
        var line = new SourceLocation("Infra.java", 7);
        var resource = new DeclaredResource(
                ID,
                TypeName.parse("Test/Thing"),
                Optional.empty(),
                Script.json("{\"items\":[{\"name\":\"a\",\"value\":\"1\"}],\"text\":\"x\"}"),
                false,
                Set.of(),
                Optional.of(new SourceLocation("Infra.java", 3)),
                Map.of(new PropertyPath("items"), line));

        var changes = comparison(resource)
                .changes(resource.body(), Script.json("{\"items\":[{\"name\":\"a\",\"value\":\"2\"}]}"));

        assertThat(changes)
                .extracting(change -> change.location().orElseThrow().line())
                .containsExactly(7, 3);
    }
}
