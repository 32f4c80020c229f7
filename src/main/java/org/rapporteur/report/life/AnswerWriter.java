package org.rapporteur.report.life;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.rapporteur.report.UnresolvedClaimsException;
import org.rapporteur.report.life.CarriedQuestions.RefusedReplyException;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.stereotype.Component;

/** Brings the report to what an answer says: what still holds is told again, what does not is left out. */
@Component
class AnswerWriter {

    private final Periods periods;
    private final Outlines outlines;
    private final Activities activities;
    private final Tallies tallies;
    private final Reports reports;

    AnswerWriter(Periods periods, Outlines outlines, Activities activities, Tallies tallies, Reports reports) {
        this.periods = periods;
        this.outlines = outlines;
        this.activities = activities;
        this.tallies = tallies;
        this.reports = reports;
    }

    /** @throws UnresolvedClaimsException if the words claim what no record says any more */
    void write(CarriedQuestion question, Reply reply) {
        ChangeReason.entered(reply.why()).run(() -> {
            switch (question.kind()) {
                case PARAGRAPH -> paragraph(question, reply);
                case ACCOUNT -> account(question, reply);
                case TALLY -> number(question, reply);
                case PROMISE -> {}
            }
        });
    }

    private void paragraph(CarriedQuestion question, Reply reply) {
        ParagraphKey key = key(question);
        if (reply.answer() == Answer.CONFIRMED) {
            Outline last = last(question);
            if (!CarriedOutline.has(last, key) || !CarriedOutline.hasSection(outlines.find(question.period()), key)) {
                throw new RefusedReplyException(question.number(), List.of(Reply.Missing.PLACE));
            }
            outlines.revise(
                    question.period(),
                    now -> CarriedOutline.restore(now, last, key.section(), key.block(), reply.source()));
            BlockId place = BlockId.valueOf(key.section()).part(key.block());
            requireResolved(question, (report, block) -> block.isIn(place));
        } else {
            outlines.revise(question.period(), now -> CarriedOutline.silence(now, key.section(), key.block()));
        }
        outlines.written(key);
    }

    /** @param tells whether a block of the report is what the question asks about */
    private void requireResolved(CarriedQuestion question, BiPredicate<CompiledReport, BlockId> tells) {
        PeriodSummary period = period(question);
        CompiledReport report = reports.read(period, period.cutOff());
        List<UnresolvedClaim> unresolved = UnresolvedClaim.in(report.document()).stream()
                .filter(claim -> tells.test(report, claim.block()))
                .toList();
        if (!unresolved.isEmpty()) {
            throw new UnresolvedClaimsException(unresolved);
        }
    }

    private void account(CarriedQuestion question, Reply reply) {
        if (reply.answer() == Answer.CONFIRMED) {
            Account told = activities
                    .find(question.key(), before(question).code())
                    .orElseThrow(() -> new UnknownRecordException(Activities.KIND, question.key()));
            activities.enter(from(told, reply.source()), question.period());
            requireResolved(
                    question,
                    (report, block) -> block.outward()
                            .anyMatch(id -> question.key()
                                    .equals(report.told().activities().get(id))));
        }
    }

    private static Account from(Account told, String source) {
        return new Account(told.activity(), told.text(), source, told.figures(), told.links());
    }

    /** What is declared for the new period is a number of its own: the last report keeps its own. */
    private void number(CarriedQuestion question, Reply reply) {
        if (reply.answer() != Answer.UPDATED) {
            return;
        }
        Tally last = tallies.find(List.of(question.key())).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException(Tallies.KIND, question.key()));
        String slug = slug(question);
        tallies.declare(new Tally(
                slug,
                last.subject(),
                last.group(),
                last.topic(),
                last.standing(),
                last.kinds(),
                Objects.requireNonNull(reply.number()),
                period(question).cutOff(),
                reply.source()));
        outlines.revise(question.period(), now -> CarriedOutline.renumber(now, last.slug(), slug));
    }

    private String slug(CarriedQuestion question) {
        String own = "-" + before(question).code();
        String base = question.key().endsWith(own)
                ? question.key().substring(0, question.key().length() - own.length())
                : question.key();
        return base + "-" + question.period();
    }

    /** Takes back what an answer wrote; what was typed in a form stays. */
    void takeBack(CarriedQuestion question) {
        switch (question.kind()) {
            case PARAGRAPH -> unsay(question);
            case ACCOUNT -> forget(question);
            case TALLY, PROMISE -> {}
        }
    }

    private void unsay(CarriedQuestion question) {
        ParagraphKey key = key(question);
        Outline last = last(question);
        outlines.revise(question.period(), now -> CarriedOutline.unsaid(now, last, key.section(), key.block()));
        outlines.written(key);
    }

    private void forget(CarriedQuestion question) {
        if (activities.find(question.key(), question.period()).isPresent()) {
            activities.withdraw(question.key(), question.period());
        }
    }

    private static ParagraphKey key(CarriedQuestion question) {
        return ParagraphKey.read(question.period() + "@" + question.key())
                .orElseThrow(() -> new UnknownRecordException(ParagraphKey.KIND, question.key()));
    }

    private Outline last(CarriedQuestion question) {
        return outlines.find(before(question).code());
    }

    private PeriodSummary before(CarriedQuestion question) {
        return periods.before(period(question))
                .orElseThrow(() -> new UnknownRecordException(Periods.KIND, question.period()));
    }

    private PeriodSummary period(CarriedQuestion question) {
        return periods.find(question.period())
                .orElseThrow(() -> new UnknownRecordException(Periods.KIND, question.period()));
    }
}
