package dev.lazuli.specs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns names of specifications into names in camel case. */
final class Words {
    private static final Set<String> SINGULARS = Set.of(
            "analysis",
            "analytics",
            "axis",
            "basis",
            "bus",
            "campus",
            "chaos",
            "corpus",
            "cosmos",
            "databricks",
            "dns",
            "https",
            "ios",
            "kubernetes",
            "news",
            "nfs",
            "nginx",
            "os",
            "redis",
            "saas",
            "sas",
            "series",
            "status",
            "tls",
            "virus",
            "windows");
    private static final Set<String> PLURALS_IN_ES = Set.of("aliases", "buses", "canvases", "statuses", "viruses");
    private static final Set<String> PLURALS_IN_CHES_OF_CHE = Set.of("caches", "niches");
    private static final List<String> ENDINGS_WITH_ES = List.of("sses", "xes", "shes", "ches");

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

    /** Returns a name with its last word in the singular. */
    static String singular(String name) {
        var word = lastWord(name).toLowerCase(Locale.ROOT);
        if (!word.endsWith("s") || word.endsWith("ss") || SINGULARS.contains(word)) {
            return name;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        var long2 = PLURALS_IN_ES.contains(word)
                || !PLURALS_IN_CHES_OF_CHE.contains(word)
                        && ENDINGS_WITH_ES.stream().anyMatch(word::endsWith);
        return name.substring(0, name.length() - (long2 ? 2 : 1));
    }

    /** Returns the last word of a name in camel case. */
    static String lastWord(String name) {
        var start = name.length();
        while (start > 0 && !Character.isUpperCase(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(Math.max(0, start - 1));
    }

    /** Returns the first word of a name in camel case. */
    static String firstWord(String name) {
        var end = 1;
        while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        return name.substring(0, Math.min(end, name.length()));
    }
}
