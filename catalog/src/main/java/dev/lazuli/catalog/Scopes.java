package dev.lazuli.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the scope off a path. */
final class Scopes {
    private static final String MANAGEMENT_GROUP = "/providers/microsoft.management/managementgroups/{";

    private Scopes() {}

    static Set<Scope> of(List<PathTemplate> paths) {
        var scopes = EnumSet.noneOf(Scope.class);
        paths.forEach(path -> scopes.add(of(path)));
        return Collections.unmodifiableSet(scopes);
    }

    static Scope of(PathTemplate path) {
        var text = path.text().toLowerCase(Locale.ROOT);
        var last = text.lastIndexOf("/providers/");
        if (path.extension()
                || last > 0 && text.lastIndexOf("/providers/", last - 1) >= 0 && !inManagementGroup(text)) {
            return Scope.EXTENSION;
        }
        if (inManagementGroup(text)) {
            return Scope.MANAGEMENT_GROUP;
        }
        if (last > 0 && text.contains("/resourcegroups/{")) {
            return Scope.RESOURCE_GROUP;
        }
        return text.startsWith("/subscriptions/{") ? Scope.SUBSCRIPTION : Scope.TENANT;
    }

    /** A second provider follows the management group; the group itself lies in the tenant. */
    private static boolean inManagementGroup(String text) {
        return text.startsWith(MANAGEMENT_GROUP)
                && text.indexOf("/providers/", 1) == text.lastIndexOf("/providers/")
                && text.indexOf("/providers/", 1) > 0;
    }
}
