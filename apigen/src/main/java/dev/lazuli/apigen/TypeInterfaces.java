package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.catalog.Shape;
import dev.lazuli.stack.Resource;
import dev.lazuli.stack.naming.ApiMember;
import dev.lazuli.stack.naming.ApiMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the interfaces of resources, of variants of their bodies, and of nested shapes. */
final class TypeInterfaces {
    private final ProviderNames names;

    private TypeInterfaces(ProviderNames names) {
        this.names = names;
    }

    static List<JavaFile> of(ProviderNames names) {
        var writer = new TypeInterfaces(names);
        var files = new ArrayList<JavaFile>();
        var variants = new LinkedHashMap<String, JavaFile>();
        for (var type : names.types()) {
            files.add(writer.resource(type));
            names.catalog()
                    .body(type)
                    .ifPresent(body -> Variants.of(names.catalog(), names.namespace(), body)
                            .forEach(variant ->
                                    variants.putIfAbsent(variant.name(), writer.rootVariant(type, variant))));
        }
        files.addAll(variants.values());
        names.shapes().forEach(shape -> files.add(writer.nested(shape)));
        return files;
    }

    private JavaFile resource(CatalogType type) {
        var name = names.resource(type);
        var resource = start(name, Facts.of(type))
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Resource.class), name));
        return file(
                resource,
                name,
                ApiMembers.of(names.catalog(), type),
                type.name().name());
    }

    private JavaFile rootVariant(CatalogType type, Shape variant) {
        var name = names.rootVariant(variant.name());
        var members = ApiMembers.of(names.catalog(), type, Optional.of(variant));
        return file(start(name, variant.name()).addSuperinterface(names.resource(type)), name, members, variant.name());
    }

    private JavaFile nested(Shape shape) {
        var name = names.shape(shape.name());
        var nested = start(name, shape.name());
        shape.variantOf().ifPresent(base -> nested.addSuperinterface(names.shape(base)));
        return file(nested, name, ApiMembers.of(names.catalog(), names.namespace(), shape), shape.name());
    }

    private static TypeSpec.Builder start(ClassName name, String facts) {
        return TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", facts);
    }

    private JavaFile file(TypeSpec.Builder type, ClassName self, List<ApiMember> members, String owner) {
        for (var member : members) {
            type.addMethods(new MemberMethods(names, self, member, owner).methods());
        }
        return JavaFile.builder(names.packageName(), type.build()).build();
    }
}
