package org.rapporteur.report.life;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.terms.Coded;

/** What has become of something the last report told. */
public enum Answer implements Coded {
    /** Still true, and told again as it was. */
    CONFIRMED(true, true, false, QuestionKind.PARAGRAPH, QuestionKind.ACCOUNT),
    /** Told anew in other words or with another number. */
    UPDATED(false, false, false, QuestionKind.PARAGRAPH, QuestionKind.ACCOUNT, QuestionKind.TALLY),
    /** Told no more. */
    RETIRED(true, false, false, QuestionKind.PARAGRAPH, QuestionKind.ACCOUNT, QuestionKind.TALLY),
    /** Still to come. */
    PENDING(false, false, false, QuestionKind.PROMISE),
    /** Not to come any more. */
    DROPPED(true, false, false, QuestionKind.PROMISE),
    /** It came. */
    DONE(false, false, true, QuestionKind.PROMISE);

    private final boolean needsWhy;
    private final boolean needsSource;
    private final boolean needsDay;
    private final Set<QuestionKind> kinds;

    Answer(boolean needsWhy, boolean needsSource, boolean needsDay, QuestionKind first, QuestionKind... more) {
        this.needsWhy = needsWhy;
        this.needsSource = needsSource;
        this.needsDay = needsDay;
        this.kinds = EnumSet.of(first, more);
    }

    /** @throws IllegalArgumentException if none has this code */
    public static Answer ofCode(String code) {
        return Coded.of(Answer.class, code, "an answer");
    }

    public boolean needsWhy() {
        return needsWhy;
    }

    public boolean needsSource() {
        return needsSource;
    }

    public boolean needsDay() {
        return needsDay;
    }

    public boolean answers(QuestionKind kind) {
        return kinds.contains(kind);
    }
}
