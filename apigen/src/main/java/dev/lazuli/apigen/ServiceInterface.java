package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.lazuli.catalog.CatalogType;
import dev.lazuli.stack.Calls;
import dev.lazuli.stack.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the interface of a provider's service: the methods that declare its resources. */
final class ServiceInterface {
    private static final ClassName CONSUMER = ClassName.get(Consumer.class);

    private final ProviderNames names;

    private ServiceInterface(ProviderNames names) {
        this.names = names;
    }

    static ClassName name(String namespace) {
        return ClassName.get(JavaNames.ROOT_PACKAGE, JavaNames.service(namespace));
    }

    static JavaFile of(ProviderNames names) {
        var type = TypeSpec.interfaceBuilder(name(names.namespace()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The resources of {@code $L}.\n", names.namespace());
        var writer = new ServiceInterface(names);
        names.types().forEach(resource -> type.addMethods(writer.methods(resource)));
        return JavaFile.builder(JavaNames.ROOT_PACKAGE, type.build()).build();
    }

    private List<MethodSpec> methods(CatalogType type) {
        var methods = new ArrayList<MethodSpec>();
        var discriminated = names.catalog()
                .body(type)
                .filter(shape -> shape.discriminator().isPresent())
                .isPresent();
        for (var parent : Parents.of(names.all(), type)) {
            methods.add(method(type, parent, false));
            methods.add(method(type, parent, true));
            if (discriminated) {
                methods.add(variant(type, parent));
            }
        }
        return methods;
    }

    private MethodSpec method(CatalogType type, Optional<TypeName> parent, boolean body) {
        var resource = names.resource(type);
        var method = start(type).returns(resource);
        place(method, type, parent);
        if (body) {
            method.addParameter(ParameterizedTypeName.get(CONSUMER, resource), "body");
        }
        return declare(method, type, parent, CodeBlock.of("$T.class", resource), body);
    }

    private MethodSpec variant(CatalogType type, Optional<TypeName> parent) {
        var variable = TypeVariableName.get("V", names.resource(type));
        var method = start(type).addTypeVariable(variable).returns(variable);
        method.addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), variable), "variant");
        place(method, type, parent);
        method.addParameter(ParameterizedTypeName.get(CONSUMER, variable), "body");
        return declare(method, type, parent, CodeBlock.of("variant"), true);
    }

    private MethodSpec declare(
            MethodSpec.Builder method, CatalogType type, Optional<TypeName> parent, CodeBlock variant, boolean body) {
        return method.addStatement(
                        "return $T.declare(this, $T.class, $L, $L, $L, $L)",
                        Calls.class,
                        names.resource(type),
                        variant,
                        type.fixedName().isEmpty() ? "name" : "\"\"",
                        parent.isPresent() ? CodeBlock.of("parent") : CodeBlock.of("$T.HOME", Calls.class),
                        body ? "body" : "null")
                .build();
    }

    private static MethodSpec.Builder start(CatalogType type) {
        return MethodSpec.methodBuilder(JavaNames.typeMethod(type))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("$L\n", Facts.of(type));
    }

    private static void place(MethodSpec.Builder method, CatalogType type, Optional<TypeName> parent) {
        if (type.fixedName().isEmpty()) {
            method.addParameter(String.class, "name");
        }
        parent.ifPresent(scope -> method.addParameter(scope, "parent"));
    }
}
