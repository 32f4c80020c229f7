package org.rapporteur.intake.wordback;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.reading.word.WordReview.WordComment;
import org.rapporteur.entry.RecordForms;
import org.rapporteur.intake.wordback.ReturnedReport.Decided;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.report.life.ParagraphComments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people did to a Word file into the records, one by one and never by itself, or closes it without writing. */
@Service
@ForStaff
class ReturnDecisions {

    private static final int LONGEST_COMMENT = 1900;

    private final WordReturns returns;
    private final ReturnTable table;
    private final RecordForms forms;
    private final ParagraphComments comments;
    private final Rights rights;

    ReturnDecisions(
            WordReturns returns, ReturnTable table, RecordForms forms, ParagraphComments comments, Rights rights) {
        this.returns = returns;
        this.table = table;
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

    /**
     * Puts a suggestion into the records.
     *
     * @param chosen numbers of the changes that are taken, where there are several
     * @param version of the record as the page showed it
     * @throws org.rapporteur.entry.RefusedRecordException with all that is wrong; nothing is written then
     */
    @Transactional
    Outcome take(String code, long id, int number, Set<Integer> chosen, int version, String why) {
        ReturnedReport report = returns.find(code, id);
        Decided one = decided(report, number);
        Applications all = returns.applications(code, returns.printed(report), List.of(one.suggestion()));
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
        decided(returns.find(code, id), number);
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
        Suggestion one = decided(returns.find(code, id), number).suggestion();
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

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }
}
