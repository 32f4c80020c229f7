package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.TextKind;

/** A text under the name of another kind: a Supplement among “the following Recommendations”. */
final class KindUnderHeading implements Rule {

    @Override
    public String name() {
        return "kind-under-heading";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.statements().all().stream()
                .flatMap(statement -> statement.portions().stream().flatMap(portion -> check(statement, portion)));
    }

    private Stream<Finding> check(Statement statement, StatedTexts portion) {
        List<Noun> nouns = nouns(portion);
        if (nouns.isEmpty()) {
            return Stream.empty();
        }
        return portion.texts().stream()
                .filter(text -> isStranger(text, nouns) && !mayStandApart(statement, portion, text))
                .map(text -> found(text, nouns.get(0)));
    }

    static List<Noun> nouns(StatedTexts portion) {
        return Stream.concat(portion.counts().stream().map(Count::noun), portion.headings().stream())
                .toList();
    }

    static boolean isStranger(TextMention text, List<Noun> nouns) {
        return !text.radio() && nouns.stream().allMatch(noun -> Fit.of(text, noun) == Fit.NO);
    }

    /** In one sentence “two Recommendations, … and Supplement 59” tells apart; so does an item after a list that is full. */
    private static boolean mayStandApart(Statement statement, StatedTexts portion, TextMention text) {
        boolean sameLine = text.line().equals(statement.line());
        if (!sameLine && statement.own()) {
            return false;
        }
        return portion.isCounted()
                && portion.counts().stream()
                        .allMatch(count -> Fit.count(portion.texts(), count.noun(), Fit.YES) == count.value());
    }

    private Finding found(TextMention text, Noun noun) {
        String kind = words(text.kind());
        return finding(
                text.line(), text.from(), text.to(), "message", noun.word(), kind, text.name(), kind, noun.word());
    }

    /** “Technical Report”. */
    static String words(@Nullable TextKind kind) {
        if (kind == null) {
            return "text";
        }
        StringBuilder words = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return words.toString().replace("Implementers", "Implementers’");
    }
}
