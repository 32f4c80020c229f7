package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.TypedText;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.rapporteur.report.life.Reply;
import org.rapporteur.terms.DayReading;
import org.springframework.util.MultiValueMap;

/**
 * An answer as it was typed.
 *
 * @param answer its code, or {@code again} for what was answered last; empty where none was chosen
 * @param wrong fields that cannot be read
 */
record ReplyForm(
        String answer, String why, String source, String day, String number, int version, Set<Reply.Missing> wrong) {

    static final String AGAIN = "again";
    static final ReplyForm EMPTY = new ReplyForm("", "", "", "", "", 0, Set.of());

    private static final int LONGEST = 500;

    /** @param of what follows the names of the fields: nothing, or a point and the number of a question */
    static ReplyForm of(MultiValueMap<String, String> sent, String of) {
        String version = text(sent, "version" + of);
        return new ReplyForm(
                text(sent, "answer" + of),
                text(sent, "why" + of),
                text(sent, "source" + of),
                text(sent, "day" + of),
                text(sent, "number" + of),
                version.matches("\\d{1,8}") ? Integer.parseInt(version) : -1,
                Set.of());
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return kept(Optional.ofNullable(sent.getFirst(field)).orElse(""));
    }

    /** What was typed, as far as it can be kept: cut where it is too long, without what no database holds. */
    static String kept(String typed) {
        return TypedText.of(typed, LONGEST);
    }

    /** Whether a day can be one that a report tells; others no database and no page could show. */
    private static boolean isDayOfReports(LocalDate day) {
        return day.getYear() > 1800 && day.getYear() < 10_000;
    }

    ReplyForm refused(Set<Reply.Missing> problems) {
        return new ReplyForm(answer, why, source, day, number, version, problems);
    }

    /** With what was said for others where nothing was said for this. */
    ReplyForm orElse(String otherWhy, String otherSource) {
        return new ReplyForm(
                answer,
                why.isEmpty() ? otherWhy : why,
                source.isEmpty() ? otherSource : source,
                day,
                number,
                version,
                wrong);
    }

    /** What is answered; empty where nothing is that can be. */
    Optional<Reply> reply(Optional<Given> last) {
        if (answer.equals(AGAIN)) {
            return last.map(given -> new Reply(Answer.CONFIRMED, given.why(), given.source(), null, null));
        }
        try {
            return Optional.of(new Reply(Answer.ofCode(answer), why, source, read(day), count()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A day that cannot be read, or may be one of two, is none: where one is needed, it is asked for again. */
    static @Nullable LocalDate read(String day) {
        return DayReading.of(day).only().filter(ReplyForm::isDayOfReports).orElse(null);
    }

    private @Nullable Integer count() {
        return number.matches("\\d{1,6}") ? Integer.valueOf(number) : null;
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public boolean lacks(String field) {
        return wrong.stream().anyMatch(missing -> missing.name().equalsIgnoreCase(field));
    }
}
