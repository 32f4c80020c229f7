package org.rapporteur.report.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.platform.EntryLog;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.wording.Wording;

/** The example's report as it is and as it could be, and what is known of it. */
final class SomeReports {

    static final Instant THEN = Instant.parse("2024-08-20T10:00:00Z");
    static final ChangeEvidence NOTHING = new ChangeEvidence(Map.of(), Map.of(), false, true, ZoneOffset.UTC);
    static final PeriodSummary PERIOD = ExampleRecords.period();

    private SomeReports() {}

    static CompiledReport on(String day) {
        return compiled(
                LocalDate.parse(day),
                ExampleRecords.outline(),
                ExampleRecords.records().accounts());
    }

    static CompiledReport asItIs() {
        return on(PERIOD.cutOff().toString());
    }

    static CompiledReport with(UnaryOperator<Outline> change) {
        return compiled(
                PERIOD.cutOff(),
                change.apply(ExampleRecords.outline()),
                ExampleRecords.records().accounts());
    }

    /** With one account told in other words. */
    static CompiledReport saying(String activity, UnaryOperator<String> words) {
        Map<String, Account> accounts = new HashMap<>(ExampleRecords.records().accounts());
        accounts.computeIfPresent(activity, (slug, account) -> account.saying(words.apply(account.text())));
        return compiled(PERIOD.cutOff(), ExampleRecords.outline(), accounts);
    }

    /** With one text still on its way. */
    static CompiledReport underApproval(String text) {
        Records records = ExampleRecords.records();
        List<Text> texts = records.texts().stream()
                .map(one -> one.slug().equals(text) ? underApproval(one) : one)
                .toList();
        return compiled(
                PERIOD.cutOff(),
                ExampleRecords.outline(),
                new Records(
                        texts,
                        records.tallies(),
                        records.accounts(),
                        records.bodies(),
                        records.questions(),
                        records.resolutions(),
                        records.topics(),
                        records.countries()));
    }

    private static Text underApproval(Text text) {
        Map<Stage, StageDay> consented = Map.of(Stage.CONSENTED, StageDay.on(LocalDate.of(2024, 3, 1)));
        return new Text(
                text.slug(),
                text.identity(),
                text.ancestry(),
                text.group(),
                new Stages(text.kind(), consented),
                text.answers(),
                text.origin());
    }

    private static CompiledReport compiled(LocalDate day, Outline outline, Map<String, Account> accounts) {
        return compiled(day, outline, ExampleRecords.records().with(accounts));
    }

    private static CompiledReport compiled(LocalDate day, Outline outline, Records records) {
        RecordsAsOf frame = new RecordsAsOf(PERIOD, day, records, Wording.of(Locale.UK));
        Document document = Compiler.compile(frame, outline);
        return new CompiledReport(frame, outline, () -> document);
    }

    static ChangeEvidence edited(String kind, String key, boolean people) {
        RecordEdits.Edit edit = new RecordEdits.Edit("A. Person", THEN, false);
        return new ChangeEvidence(Map.of(), Map.of(new EntryLog.Name(kind, key), edit), false, people, ZoneOffset.UTC);
    }

    static ChangeEvidence asked(CarriedQuestion question) {
        String key = question.kind().code() + " " + question.key();
        return new ChangeEvidence(Map.of(key, question), Map.of(), false, true, ZoneOffset.UTC);
    }

    static List<DifferenceEntry> compared(CompiledReport before, CompiledReport after, ChangeEvidence known) {
        return compared(ReportSide.of(before), ReportSide.of(after), known);
    }

    static List<DifferenceEntry> compared(ReportSide before, ReportSide after, ChangeEvidence known) {
        Causes causes = new Causes(before, after, known);
        return DocumentDifference.of(before.document(), after.document())
                .because(causes::of)
                .printed();
    }
}
