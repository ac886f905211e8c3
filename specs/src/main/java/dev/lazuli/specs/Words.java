package dev.lazuli.specs;

import java.util.Locale;

/** Turns names of specifications into names in camel case. */
final class Words {
    private Words() {}

    /** Returns a name with a capital first letter, without characters that no name may hold. */
    static String capital(String name) {
        var text = new StringBuilder(name.length());
        var upper = true;
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                upper = true;
            } else {
                text.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return text.toString();
    }

    /** Returns the singular of a name whose last word is a plural. */
    static String singular(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches") || lower.endsWith("shes")) {
            return name.substring(0, name.length() - 2);
        }
        if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is") || !lower.endsWith("s")) {
            return name;
        }
        return name.substring(0, name.length() - 1);
    }
}
