package org.rapporteur.report.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.terms.Standing;

/**
 * What the records say of a text that the last report told as on its way: it has moved, and nobody need be asked.
 *
 * @param standing what it is now
 * @param day on which it was concluded; null where it is not, or no day is known
 * @param number printed where it is told now, empty where it is not told
 * @param block where it is told now; null where it is not told
 */
public record RecordAnswer(
        Standing standing,
        @Nullable LocalDate day,
        String number,
        @Nullable BlockId block) {

    /** Those there are, by the number of the question. */
    static Map<Integer, RecordAnswer> of(List<CarriedQuestion> questions, CompiledReport next) {
        Map<String, Text> texts = new HashMap<>();
        next.frame().records().texts().forEach(text -> texts.put(text.slug(), text));
        Map<String, Appearance> places = next.places("text");
        Map<Integer, RecordAnswer> answers = new HashMap<>();
        questions.stream()
                .filter(CarriedQuestion::isOfText)
                .forEach(question -> Optional.ofNullable(texts.get(question.subject()))
                        .flatMap(text -> moved(question, text, next, places.get(text.slug())))
                        .ifPresent(answer -> answers.put(question.number(), answer)));
        return answers;
    }

    private static Optional<RecordAnswer> moved(
            CarriedQuestion question, Text text, CompiledReport next, @Nullable Appearance place) {
        return text.stages()
                .on(next.frame().cutOff())
                .filter(standing -> !standing.code().equals(question.asked().standing()))
                .map(standing -> new RecordAnswer(
                        standing,
                        concluded(text, next.frame().cutOff()),
                        place == null ? "" : place.number(),
                        place == null ? null : place.block()));
    }

    private static @Nullable LocalDate concluded(Text text, LocalDate cutOff) {
        return text.stages()
                .concluded()
                .filter(day -> day.isBy(cutOff) && day.precision() == StageDay.Precision.DAY)
                .map(StageDay::holdsFrom)
                .orElse(null);
    }
}
