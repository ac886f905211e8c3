package dev.lazuli.stack.naming;

import dev.lazuli.catalog.CatalogType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The one place that spells the catalog's names in Java. Every name follows from the word itself, so that the generator
 * and the run time agree without a table between them.
 */
public final class JavaNames {
    /** The package of {@code Azure} and of the services; each group's types lie in a package below. */
    public static final String ROOT_PACKAGE = "dev.lazuli.azure";

    private static final String MICROSOFT = "microsoft.";

    private JavaNames() {}

    /** Returns the interface of a provider's service: {@code Compute} for {@code Microsoft.Compute}. */
    public static String service(String namespace) {
        var group = namespace.toLowerCase(Locale.ROOT).startsWith(MICROSOFT)
                ? namespace.substring(MICROSOFT.length())
                : namespace;
        return free(capital(identifier(group)), "Service");
    }

    /** Returns the method of {@code Azure} that gives a provider's service. */
    public static String serviceMethod(String namespace) {
        var name = method(service(namespace));
        return ReservedNames.isOfStack(name) ? name + "Service" : name;
    }

    /** Returns the package of a provider's types: {@code dev.lazuli.azure.compute} for {@code Microsoft.Compute}. */
    public static String packageName(String namespace) {
        return ROOT_PACKAGE + "." + ReservedNames.method(service(namespace).toLowerCase(Locale.ROOT));
    }

    /** Returns the interface of a resource type. */
    public static String type(CatalogType type) {
        return free(capital(identifier(type.name().name())), "Resource");
    }

    /** Returns the method of a service that declares a resource of a type. */
    public static String typeMethod(CatalogType type) {
        return method(capital(identifier(type.name().name())));
    }

    /** Returns the interface of a shape, before anything else in its package is known to have that name. */
    public static String shape(String shape) {
        var at = shape.indexOf('@');
        var name = at < 0
                ? shape
                : shape.substring(0, at) + "V" + shape.substring(at + 1).replace("-", "");
        return free(capital(identifier(name)), "Spec");
    }

    /**
     * Returns whether an interface stands for a shape: it has the shape's name, or that name with the suffix that it was
     * given because another type has the name.
     */
    public static boolean isShape(String interfaceName, String shape) {
        var name = shape(shape);
        if (!interfaceName.startsWith(name)) {
            return false;
        }
        var rest = interfaceName.substring(name.length());
        return (rest.startsWith("Spec") ? rest.substring(4) : rest).chars().allMatch(Character::isDigit);
    }

    /** Returns the enumeration of a named choice. */
    public static String choice(String choice) {
        return free(capital(identifier(choice)), "Choice");
    }

    /** Returns the method for a property: the property's own name wherever Java takes it. */
    public static String member(String property) {
        return ReservedNames.method(identifier(property));
    }

    /** Returns the method for a member of a flattened property whose own name is taken. */
    public static String member(String outer, String inner) {
        return ReservedNames.method(identifier(outer) + capital(identifier(inner)));
    }

    /**
     * Returns the constants of a choice's values, in their order: {@code STANDARD_LRS} for {@code Standard_LRS}. Values
     * that would share a constant get a number each.
     */
    public static List<String> constants(List<String> values) {
        var taken = new HashSet<String>();
        var constants = new ArrayList<String>(values.size());
        for (var value : values) {
            var constant = Constants.of(value);
            var unique = constant;
            for (var i = 2; !taken.add(unique); i++) {
                unique = constant + "_" + i;
            }
            constants.add(unique);
        }
        return constants;
    }

    /** Returns a word with a capital first letter. */
    public static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Lowers the first word of a name: {@code ipGroup} of {@code IPGroup}, {@code dbforMySql} of {@code DBforMySql}. */
    private static String method(String name) {
        var run = 0;
        while (run < name.length() && Character.isUpperCase(name.charAt(run))) {
            run++;
        }
        if (run > 1 && run < name.length() && Character.isLowerCase(name.charAt(run)) && !name.startsWith("for", run)) {
            run--;
        }
        return ReservedNames.method(name.substring(0, run).toLowerCase(Locale.ROOT) + name.substring(run));
    }

    private static String free(String name, String suffix) {
        return ReservedNames.isType(name) ? name + suffix : name;
    }

    /** Joins the parts between characters that Java does not take, in camel case. */
    private static String identifier(String word) {
        var plain = true;
        for (var i = 0; i < word.length() && plain; i++) {
            plain = letterOrDigit(word.charAt(i));
        }
        if (plain && !word.isEmpty() && !Character.isDigit(word.charAt(0))) {
            return word;
        }
        var name = new StringBuilder();
        var first = true;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (letterOrDigit(c)) {
                name.append(first && !name.isEmpty() ? Character.toUpperCase(c) : c);
                first = false;
            } else {
                first = true;
            }
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
