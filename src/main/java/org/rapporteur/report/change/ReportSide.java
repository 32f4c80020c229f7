package org.rapporteur.report.change;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.ToldRecords;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.Standing;

/**
 * One of two reports that are compared.
 *
 * @param frame its records, as they are known today
 * @param outline its plan, as it is today
 * @param document what it says, or said when it was kept
 * @param told which records that tells
 * @param kept when the document was kept; null for one that was compiled for this
 */
public record ReportSide(
        RecordsAsOf frame, Outline outline, Document document, ToldRecords told, @Nullable Instant kept) {

    /** As it is compiled now. */
    static ReportSide of(CompiledReport report) {
        return new ReportSide(report.frame(), report.outline(), report.document(), report.told(), null);
    }

    /** Words of another time or of some sections alone. */
    static ReportSide of(CompiledReport report, Document document, @Nullable Instant kept) {
        return new ReportSide(
                report.frame(),
                report.outline(),
                document,
                ToldRecords.of(report.frame(), report.outline(), document),
                kept);
    }

    public PeriodSummary period() {
        return frame.period();
    }

    /** What a text is told as; empty if it is not told. */
    Optional<Standing> standing(String text) {
        return told.tells(new ToldRecords.Told("text", text))
                ? frame.records().texts().stream()
                        .filter(known -> known.slug().equals(text))
                        .findFirst()
                        .map(Text::stages)
                        .flatMap(stages -> stages.toldIn(frame.days()))
                : Optional.empty();
    }
}
