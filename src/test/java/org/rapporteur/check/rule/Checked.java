package org.rapporteur.check.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.wording.Wording;

/** What rules find in words, on a report of February to September 2024 unless it is said otherwise. */
public record Checked(List<Finding> findings) {
    public static final DateRange PERIOD = new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30));
    public static final LocalDate CUT_OFF = LocalDate.of(2024, 8, 15);

    /** The body of a report with one section above the words. */
    public static Checked by(Rule rule, String words) {
        return by(rule, document("2\tActivities\n" + words), evidence(PERIOD, null));
    }

    public static Checked by(Rule rule, Document document, Evidence evidence) {
        return new Checked(rule.check(subject(document, evidence)).toList());
    }

    public static Evidence evidence(@Nullable DateRange days, @Nullable Document last) {
        return ReferenceEvidence.on(days, days == null ? null : CUT_OFF, Catalogue.empty(), last);
    }

    public static Document document(String text) {
        return ForeignReport.read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .document();
    }

    /** The report made from the example's records. */
    public static Document example() {
        return Compiler.compile(
                ExampleRecords.period(),
                CUT_OFF,
                ExampleRecords.outline(),
                ExampleRecords.records(),
                Wording.of(Locale.UK));
    }

    public static Subject subject(Document document, Evidence evidence) {
        return Checker.read(document, evidence);
    }

    public List<String> quotes() {
        return findings.stream().map(Finding::quote).toList();
    }

    /** Each as “paragraph rule quote”. */
    public List<String> lines() {
        return findings.stream()
                .map(finding -> finding.place().paragraph() + " " + finding.rule() + " "
                        + finding.quote().replace('\u00a0', ' '))
                .toList();
    }
}
