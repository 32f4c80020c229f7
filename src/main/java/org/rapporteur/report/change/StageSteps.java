package org.rapporteur.report.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Source;
import org.rapporteur.terms.Standing;

/** The texts that are told at another stage than they were, by the step they took. */
final class StageSteps {

    private record Step(Standing was, Standing is) {}

    private final Map<Step, List<Source>> byStep = new LinkedHashMap<>();

    static StageSteps of(Stream<EntryRecords> told, ReportSide before, ReportSide after) {
        StageSteps steps = new StageSteps();
        told.flatMap(records -> records.told().values().stream())
                .filter(source -> source.room().equals("text"))
                .collect(Collectors.toMap(Source::key, source -> source, (one, same) -> one, LinkedHashMap::new))
                .forEach((key, source) -> step(key, before, after)
                        .ifPresent(step -> steps.byStep
                                .computeIfAbsent(step, none -> new ArrayList<>())
                                .add(source)));
        return steps;
    }

    private static Optional<Step> step(String text, ReportSide before, ReportSide after) {
        Optional<Standing> is = after.standing(text);
        return before.standing(text)
                .filter(was -> is.filter(now -> now != was).isPresent())
                .map(was -> new Step(was, is.orElseThrow()));
    }

    boolean isEmpty() {
        return byStep.isEmpty();
    }

    List<Source> texts() {
        return byStep.values().stream().flatMap(List::stream).toList();
    }

    String words(Because because) {
        if (byStep.size() == 1) {
            Step only = byStep.keySet().iterator().next();
            return because.standing(only.was(), only.is());
        }
        return byStep.entrySet().stream()
                .map(step -> because.standings(
                        step.getValue().stream().map(Source::label).toList(),
                        step.getKey().was(),
                        step.getKey().is()))
                .collect(Collectors.joining("; "));
    }
}
