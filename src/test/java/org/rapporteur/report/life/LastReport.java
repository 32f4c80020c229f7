package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.wording.Wording;

/** The example's report as the last one, and the period that follows it, as values. */
final class LastReport {

    private static final Wording ENGLISH = Wording.of(Locale.UK);
    static final CompiledReport READ = compiled(
            ExampleRecords.period(),
            ExampleRecords.outline(),
            ExampleRecords.records().accounts());

    private LastReport() {}

    /** What the next meeting of the real group was given. */
    static PeriodSummary next() {
        List<ResolutionSummary> editions = ExampleRecords.records().resolutions();
        PeriodSummary proposed = NextPeriod.after(ExampleRecords.period(), editions, LocalDate.of(2025, 1, 10))
                .period();
        PeriodDates dates = new PeriodDates(
                new DateRange(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 31)),
                LocalDate.of(2024, 8, 16),
                LocalDate.of(2025, 1, 31),
                new DateRange(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 11)));
        return new PeriodSummary(
                "2025-01",
                proposed.series(),
                dates,
                proposed.cover(),
                proposed.countsChanges(),
                proposed.visibility(),
                proposed.state(),
                proposed.scope());
    }

    static CompiledReport compiled(PeriodSummary period, Outline outline, Map<String, Account> accounts) {
        RecordsAsOf frame = new RecordsAsOf(
                period, period.cutOff(), ExampleRecords.records().with(accounts), ENGLISH);
        Document document = Compiler.compile(frame, outline);
        return new CompiledReport(frame, outline, () -> document);
    }
}
