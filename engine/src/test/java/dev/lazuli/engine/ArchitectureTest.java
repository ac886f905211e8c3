package dev.lazuli.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lazuli.engine");

    @Test
    void theEngineKnowsTheModelAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.lazuli.engine", "dev.lazuli.model", "java..", "org.jspecify..")
                .check(ENGINE);
    }

    @Test
    void theEngineSpeaksNoHttpAndTouchesNoFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.io..")
                .check(ENGINE);
    }

    @Test
    void theEngineTakesItsClockAndThreadsFromOutside() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Applier")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.random..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class, java.time.Clock.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "ofVirtual")
                .check(ENGINE);
    }
}
