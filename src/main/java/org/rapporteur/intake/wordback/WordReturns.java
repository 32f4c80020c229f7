package org.rapporteur.intake.wordback;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.word.WordReview.WordComment;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.entry.RecordForms;
import org.rapporteur.intake.wordback.ReturnTable.Arrival;
import org.rapporteur.intake.wordback.ReturnedReport.Decided;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.ParagraphComments;
import org.rapporteur.report.life.WordPrints;
import org.rapporteur.report.outline.Outlines;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes Word files of a report back, and what people did to them into the records, one by one and never by itself. */
@Service
@ForStaff
@Transactional(readOnly = true)
class WordReturns {

    private static final int LONGEST_COMMENT = 1900;

    private final ReturnTable table;
    private final WordPrints prints;
    private final Periods periods;
    private final Reports reports;
    private final Outlines outlines;
    private final RecordForms forms;
    private final ParagraphComments comments;
    private final Rights rights;

    WordReturns(
            ReturnTable table,
            WordPrints prints,
            Periods periods,
            Reports reports,
            Outlines outlines,
            RecordForms forms,
            ParagraphComments comments,
            Rights rights) {
        this.table = table;
        this.prints = prints;
        this.periods = periods;
        this.reports = reports;
        this.outlines = outlines;
        this.forms = forms;
        this.comments = comments;
        this.rights = rights;
    }

    /** What became of a press. */
    enum Outcome {
        DONE,
        /** Somebody decided before. */
        DECIDED,
        /** What it would change says something else by now, or cannot be written so. */
        BY_HAND,
        /** No reason was given. */
        SAYS_NOTHING
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

    private Applications applications(String period, Document printed, List<Suggestion> suggestions) {
        Applications applications = new Applications(printed, outlines.find(period));
        applications.needed(suggestions).forEach((kind, keys) -> applications.hold(kind, forms.read(kind, keys)));
        return applications;
    }

    /**
     * Puts a suggestion into the records.
     *
     * @param chosen numbers of the changes that are taken, where there are several
     * @param version of the record as the page showed it
     * @throws org.rapporteur.entry.RefusedRecordException with all that is wrong; nothing is written then
     */
    @Transactional
    Outcome take(String code, long id, int number, Set<Integer> chosen, int version, String why) {
        ReturnedReport report = find(code, id);
        Decided one = decided(report, number);
        Applications all = applications(code, printed(report), List.of(one.suggestion()));
        int parts = all.parts(one.suggestion()).size();
        boolean whole = parts == 0 || chosen.size() == parts;
        Optional<Application> found = whole ? all.of(one.suggestion()) : all.of(one.suggestion(), chosen);
        if (found.isEmpty() || !whole && chosen.isEmpty()) {
            return whole ? Outcome.BY_HAND : Outcome.SAYS_NOTHING;
        }
        if (!table.decide(id, number, whole ? "taken" : "in-part", why, who())) {
            return Outcome.DECIDED;
        }
        apply(found.get(), version, why, form(id, number));
        return Outcome.DONE;
    }

    private void apply(Application act, int version, String why, UUID form) {
        if (act.isNew()) {
            forms.enter(act.kind(), act.fields(), why, form);
        } else if (act.takesAway()) {
            forms.withdraw(act.kind(), act.key(), version, why, form);
        } else {
            forms.change(act.kind(), act.key(), version, act.fields(), why, form);
        }
    }

    /** Whatever is pressed twice is done once. */
    private static UUID form(long id, int number) {
        return UUID.nameUUIDFromBytes(("word-back " + id + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Closes a suggestion without writing: declined, with a reason, or done by hand. */
    @Transactional
    Outcome close(String code, long id, int number, boolean declined, String reason) {
        decided(find(code, id), number);
        if (declined && reason.isBlank()) {
            return Outcome.SAYS_NOTHING;
        }
        boolean open = table.decide(id, number, declined ? "declined" : "by-hand", reason, who());
        return open ? Outcome.DONE : Outcome.DECIDED;
    }

    /**
     * Puts a comment with its thread beside its paragraph.
     *
     * @param said how author and day stand before the words of each
     */
    @Transactional
    Outcome comment(String code, long id, int number, CommentWords said) {
        Suggestion one = decided(find(code, id), number).suggestion();
        if (one.kind() != SuggestionKind.COMMENT || one.place().isEmpty()) {
            return Outcome.BY_HAND;
        }
        if (!table.decide(id, number, "taken", "", who())) {
            return Outcome.DECIDED;
        }
        BlockId place = BlockId.valueOf(one.place());
        Long first = null;
        for (int at = 0; at < one.comments().size(); at++) {
            String text = said.of(one.comments().get(at));
            String kept = text.substring(0, Math.min(LONGEST_COMMENT, text.length()));
            long own = comments.say(code, place, first, kept, form(id, -1000 * number - at));
            first = first == null ? own : first;
        }
        return Outcome.DONE;
    }

    /** How a comment of a file is said here. */
    interface CommentWords {

        String of(WordComment comment);
    }

    private Decided decided(ReturnedReport report, int number) {
        return report.suggestions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException("suggestion", "" + number));
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
