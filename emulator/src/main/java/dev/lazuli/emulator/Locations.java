package dev.lazuli.emulator;

import dev.lazuli.model.Value;
import dev.lazuli.model.Value.ArrayValue;
import dev.lazuli.model.Value.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Azure's regions, those of the sovereign clouds included; from "List of Azure regions" in Microsoft's documentation. */
final class Locations {
    private static final String DISPLAY_NAMES = """
            East US,East US 2,East US 3,South Central US,West US,West US 2,West US 3,Central US,North Central US,\
            West Central US,Canada Central,Canada East,Brazil South,Brazil Southeast,Mexico Central,Chile Central,\
            North Europe,West Europe,UK South,UK West,France Central,France South,Germany West Central,Germany North,\
            Norway East,Norway West,Sweden Central,Sweden South,Switzerland North,Switzerland West,Italy North,\
            Poland Central,Spain Central,Austria East,Belgium Central,Denmark East,Finland Central,Greece Central,\
            Southeast Asia,East Asia,Australia East,Australia Southeast,Australia Central,Australia Central 2,\
            Japan East,Japan West,Korea Central,Korea South,Central India,South India,West India,Jio India West,\
            Jio India Central,India South Central,Indonesia Central,Malaysia West,Malaysia South,New Zealand North,\
            Taiwan North,Taiwan Northwest,UAE North,UAE Central,Qatar Central,Israel Central,Israel Northwest,\
            Saudi Arabia East,South Africa North,South Africa West,Central US EUAP,East US 2 EUAP,East US STG,\
            South Central US STG,US Gov Virginia,US Gov Arizona,US Gov Texas,US Gov Iowa,US DoD Central,US DoD East,\
            China East,China East 2,China East 3,China North,China North 2,China North 3,Southeast US,Southeast US 3,\
            Southwest US,Northeast US 5,Bleu France Central,Bleu France South,Delos Cloud Germany Central,\
            Delos Cloud Germany North,Global,Europe,United States,Asia,Asia Pacific,Australia,Brazil,Canada,France,\
            Germany,India,Japan,Korea,Norway,Singapore,South Africa,Sweden,Switzerland,UAE,UK""";

    private static final Map<String, String> BY_NAME = byName();

    private Locations() {}

    private static Map<String, String> byName() {
        var byName = new LinkedHashMap<String, String>();
        for (var display : DISPLAY_NAMES.split(",")) {
            byName.put(normal(display), display);
        }
        return byName;
    }

    /** Returns a location's normal form: {@code West Europe} is {@code westeurope}. */
    static String normal(String location) {
        var normal = location.toLowerCase(Locale.ROOT);
        return normal.indexOf(' ') < 0 ? normal : normal.replace(" ", "");
    }

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    static boolean known(String location) {
        return BY_NAME.containsKey(normal(location));
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Returns the locations as providers show them. */
    static Value displayNames() {
        return new ArrayValue(BY_NAME.values().stream().map(Value::text).toList());
    }

    /** Returns the answer to a list of a subscription's locations. */
    static Value list(String subscription) {
        var items = new ArrayList<Value>();
        BY_NAME.forEach((name, display) -> items.add(ObjectValue.EMPTY
                .with("id", Value.text("/subscriptions/" + subscription + "/locations/" + name))
                .with("name", Value.text(name))
                .with("type", Value.text("Region"))
                .with("displayName", Value.text(display))
                .with("regionalDisplayName", Value.text(display))));
        return ObjectValue.EMPTY.with("value", new ArrayValue(items));
    }
}
