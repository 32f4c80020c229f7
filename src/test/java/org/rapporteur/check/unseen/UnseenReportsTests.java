package org.rapporteur.check.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.unseen.Unseen.Mistake;

/** Reports of genres and hands that the rules were not written for: how many mistakes are found, how often right ones alarm. */
class UnseenReportsTests {

    @Test
    void findsMostMistakesOfReportsToLearnFrom() {
        Tally tally = Tally.of("learn");
        System.out.println(tally);
        assertThat(tally.missed()).hasSizeLessThanOrEqualTo(234);
        assertThat(tally.alarming()).isEmpty();
    }

    /**
     * Run when nothing more is to be learned, with {@code -Dunseen.sealed=true} and never otherwise; it prints counts alone.
     */
    @Test
    @Tag("benchmark")
    @EnabledIfSystemProperty(named = "unseen.sealed", matches = "true")
    void findsMistakesOfSealedReports() {
        Tally tally = Tally.of("sealed");
        System.out.println(tally.counts());
        assertThat(tally.planted()).isPositive();
    }

    /** @param missed what was not found; @param alarming right reports with their alarms */
    private record Tally(String part, int reports, int planted, List<String> missed, List<String> alarming) {

        static Tally of(String part) {
            return of(part, Unseen.of(part));
        }

        static Tally of(String part, List<Unseen> reports) {
            List<String> missed = new ArrayList<>();
            List<String> alarming = new ArrayList<>();
            int planted = 0;
            for (Unseen report : reports) {
                List<Finding> right = report.findings();
                List<Finding> alarms = right.stream()
                        .filter(finding -> finding.severity() != Severity.ADVICE)
                        .toList();
                if (!alarms.isEmpty()) {
                    alarming.add(report.name()
                            + alarms.stream()
                                    .map(alarm ->
                                            "\n    " + alarm.rule() + " «" + alarm.quote() + "» " + alarm.message())
                                    .collect(Collectors.joining()));
                }
                for (Mistake mistake : report.mistakes()) {
                    planted++;
                    if (report.found(mistake, right).isEmpty()) {
                        missed.add(report.name() + " " + mistake.kind() + ": " + mistake.words() + " → "
                                + mistake.instead());
                    }
                }
            }
            return new Tally(part, reports.size(), planted, missed, alarming);
        }

        String counts() {
            return "%s: %d of %d mistakes found, alarms in %d of %d right reports"
                    .formatted(part, planted - missed.size(), planted, alarming.size(), reports);
        }

        @Override
        public String toString() {
            return counts() + "\n  missed\n" + String.join("\n", missed) + "\n  alarms\n" + String.join("\n", alarming);
        }
    }
}
