package org.rapporteur.intake.wordback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.entry.RecordForms;
import org.rapporteur.intake.proposal.MissingFinder;
import org.rapporteur.intake.wordback.ReturnTable.Arrival;
import org.rapporteur.intake.wordback.ReturnedReport.Decided;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.WordPrints;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Outlines;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Takes Word files of a report back, and tells what people did to them. */
@Service
@ForStaff
@Transactional(readOnly = true)
class WordReturns {

    private final ReturnTable table;
    private final WordPrints prints;
    private final Periods periods;
    private final Reports reports;
    private final Outlines outlines;
    private final RecordForms forms;
    private final Rights rights;
    private final Publications publications;
    private final MissingFinder missing;

    WordReturns(
            ReturnTable table,
            WordPrints prints,
            Periods periods,
            Reports reports,
            Outlines outlines,
            RecordForms forms,
            Rights rights,
            Publications publications,
            MissingFinder missing) {
        this.table = table;
        this.prints = prints;
        this.periods = periods;
        this.reports = reports;
        this.outlines = outlines;
        this.forms = forms;
        this.rights = rights;
        this.publications = publications;
        this.missing = missing;
    }

    /** A file that did not come from here. */
    static final class NotOursException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Takes a file; one that came before is not taken twice.
     *
     * @return its number
     * @throws ForeignException with one line for readers, if it cannot be read
     * @throws NotOursException if it is no file of a report from here
     */
    @Transactional
    public long receive(String code, byte[] file, String name) {
        PeriodSummary period = period(code);
        ReturnedFile returned = ReturnedFile.read(file, name);
        if (!returned.review().isOurs()) {
            throw new NotOursException();
        }
        String hash = PrintStamp.of(code, period.cutOff(), file).hash();
        return table.find(code, hash).orElseGet(() -> add(period, file, name, hash, returned));
    }

    private long add(PeriodSummary period, byte[] file, String name, String hash, ReturnedFile returned) {
        Optional<PrintStamp> told = returned.review().stamp();
        Optional<Document> kept = told.map(PrintStamp::hash).flatMap(prints::find);
        LocalDate day = told.map(PrintStamp::day)
                .filter(period.dates().readable()::contains)
                .orElse(period.cutOff());
        Document printed = kept.orElseGet(() -> reports.compile(period, day));
        PrintStamp stamp = prints.keep(
                printed,
                kept.isPresent() ? told.orElseThrow().period() : period.code(),
                kept.isPresent() ? told.orElseThrow().day() : day);
        WordComparison found = WordComparison.of(printed, ReturnedFile.untouched(printed), returned);
        Arrival arrival = new Arrival(period.code(), name, file, hash, stamp.hash(), kept.isPresent());
        return table.add(
                arrival,
                told.map(PrintStamp::period).orElse(""),
                told.map(PrintStamp::day).orElse(null),
                found,
                who());
    }

    List<ReturnedReport> of(String code) {
        period(code);
        return table.of(code);
    }

    /** @throws UnknownRecordException if no such file came to this period */
    ReturnedReport find(String code, long id) {
        return table.find(code, id).orElseThrow(() -> new UnknownRecordException("file", "" + id));
    }

    /** What it printed. */
    Document printed(ReturnedReport report) {
        return prints.find(report.printed()).orElseThrow();
    }

    /** The report as it is today. */
    Document today(ReturnedReport report) {
        PeriodSummary period = period(report.period());
        return reports.read(period).document();
    }

    /** How those that are open can be put into the records by a press. */
    Applications applications(ReturnedReport report, Document printed) {
        return applications(
                report.period(),
                printed,
                report.suggestions().stream()
                        .filter(Decided::isOpen)
                        .map(Decided::suggestion)
                        .toList());
    }

    Applications applications(String period, Document printed, List<Suggestion> suggestions) {
        Applications applications = new Applications(printed, outlines.find(period));
        applications.needed(suggestions).forEach((kind, keys) -> applications.hold(kind, forms.read(kind, keys)));
        return applications;
    }

    /** A file as staff work through it. @param address of its page */
    ReturnPage page(String code, long id, String address) {
        ReturnedReport report = find(code, id);
        Document printed = printed(report);
        PeriodSummary period = period(code);
        Outline outline = outlines.find(code);
        return ReturnPage.of(
                report,
                printed,
                today(report),
                new ReturnPage.Sources(
                        address,
                        outline,
                        applications(report, printed),
                        new TextWays(printed, publications.catalogue(), period.days()),
                        new Gaps(printed, outline, SingletonSupplier.of(() -> missing.in(period)))));
    }

    private PeriodSummary period(String code) {
        return periods.find(code).orElseThrow(() -> new UnknownRecordException("period", code));
    }

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }

    /** What records say at places of the printed report today, by the place. */
    static Map<String, String> words(Document document) {
        return document.allBlocks()
                .collect(Collectors.toMap(
                        block -> block.id().toString(),
                        block -> Inline.text(block.lines().stream().findFirst().orElse(List.of())),
                        (one, other) -> one));
    }
}
