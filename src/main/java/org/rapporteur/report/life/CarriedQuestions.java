package org.rapporteur.report.life;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last report told, asked about for the next one, and what is answered. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class CarriedQuestions {

    private final QuestionTable table;
    private final AnswerWriter writer;
    private final Rights rights;
    private final IssuedReports issued;
    private final Clock clock;

    CarriedQuestions(QuestionTable table, AnswerWriter writer, Rights rights, IssuedReports issued, Clock clock) {
        this.issued = issued;
        this.table = table;
        this.writer = writer;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those of a period as its records stand now, in the order in which the last report told. */
    public List<AskedNow> of(CompiledReport report) {
        List<CarriedQuestion> questions = table.of(report.period().code());
        Map<Integer, RecordAnswer> byRecords = RecordAnswer.of(questions, report);
        return questions.stream()
                .map(question -> new AskedNow(question, byRecords.get(question.number())))
                .toList();
    }

    /** One of them, with the version it has. */
    public CarriedQuestion find(String period, int number) {
        return table.find(period, number)
                .orElseThrow(() -> new UnknownRecordException("question", period + " " + number));
    }

    /** The last reason and source with which who is at work said that something still holds. */
    public Optional<Given> lastReason(String period) {
        return rights.name().flatMap(who -> table.lastReason(period, who));
    }

    /** Whether who is at work may answer: editors all, contributors what their bodies and Sectors know. */
    public boolean mayAnswer(CarriedQuestion question) {
        String owner = question.owner();
        return rights.mayEdit()
                || owner != null && (owner.length() == 1 ? rights.mayWrite(owner, null) : rights.mayWriteFor(owner));
    }

    /**
     * Answers a question, and brings the report to what the answer says.
     *
     * @param version of the question as whoever answers has seen it
     * @throws RefusedReplyException if the answer says too little
     * @throws StaleQuestionException if the question was answered meanwhile, or the report is issued
     * @throws org.rapporteur.report.UnresolvedClaimsException if words that still hold claim what no record says any more
     */
    @Transactional
    public void answer(String period, int number, int version, Reply reply) {
        CarriedQuestion question = writable(period, number);
        List<Reply.Missing> missing = reply.missing(question);
        if (!missing.isEmpty()) {
            throw new RefusedReplyException(number, missing);
        }
        requireFresh(question, version);
        write(question, given(reply.answer(), reply));
        writer.write(question, reply);
    }

    /**
     * Answers several at once: all of them, or none.
     *
     * @param replies by the number of their question, each with the version of it that was seen
     * @throws RefusedReplyException and others as {@link #answer}
     */
    @Transactional
    public void answerAll(String period, Map<Integer, Seen> replies) {
        replies.forEach((number, seen) -> answer(period, number, seen.version(), seen.reply()));
    }

    /** A reply to a question as it was seen. */
    public record Seen(int version, Reply reply) {}

    /** How much of a report is news, as far as it is answered. */
    public CoverNote coverNote(CompiledReport report) {
        return CoverNote.of(of(report), report);
    }

    /**
     * Takes an answer back; what was typed in a form is taken away in its form.
     *
     * @throws StaleQuestionException if it was taken back meanwhile, is no answer that can be, or the report is issued
     */
    @Transactional
    public void takeBack(String period, int number, int version) {
        CarriedQuestion question = writable(period, number);
        requireFresh(question, version);
        Given given = question.given();
        if (given == null || given.answer() == Answer.UPDATED) {
            throw new StaleQuestionException(question);
        }
        writer.takeBack(question);
        table.find(period, number).filter(left -> left.given() != null).ifPresent(left -> write(left, null));
    }

    /** Those open of a paragraph or an account are answered by whoever writes it, however. */
    @Transactional
    void written(CarriedQuestion question, boolean told) {
        Given given = question.given();
        if (told && given == null) {
            write(question, given(Answer.UPDATED, null));
        } else if (!told && given != null && given.answer() != Answer.RETIRED) {
            write(question, null);
        }
    }

    private CarriedQuestion writable(String period, int number) {
        CarriedQuestion question = find(period, number);
        if (!mayAnswer(question)) {
            throw new AccessDeniedException("");
        }
        return question;
    }

    private void requireFresh(CarriedQuestion question, int version) {
        if (question.version() != version || issued.isIssued(question.period())) {
            throw new StaleQuestionException(question);
        }
    }

    private void write(CarriedQuestion question, @Nullable Given given) {
        if (!table.answer(question, given, who(), QuestionTable.at(clock.instant()))) {
            throw new StaleQuestionException(question);
        }
    }

    private Given given(Answer answer, @Nullable Reply reply) {
        return new Given(
                answer,
                reply == null ? "" : reply.why(),
                reply == null ? "" : reply.source(),
                reply == null ? null : reply.day(),
                who(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private String who() {
        return rights.name().orElseThrow(() -> new AccessDeniedException(""));
    }

    /** The question was answered, its answer taken back, or the report issued since the page was opened; nothing was written. */
    public static final class StaleQuestionException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleQuestionException(CarriedQuestion seen) {
            super("Question " + seen.number() + " of " + seen.period() + " was answered meanwhile");
        }
    }

    /** An answer that says too little; nothing was written. */
    public static final class RefusedReplyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int number;
        private final transient Set<Reply.Missing> missing;

        RefusedReplyException(int number, List<Reply.Missing> missing) {
            super("The answer to question " + number + " lacks " + missing);
            this.number = number;
            this.missing = Set.copyOf(missing);
        }

        /** Of the question. */
        public int number() {
            return number;
        }

        public Set<Reply.Missing> missing() {
            return missing;
        }
    }
}
