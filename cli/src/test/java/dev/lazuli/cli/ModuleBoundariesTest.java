package dev.lazuli.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The modules have one job each, and depend on each other downwards only. */
class ModuleBoundariesTest {
    /** What each module may use of the others. */
    private static final Map<String, List<String>> USES = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("catalog", List.of("model")),
            Map.entry("specs", List.of("model", "catalog")),
            Map.entry("stack", List.of("model", "catalog")),
            Map.entry("azure", List.of("model", "stack")),
            Map.entry("program", List.of("model", "catalog", "stack")),
            Map.entry("engine", List.of("model")),
            Map.entry("arm", List.of("model", "catalog", "engine")),
            Map.entry("emulator", List.of("model", "catalog")),
            Map.entry("cli", List.of("model", "catalog", "specs", "stack", "program", "engine", "arm", "emulator"))));

    static final List<String> MODULES = List.copyOf(USES.keySet());

    /** The typed API has thousands of interfaces that are all alike. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("lazuli-azure") && !location.contains("/azure/target/"))
            .importPackages("dev.lazuli");

    private static final Pattern SWAGGER = Pattern.compile(
            "\"(x-ms-(enum|mutability|secret|client-flatten|pageable|paths|identifiers|arm-id-details"
                    + "|long-running-operation\\S*|parameterized-host|discriminator-value|azure-resource)|\\$ref|allOf)\"");

    private static String[] packages(List<String> modules) {
        return modules.stream().map(module -> "dev.lazuli." + module + "..").toArray(String[]::new);
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void aModuleUsesOnlyWhatIsBelowIt(String module) {
        var forbidden = MODULES.stream()
                .filter(other -> !other.equals(module)
                        && !USES.getOrDefault(module, List.of()).contains(other))
                .toList();
        noClasses()
                .that()
                .resideInAPackage("dev.lazuli." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(forbidden))
                .allowEmptyShould(module.equals("azure"))
                .check(CLASSES);
    }

    @Test
    void nothingThatRunsUsesTheGeneratorOfTheTypedApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lazuli.apigen..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(not(resideInAnyPackage("dev.lazuli.cli..")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("dev.lazuli.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "com.azure..", "tools.jackson..", "java.nio.file..")
                .check(CLASSES);
    }

    @Test
    void onlyTheArmClientUsesTheLibrariesOfAzure() {
        noClasses()
                .that(not(resideInAnyPackage("dev.lazuli.arm..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.azure..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSpecificationReaderKnowsSwagger() throws IOException {
        for (var module : MODULES) {
            // The typed API has no source of its own.
            if (!module.equals("specs") && !module.equals("azure")) {
                try (var sources = Files.walk(Run.ROOT.resolve(module).resolve("src/main"))) {
                    assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                                    .filter(ModuleBoundariesTest::mentionsSwagger))
                            .isEmpty();
                }
            }
        }
    }

    private static boolean mentionsSwagger(Path file) {
        try {
            return SWAGGER.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void publicClassesAreFinalOrOfAClosedFamily() {
        classes().that().arePublic().should(beClosed()).check(CLASSES);
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, sealed, an interface, an enum, or a family of exceptions") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var closed = type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isAssignableTo(RuntimeException.class)
                        || type.reflect().isSealed();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anybody"));
                }
            }
        };
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        var vague = Stream.of("util", "utils", "common", "helper", "helpers", "impl", "manager");
        noClasses()
                .should()
                .resideInAnyPackage(vague.map(name -> ".." + name + "..").toArray(String[]::new))
                .check(CLASSES);
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> Arrays.stream(new String[] {"Util", "Utils", "Helper", "Manager", "Impl"})
                        .anyMatch(name::endsWith));
    }
}
