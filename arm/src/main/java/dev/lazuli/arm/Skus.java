package dev.lazuli.arm;

import dev.lazuli.model.Json;
import dev.lazuli.model.Value.ObjectValue;

/** A SKU's name may hold its capacity: {@code GP_Gen5_8} is {@code GP_Gen5} with a capacity of 8, says Azure SQL. */
final class Skus {
    private Skus() {}

    static boolean same(String member, ObjectValue declared, ObjectValue live) {
        if (!member.equalsIgnoreCase("name")) {
            return false;
        }
        var own = declared.text(member).orElse("");
        var other = live.text(member).orElse("");
        return with(declared, own).equalsIgnoreCase(other) || with(live, other).equalsIgnoreCase(own);
    }

    private static String with(ObjectValue sku, String name) {
        return name + "_" + sku.get("capacity").map(Json::show).orElse("");
    }
}
