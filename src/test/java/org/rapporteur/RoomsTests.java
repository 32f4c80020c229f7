package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its shape: who may use whom, what knows no framework, how big a room may be. */
class RoomsTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");

    private static final List<JavaClass> OUTER = CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .toList();

    @Test
    void roomsUseOnlyWhomTheySayTheyUse() {
        ApplicationModules.of(Rapporteur.class).verify();
    }

    @Test
    void theCoreKnowsNoFrameworkAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..document..",
                        "..printed..",
                        "..textreading..",
                        "..wordreading..",
                        "..foreign..",
                        "..format..",
                        "..pdf..",
                        "..word..",
                        "..letterhead..",
                        "..prose..",
                        "..wording..",
                        "..telling..",
                        "..compile..",
                        "..vocabulary..",
                        "..catalogue..",
                        "..sentence..",
                        "..mention..",
                        "..statement..",
                        "..evidence..",
                        "..rule..",
                        "..date..",
                        "..citing..",
                        "..timing..",
                        "..check..",
                        "..style..",
                        "..repeating..",
                        "..command..",
                        "..counting..",
                        "..matching..",
                        "..selection..",
                        "..sheet..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CLASSES);
    }

    @Test
    void controllersEntitiesAndRepositoriesAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void noRoomHoldsMoreThanFourteenFiles() {
        Map<String, Long> filesByRoom =
                OUTER.stream().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(filesByRoom)
                .allSatisfy((room, files) -> assertThat(files).as(room).isLessThanOrEqualTo(14));
    }

    @Test
    void almostHalfOfAllTypesAreHidden() {
        long hidden = OUTER.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 100 / OUTER.size()).isGreaterThanOrEqualTo(45);
    }
}
