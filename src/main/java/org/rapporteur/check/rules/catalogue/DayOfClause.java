package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statement;

/** The day on which a clause says that its texts were approved. The days of a meeting are none. */
final class DayOfClause {
    private final Statement statement;
    private final TextMention text;
    private final TypedLine line;
    private final List<Token> tokens;
    /** Places among the tokens, behind the verb and of each day. */
    private final int behindVerb;

    private final List<Integer> days;

    private DayOfClause(Statement statement, TextMention text, TypedLine line) {
        this.statement = statement;
        this.text = text;
        this.line = line;
        this.tokens = line.between(statement.from(), statement.to());
        this.behindVerb = (int) tokens.stream()
                .filter(token -> token.from() < statement.action().to())
                .count();
        this.days = days();
    }

    static Optional<ToldDay> of(Statement statement, TextMention text, TypedLines lines) {
        DayOfClause clause = new DayOfClause(statement, text, lines.of(statement.line()));
        return !statement.own() || clause.isOfSentenceBefore()
                ? Optional.empty()
                : clause.told().map(span -> new ToldDay(statement.line(), span));
    }

    /** Those with a year where there are any. */
    private List<Integer> days() {
        List<Integer> all = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).is(Kind.DAY) && day(at).precision() != Precision.YEAR)
                .boxed()
                .toList();
        List<Integer> dated = all.stream()
                .filter(at -> TypedLine.isDated(line.line(), day(at)))
                .toList();
        return dated.isEmpty() ? all : dated;
    }

    private DateSpan day(int at) {
        return line.day(tokens.get(at));
    }

    /** “The plan was adopted in March 2025. The documents were these:” tells of no text when it was adopted. */
    private boolean isOfSentenceBefore() {
        List<Token> all = line.tokens();
        return !text.line().equals(statement.line())
                && statement.portions().stream()
                        .allMatch(portion -> portion.counts().isEmpty())
                && all.stream()
                        .limit(Math.max(0, all.size() - 1))
                        .anyMatch(token -> token.is(Kind.STOP)
                                && token.from() >= statement.action().to());
    }

    private Optional<DateSpan> told() {
        if (tokens.stream().anyMatch(token -> token.is(Sense.RESPECTIVELY))) {
            return DaysInOrder.of(
                    statement.texts().toList(),
                    text,
                    days.stream().map(this::day).toList(),
                    line);
        }
        Optional<DateSpan> next = rightBehindVerb();
        boolean before = text.from() < statement.action().from();
        if (next.isPresent() && before && (statement.action().passive() || isPronoun())) {
            return next;
        }
        return days.size() == 1
                        && TypedLine.isShort(day(days.get(0)))
                        && tokens.stream().noneMatch(DayOfClause::isOfOther)
                ? ofOnlyDay(days.get(0))
                : Optional.empty();
    }

    private static boolean isOfOther(Token token) {
        return token.isAny(Sense.OCCASION, Sense.BOUND)
                || token.is(Sense.DONE) && token.isAny(Sense.CONSENTED, Sense.DETERMINED);
    }

    private boolean isPronoun() {
        return behindVerb < tokens.size()
                && tokens.get(behindVerb).isAny(Sense.PRONOUN, Sense.BOTH, Sense.DEFINITE, Sense.DETERMINER);
    }

    private Optional<DateSpan> rightBehindVerb() {
        Found<Token> day = FactPhrases.VERB_TO_DAY.at(tokens, behindVerb);
        return day != null && days.contains(day.next() - 1) && TypedLine.isShort(line.day(day.value()))
                ? Optional.of(line.day(day.value()))
                : Optional.empty();
    }

    private Optional<DateSpan> ofOnlyDay(int at) {
        int from = tokens.get(at).from();
        boolean later = text.line().equals(statement.line())
                && text.from() > from
                && from > statement.action().from();
        boolean leads = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.COLON);
        boolean its = later ? isOfCounted(at) || leads : !isOfOthers(at) && FactPhrases.ON.at(tokens, at) != null;
        return its ? Optional.of(day(at)) : Optional.empty();
    }

    /** “Two Supplements were agreed in May, A and B”, “and, in July, C”: nothing is named before the date. */
    private boolean isOfCounted(int at) {
        boolean none = statement.action().passive()
                && FactPhrases.ON.at(tokens, at) != null
                && tokens.subList(0, at).stream().noneMatch(token -> token.is(Kind.TEXT));
        return none || FactPhrases.AND_ON.at(tokens, at) != null;
    }

    /** “… approved A and, in July, B”, “A was approved, B on 13 August”: the date is that of what stands next to it. */
    private boolean isOfOthers(int at) {
        return FactPhrases.AND_ON.at(tokens, at) != null
                || statement.action().passive()
                        && text.from() < statement.action().from()
                        && tokens.subList(Math.min(behindVerb, at), at).stream().anyMatch(token -> token.is(Kind.TEXT));
    }
}
