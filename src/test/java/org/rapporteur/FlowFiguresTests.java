package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through how many wings and rooms a request goes: every call that may come of it, followed through the classes. */
class FlowFiguresTests {

    private static final JavaClasses CLASSES = OurClasses.MAIN;

    @ParameterizedTest
    @CsvSource({
        "report page, org.rapporteur.site.report.ReportController, show, 9",
        "paste saved, org.rapporteur.intake.IntakeController, save, 8",
        "form saved, org.rapporteur.entry.EntryController, update, 8",
        "check of a Word file, org.rapporteur.check.command.CheckCommand, run, 8",
        "Word export, org.rapporteur.site.report.ReportController, word, 8"
    })
    void aRequestCrossesFewWings(String flow, String type, String method, int most) {
        Set<String> rooms = rooms(CLASSES.get(type), method);
        Set<String> wings = rooms.stream().map(room -> room.split("\\.")[2]).collect(Collectors.toSet());
        System.out.println("Flow: " + flow + " crosses " + wings.size() + " wings, " + rooms.size() + " rooms");
        assertThat(wings).hasSizeLessThanOrEqualTo(most);
    }

    private static Set<String> rooms(JavaClass type, String method) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(type.getMethods().stream()
                .filter(found -> found.getName().equals(method))
                .toList());
        assertThat(ahead).as(method).isNotEmpty();
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.pop();
            if (seen.add(unit)) {
                unit.getCallsFromSelf()
                        .forEach(call -> reached(call.getTarget()).forEach(ahead::push));
                unit.getMethodReferencesFromSelf()
                        .forEach(reference ->
                                reference.getTarget().resolveMember().ifPresent(ahead::push));
            }
        }
        return seen.stream()
                .map(unit -> unit.getOwner().getPackageName())
                .filter(room -> room.startsWith("org.rapporteur."))
                .collect(Collectors.toSet());
    }

    /** What a call may reach: the method itself, and what overrides it. */
    private static Stream<? extends JavaCodeUnit> reached(CodeUnitCallTarget target) {
        return Stream.concat(
                target.resolveMember().stream(),
                target.getOwner().getAllSubclasses().stream()
                        .filter(type -> target.getOwner().getPackageName().startsWith("org.rapporteur"))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getName().equals(target.getName())
                                && !unit.getName().equals("<init>")
                                && unit.getRawParameterTypes().size()
                                        == target.getRawParameterTypes().size()));
    }
}
