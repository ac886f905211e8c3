package dev.lazuli.apigen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lazuli.stack.AzureStack;
import dev.lazuli.stack.Calls;
import dev.lazuli.stack.naming.JavaNames;
import javax.lang.model.element.Modifier;

/** Writes {@code Azure}: where a program begins. */
final class AzureInterface {
    static final ClassName NAME = ClassName.get(JavaNames.ROOT_PACKAGE, "Azure");

    private AzureInterface() {}

    static JavaFile of(ApiNames names) {
        var type = TypeSpec.interfaceBuilder(NAME)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(AzureStack.class)
                .addJavadoc("A stack of Azure resources, with a service for each resource provider.\n")
                .addMethod(open());
        names.providers().forEach(provider -> type.addMethod(service(provider.namespace())));
        return JavaFile.builder(JavaNames.ROOT_PACKAGE, type.build()).build();
    }

    private static MethodSpec open() {
        return MethodSpec.methodBuilder("stack")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Opens the stack that this program declares; its name says who owns the resources.\n")
                .addParameter(String.class, "name")
                .returns(NAME)
                .addStatement("return $T.open($T.class, name)", AzureStack.class, NAME)
                .build();
    }

    private static MethodSpec service(String namespace) {
        var service = ServiceInterface.name(namespace);
        return MethodSpec.methodBuilder(JavaNames.serviceMethod(namespace))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("{@code $L}\n", namespace)
                .returns(service)
                .addStatement("return $T.service(this, $T.class)", Calls.class, service)
                .build();
    }
}
