package org.rapporteur.report.change;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.records.period.PeriodSummary;
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
 * @param standings what each text it tells is told as, by slug
 * @param kept when the document was kept; null for one that was compiled for this
 */
public record ReportSide(
        RecordsAsOf frame,
        Outline outline,
        Document document,
        ToldRecords told,
        Map<String, Standing> standings,
        @Nullable Instant kept) {

    public ReportSide {
        standings = Map.copyOf(standings);
    }

    /** As it is compiled now. */
    static ReportSide of(CompiledReport report) {
        return of(report, report.document(), report.told(), null);
    }

    /** Words of another time or of some sections alone. */
    static ReportSide of(CompiledReport report, Document document, @Nullable Instant kept) {
        return of(report, document, ToldRecords.of(report.frame(), report.outline(), document), kept);
    }

    private static ReportSide of(CompiledReport report, Document document, ToldRecords told, @Nullable Instant kept) {
        RecordsAsOf frame = report.frame();
        Set<String> texts = told.keys("text");
        Map<String, Standing> standings = new HashMap<>();
        frame.records().texts().stream()
                .filter(text -> texts.contains(text.slug()))
                .forEach(text ->
                        text.stages().toldIn(frame.days()).ifPresent(standing -> standings.put(text.slug(), standing)));
        return new ReportSide(frame, report.outline(), document, told, standings, kept);
    }

    public PeriodSummary period() {
        return frame.period();
    }

    /** What a text is told as; empty if it is not told. */
    Optional<Standing> standing(String text) {
        return Optional.ofNullable(standings.get(text));
    }
}
