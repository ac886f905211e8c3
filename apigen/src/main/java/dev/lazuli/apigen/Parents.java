package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Scope;
import dev.lazuli.model.ResourceType;
import dev.lazuli.stack.Resource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a resource of a type is put in. */
final class Parents {
    static final ClassName SCOPE = ClassName.get(dev.lazuli.stack.Scope.class);

    /** A resource of any type. */
    static final TypeName ANY =
            ParameterizedTypeName.get(ClassName.get(Resource.class), WildcardTypeName.subtypeOf(Object.class));

    private static final int MOST = 4;

    private Parents() {}

    /** Returns the alternatives for the parameter, empty where none is needed. */
    static List<Optional<TypeName>> of(ApiNames names, CatalogType type) {
        if (type.parent().isPresent()) {
            var parents = names.resources(type.parent().get());
            if (!parents.isEmpty()) {
                return parents.size() > MOST
                        ? List.of(Optional.of(ANY))
                        : parents.stream()
                                .map(parent -> Optional.<TypeName>of(parent))
                                .toList();
            }
        }
        return ofScopes(names, type.scopes());
    }

    private static List<Optional<TypeName>> ofScopes(ApiNames names, Set<Scope> scopes) {
        if (scopes.equals(EnumSet.of(Scope.SUBSCRIPTION))) {
            return List.of(Optional.empty(), Optional.of(SCOPE));
        }
        if (scopes.equals(EnumSet.of(Scope.TENANT))) {
            return List.of(Optional.empty());
        }
        var groups = names.resources(ResourceType.RESOURCE_GROUP);
        return scopes.equals(EnumSet.of(Scope.RESOURCE_GROUP)) && groups.size() == 1
                ? List.of(Optional.of(groups.getFirst()))
                : List.of(Optional.of(SCOPE));
    }
}
