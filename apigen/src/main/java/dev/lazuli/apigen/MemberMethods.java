package dev.lazuli.apigen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.lazuli.catalog.SchemaType;
import dev.lazuli.catalog.SchemaType.AnyType;
import dev.lazuli.catalog.SchemaType.ArrayType;
import dev.lazuli.catalog.SchemaType.MapType;
import dev.lazuli.catalog.SchemaType.ObjectType;
import dev.lazuli.stack.Calls;
import dev.lazuli.stack.Output;
import dev.lazuli.stack.naming.ApiMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the methods of one member: those that set it, and the one that reads it. */
final class MemberMethods {
    private static final ClassName CONSUMER = ClassName.get(Consumer.class);
    private static final ClassName OUTPUT = ClassName.get(Output.class);
    private static final ClassName CLASS = ClassName.get(Class.class);
    private static final ClassName CALLS = ClassName.get(Calls.class);
    private static final ClassName TEXT = ClassName.get(String.class);

    private final ProviderNames names;
    private final ClassName self;
    private final ApiMember member;
    private final String owner;
    private final List<MethodSpec> methods = new ArrayList<>();

    MemberMethods(ProviderNames names, ClassName self, ApiMember member, String owner) {
        this.names = names;
        this.self = self;
        this.member = member;
        this.owner = owner;
    }

    List<MethodSpec> methods() {
        var type = member.property().type();
        if (!member.readOnly()) {
            setters(member.name(), type);
            if (member.name().equals("tags") && type instanceof MapType) {
                setters("tag", type);
            }
        }
        getter(type);
        return methods;
    }

    private void setters(String name, SchemaType type) {
        switch (type) {
            case ArrayType list -> items(name, list.item());
            case MapType(var value) -> entries(name, value);
            case ObjectType(var shape) -> objects(name, shape);
            case AnyType _ -> value(name, ClassName.get(Object.class));
            case SchemaType scalar -> scalars(name, scalar);
        }
    }

    private void scalars(String name, SchemaType type) {
        value(name, Scalars.primitive(type));
        value(name, output(type));
        Reach.choiceName(type, member, owner).ifPresent(choice -> value(name, names.choice(choice)));
        References.ofScalar(names.all(), member, type).forEach(target -> value(name, target));
    }

    private void objects(String name, String shape) {
        var nested = names.shape(shape);
        add(set(name).addParameter(consumer(nested), "body"), "set(this, $S, $T.class, body)", member.name(), nested);
        if (discriminated(shape)) {
            var variable = TypeVariableName.get("V", nested);
            add(
                    set(name)
                            .addTypeVariable(variable)
                            .addParameter(ParameterizedTypeName.get(CLASS, variable), "variant")
                            .addParameter(consumer(variable), "body"),
                    "set(this, $S, variant, body)",
                    member.name());
        }
        References.ofObject(names, member, shape).forEach(target -> value(name, target));
    }

    private void items(String name, SchemaType item) {
        if (item instanceof ObjectType(var shape)) {
            objects(name, shape);
        } else if (Scalars.is(item)) {
            values(name, Scalars.primitive(item));
            value(name, output(item));
            Reach.choiceName(item, member, owner).ifPresent(choice -> values(name, names.choice(choice)));
            References.ofScalar(names.all(), member, item).forEach(target -> value(name, target));
        } else {
            value(name, ClassName.get(Object.class));
        }
    }

    private void entries(String name, SchemaType value) {
        References.ofKeys(names.all(), member)
                .forEach(target ->
                        add(set(name).addParameter(target, "resource"), "entry(this, $S, resource)", member.name()));
        if (value instanceof ObjectType(var shape)) {
            entryObjects(name, shape);
        } else if (Scalars.is(value)) {
            entry(name, Scalars.primitive(value));
            entry(name, output(value));
            if (!name.equals("tag") && !member.path().isEmpty()) {
                value(name, ParameterizedTypeName.get(ClassName.get(Map.class), TEXT, Scalars.boxed(value)));
            }
        } else {
            entry(name, ClassName.get(Object.class));
        }
    }

    private void entryObjects(String name, String shape) {
        var nested = names.shape(shape);
        add(
                set(name).addParameter(TEXT, "key").addParameter(consumer(nested), "body"),
                "entry(this, $S, key, $T.class, body)",
                member.name(),
                nested);
        if (discriminated(shape)) {
            var variable = TypeVariableName.get("V", nested);
            add(
                    set(name)
                            .addTypeVariable(variable)
                            .addParameter(TEXT, "key")
                            .addParameter(ParameterizedTypeName.get(CLASS, variable), "variant")
                            .addParameter(consumer(variable), "body"),
                    "entry(this, $S, key, variant, body)",
                    member.name());
        }
    }

    private void value(String name, TypeName type) {
        add(set(name).addParameter(type, "value"), "set(this, $S, value)", member.name());
    }

    private void values(String name, TypeName item) {
        add(set(name).addParameter(ArrayTypeName.of(item), "values").varargs(), "set(this, $S, values)", member.name());
    }

    private void entry(String name, TypeName value) {
        add(
                set(name).addParameter(TEXT, "key").addParameter(value, "value"),
                "entry(this, $S, key, value)",
                member.name());
    }

    private boolean discriminated(String shape) {
        return names.catalog().shape(names.namespace(), shape).discriminator().isPresent();
    }

    /** Maps, and lists of anything but objects, have none: their parts are read by {@code output(path)}. */
    private void getter(SchemaType type) {
        switch (type) {
            case ObjectType(var shape) -> {
                var nested = names.shape(shape);
                add(start(member.name()).returns(nested), "part(this, $S, $T.class)", member.name(), nested);
            }
            case ArrayType list
            when list.item() instanceof ObjectType(var shape) -> {
                var nested = names.shape(shape);
                add(
                        start(member.name()).addParameter(int.class, "index").returns(nested),
                        "item(this, $S, $T.class, index)",
                        member.name(),
                        nested);
            }
            case ArrayType _ -> {}
            case MapType _ -> {}
            case SchemaType scalar ->
                add(start(member.name()).returns(output(scalar)), "output(this, $S)", member.name());
        }
    }

    private static TypeName consumer(TypeName of) {
        return ParameterizedTypeName.get(CONSUMER, of);
    }

    private static TypeName output(SchemaType type) {
        return ParameterizedTypeName.get(OUTPUT, Scalars.boxed(type));
    }

    private MethodSpec.Builder set(String name) {
        return start(name).returns(self);
    }

    private MethodSpec.Builder start(String name) {
        var method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
        if (methods.isEmpty()) {
            method.addJavadoc("$L\n", Facts.of(member));
        }
        return method;
    }

    private void add(MethodSpec.Builder method, String call, Object... arguments) {
        methods.add(method.addStatement("return $T." + call, concat(arguments)).build());
    }

    private static Object[] concat(Object[] arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = CALLS;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
