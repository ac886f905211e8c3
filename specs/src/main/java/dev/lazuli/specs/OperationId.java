package dev.lazuli.specs;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An {@code operationId}, written {@code VirtualMachines_CreateOrUpdate} or {@code WebApps_GetConfigurationSlot}: a group
 * of operations, and a verb with what it acts on.
 *
 * @param group the group, in the singular
 * @param object what the verb acts on; empty text where that is the group itself
 */
record OperationId(String group, String object) {
    private static final Pattern READ = Pattern.compile("^(Get|Read|Retrieve|Show|Describe)(?=[A-Z]|$)");
    private static final Pattern LIST = Pattern.compile("^List(?=[A-Z]|$)");
    private static final Pattern WRITE = Pattern.compile(
            "^(CreateOrUpdate|CreateAndUpdate|CreateOrReplace|CreateUpdate|CreateIfNotExist|ApproveOrReject|Create|Update|Put|Set"
                    + "|Add|Replace|Upsert|Register|Install|Approve|Link|Walk|Begin|Start|Save|Assign|Enable|Configure|Import)"
                    + "(?=[A-Z]|$)");
    private static final Pattern ARTICLE = Pattern.compile("^An?(?=[A-Z][a-z])");
    private static final Pattern PLACE = Pattern.compile("(By|At)[A-Z]\\w*$");

    /** Reads the identifier of a GET, as it is, but for the verb {@code Get}. */
    static Optional<OperationId> ofGet(String text) {
        return of(text, READ);
    }

    /** Reads the identifier of a PUT, as it is, but for its verb. */
    static Optional<OperationId> ofPut(String text) {
        return of(text, WRITE);
    }

    private static Optional<OperationId> of(String text, Pattern verb) {
        var underscore = text.indexOf('_');
        if (underscore < 1) {
            return Optional.empty();
        }
        var group = Words.capital(Words.singular(text.substring(0, underscore)));
        var rest = Words.capital(text.substring(underscore + 1));
        return Optional.of(new OperationId(group, verb.matcher(rest).replaceFirst("")));
    }

    /** Returns the name of what the operation acts on, group and object one after the other. */
    String plain() {
        if (object.equals("ServiceProperties")) {
            return group;
        }
        return object.contains(group) ? object : group + object;
    }

    /**
     * Returns a name without what only generators make: words said twice, articles, and the place where something is
     * looked for.
     */
    String readable() {
        var tidy = LIST.matcher(object).replaceFirst("");
        tidy = ARTICLE.matcher(tidy).replaceFirst("");
        tidy = PLACE.matcher(tidy).replaceFirst("");
        tidy = tidy.equals("Details") || tidy.equals("Properties") ? "" : tidy;
        var own = group.endsWith("Controller") && group.length() > 10
                ? Words.singular(group.substring(0, group.length() - 10))
                : group;
        var repeated = own.endsWith("Resource") && Words.firstWord(own).equals(Words.firstWord(tidy));
        if (repeated && !tidy.isEmpty()) {
            return tidy;
        }
        return !tidy.isEmpty() && own.endsWith(tidy) ? own : new OperationId(own, tidy).plain();
    }
}
