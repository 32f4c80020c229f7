package org.rapporteur.report;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.document.Document;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.SelectedTexts;
import org.rapporteur.report.compile.ToldRecords;
import org.rapporteur.report.outline.Outline;

/**
 * The report of a period on its own cut-off day with all it was made from, so that other pages cannot disagree with it.
 *
 * @param told which records it prints
 */
public record CompiledReport(RecordsAsOf frame, Outline outline, Document document, ToldRecords told) {

    private static final MadeOnce<CompiledReport, SelectedTexts> HOLDINGS = new MadeOnce<>();

    static CompiledReport of(RecordsAsOf frame, Outline outline, Document document) {
        return new CompiledReport(frame, outline, document, ToldRecords.of(frame, outline, document));
    }

    /** The same with other words. */
    public CompiledReport saying(Document words) {
        return of(frame, outline, words);
    }

    public PeriodSummary period() {
        return frame.period();
    }

    /**
     * Where it tells each text or activity first, by key.
     *
     * @param room {@code text} or {@code activity}
     */
    public Map<String, Appearance> places(String room) {
        return AppearanceIndex.of(this).first(room);
    }

    /** The texts and declared numbers it tells, each once. A text of other days that is only cited is none of them. */
    public SelectedTexts holdings() {
        return HOLDINGS.of(this, report -> report.frame().choose(report.told()));
    }

    /** The activities it tells, each once. */
    public Collection<Account> activities() {
        return told.keys("activity").stream()
                .map(frame.records().accounts()::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
