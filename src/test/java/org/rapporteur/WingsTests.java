package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its shape: who may use whom, what knows no framework, what is hidden. */
class WingsTests {

    private static final String ROOT = "org.rapporteur";

    private static final JavaClasses CLASSES = OurClasses.MAIN;

    private static final List<JavaClass> OUTER = CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .toList();

    static Stream<String> wings() {
        return OUTER.stream()
                .filter(type -> !type.getPackageName().equals(ROOT))
                .map(type -> type.getPackageName().split("\\.")[2])
                .distinct();
    }

    @Test
    void wingsUseOnlyWhomTheySayTheyUse() {
        ApplicationModules.of(Rapporteur.class).verify();
    }

    @Test
    void aNewcomerMeetsTenWings() {
        assertThat(wings()).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("wings")
    void theRoomsOfAWingFormNoCircle(String wing) {
        slices().assignedFrom(new Rooms(wing))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoFrameworkAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..rapporteur.terms..",
                        "..rapporteur.document..",
                        "..rapporteur.catalogue",
                        "..records.selection..",
                        "..rapporteur.check",
                        "..check.command..",
                        "..check.evidence..",
                        "..check.language..",
                        "..check.rule..",
                        "..check.rules..",
                        "..check.statement..",
                        "..report.compile..",
                        "..entry.sheet..",
                        "..intake.paste..")
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

    /** Tests count as users: what only they use from elsewhere is said to be public for them. */
    @Test
    void noTypeIsPublicThatOnlyItsOwnRoomUses() {
        Map<String, Set<String>> users = new HashMap<>();
        OurClasses.WITH_TESTS.forEach(user -> user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(WingsTests::outer)
                .forEach(used ->
                        users.computeIfAbsent(used, none -> new HashSet<>()).add(user.getPackageName())));
        List<String> needless = OUTER.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getName().equals(ROOT + ".Rapporteur"))
                .filter(type -> Set.of(type.getPackageName()).containsAll(users.getOrDefault(type.getName(), Set.of())))
                .map(JavaClass::getName)
                .toList();
        assertThat(needless).isEmpty();
    }

    private static String outer(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    @Test
    void mostTypesAreHidden() {
        long hidden = OUTER.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 100 / OUTER.size()).isGreaterThanOrEqualTo(60);
    }

    /** Every package of a wing is a slice; the root of the wing is one of them. */
    private record Rooms(String wing) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String home = ROOT + "." + wing;
            String room = type.getPackageName();
            return room.equals(home) || room.startsWith(home + ".")
                    ? SliceIdentifier.of(room)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of " + wing;
        }
    }
}
