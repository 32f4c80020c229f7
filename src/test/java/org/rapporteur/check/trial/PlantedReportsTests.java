package org.rapporteur.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.rule.Finding;

/** Right reports with one mistake each: it is found where it is, and nothing else is. */
class PlantedReportsTests {

    @Test
    void findsEveryPlantedMistakeAndNothingElse() {
        assertThat(wrong(101, 102)).isEmpty();
    }

    @Test
    @Tag("benchmark")
    void findsThousandsOfPlantedMistakes() {
        assertThat(wrong(1_000, 1_100)).isEmpty();
    }

    private static List<String> wrong(long first, long last) {
        List<String> wrong = new ArrayList<>();
        StringBuilder table = new StringBuilder("mistake                   found missed other alarms\n");
        for (String kind : Planter.KINDS.keySet()) {
            Tally tally = new Tally();
            for (long seed = first; seed <= last; seed++) {
                tally.add(kind, seed, wrong);
            }
            table.append(tally.row(kind));
        }
        System.out.println(table);
        return wrong;
    }

    /** What became of the mistakes of one kind. */
    private static final class Tally {
        private int found;
        private int missed;
        private int others;

        void add(String kind, long seed, List<String> wrong) {
            Made made = ReportMaker.make(seed);
            Optional<Plant> planted = Planter.plant(kind, made, new Chance(seed * 31));
            if (planted.isEmpty()) {
                return;
            }
            Plant plant = planted.get();
            List<Finding> findings = Trial.findings(Printer.print(made), made.season);
            String place = plant.place().get();
            if (findings.stream().anyMatch(finding -> plant.isFoundBy(finding))) {
                found++;
            } else {
                missed++;
                wrong.add("missed: " + kind + ", seed " + seed + ", at " + place + ", found " + findings);
            }
            findings.stream()
                    .filter(finding -> !plant.explains(finding.rule()))
                    .peek(finding -> others++)
                    .forEach(finding -> wrong.add("other alarm: " + kind + ", seed " + seed + ": " + finding));
        }

        String row(String kind) {
            return "%-24s %6d %6d %12d%n".formatted(kind, found, missed, others);
        }
    }
}
