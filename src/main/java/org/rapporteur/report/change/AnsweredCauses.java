package org.rapporteur.report.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Source;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.document.difference.Reason;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.CarriedQuestion.Given;

/**
 * Causes that people gave when they answered what the report before left to ask.
 *
 * @param answers by key of what was asked about
 */
record AnsweredCauses(Map<String, CarriedQuestion> answers, Because because) {

    @Nullable
    Reason retired(EntryRecords then, List<Source> gone) {
        return given(then, Set.of(Answer.RETIRED, Answer.DROPPED))
                .map(given -> new Reason(Cause.RETIRED, because.answer(given), gone))
                .orElse(null);
    }

    @Nullable
    Reason stillTrue(EntryRecords then) {
        return given(then, Set.of(Answer.CONFIRMED))
                .map(given -> new Reason(Cause.STILL_TRUE, because.answer(given), List.of()))
                .orElse(null);
    }

    /** Nobody has answered yet. */
    @Nullable
    Reason open(EntryRecords then) {
        boolean open = questions(then).anyMatch(question -> question.given() == null && !question.isOfText());
        return open ? new Reason(Cause.UNKNOWN, because.open(), List.of()) : null;
    }

    private Optional<Given> given(EntryRecords then, Set<Answer> asked) {
        return questions(then)
                .flatMap(question -> Stream.ofNullable(question.given()))
                .filter(given -> asked.contains(given.answer()))
                .findFirst();
    }

    private Stream<CarriedQuestion> questions(EntryRecords then) {
        Stream<String> ofAccounts = then.accounts().stream().map(slug -> "account " + slug);
        Stream<String> ofParagraphs =
                then.accounts().isEmpty() ? then.paragraphs().stream().map(key -> "paragraph " + key) : Stream.empty();
        Stream<String> ofRecords = then.told().values().stream()
                .map(source -> source.room().equals("text") ? "promise text/" + source.key() : Recount.name(source));
        return Stream.of(ofAccounts, ofParagraphs, ofRecords)
                .flatMap(keys -> keys)
                .distinct()
                .flatMap(key -> Stream.ofNullable(answers.get(key)));
    }
}
