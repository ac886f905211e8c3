package dev.lazuli.apigen;

import com.palantir.javapoet.TypeName;
import dev.lazuli.catalog.Property;
import dev.lazuli.catalog.Property.Trait;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.StringType;
import dev.lazuli.model.ResourceType;
import dev.lazuli.stack.naming.ApiMember;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides which resources a property takes in place of an ID. */
final class References {
    /** More alternatives than this are no help to a reader. */
    private static final int MOST = 12;

    /** IDs of what is no resource: of Microsoft Entra, and of subscriptions. */
    private static final Set<String> FOREIGN =
            Set.of("tenantid", "clientid", "objectid", "principalid", "applicationid", "appid", "subscriptionid");

    private References() {}

    static List<TypeName> ofScalar(ApiNames names, ApiMember member, SchemaType type) {
        if (!(type instanceof StringType text) || text.choice().isPresent()) {
            return List.of();
        }
        var targets = member.property().references();
        if (!targets.isEmpty()) {
            return interfaces(names, targets);
        }
        return mayHoldId(member.path().isEmpty() ? "" : member.path().getLast(), text)
                ? List.of(Parents.ANY)
                : List.of();
    }

    /** An object that has an ID of its own that can be set takes the resource in its place. */
    static List<TypeName> ofObject(ProviderNames names, ApiMember member, String shape) {
        var id = names.catalog().shape(names.namespace(), shape).property("id").filter(References::settable);
        if (id.isEmpty()) {
            return List.of();
        }
        var targets = member.property().references().isEmpty()
                ? id.get().references()
                : member.property().references();
        return targets.isEmpty() ? List.of(Parents.ANY) : interfaces(names.all(), targets);
    }

    /**
     * A map whose keys are IDs takes the resources in their place. The identities of a resource are such a map in every
     * provider, whether its specification says so or not.
     */
    static List<TypeName> ofKeys(ApiNames names, ApiMember member) {
        var targets = member.property().references();
        if (targets.isEmpty() && member.property().name().equals("userAssignedIdentities")) {
            return List.of(Parents.ANY);
        }
        return targets.isEmpty() ? List.of() : interfaces(names, targets);
    }

    private static boolean settable(Property property) {
        return property.type() instanceof StringType && !property.is(Trait.READ_ONLY);
    }

    private static List<TypeName> interfaces(ApiNames names, List<ResourceType> targets) {
        var known = targets.stream()
                .flatMap(target -> names.resources(target).stream())
                .distinct()
                .map(TypeName.class::cast)
                .toList();
        return known.isEmpty() || known.size() > MOST ? List.of(Parents.ANY) : known;
    }

    private static boolean mayHoldId(String name, StringType text) {
        var format = text.format().orElse("");
        var lower = name.toLowerCase(Locale.ROOT);
        return format.equals("arm-id")
                || format.isEmpty() && (lower.equals("id") || name.endsWith("Id")) && !FOREIGN.contains(lower);
    }
}
