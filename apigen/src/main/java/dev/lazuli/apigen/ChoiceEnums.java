package dev.lazuli.apigen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the enumerations; what a constant is called in JSON, the run time finds in the catalog. */
final class ChoiceEnums {
    private ChoiceEnums() {}

    static List<JavaFile> of(ProviderNames names) {
        return names.choices().stream().map(choices -> file(names, choices)).toList();
    }

    private static JavaFile file(ProviderNames names, ProviderNames.Choices choices) {
        var type = TypeSpec.enumBuilder(choices.type()).addModifiers(Modifier.PUBLIC);
        choices.constants().forEach(type::addEnumConstant);
        return JavaFile.builder(names.packageName(), type.build()).build();
    }
}
