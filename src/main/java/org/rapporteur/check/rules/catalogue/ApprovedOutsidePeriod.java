package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.DateRange;

/** Told as the period's though it was approved before the period began. */
final class ApprovedOutsidePeriod implements Rule {
    /** “before the reporting period”, “previously approved” */
    private static final Phrase<?> BEFORE = either(
            one(Sense.EARLIER).then(FactPhrases.APPROVES),
            one(Sense.BOUND).then(one(Sense.DEFINITE)).then(one(Sense.BOUND).within(1, Token::isWord)));

    /** “(approved in 2022)” */
    private static final Phrase<Token> DATED = one(Kind.OPEN)
            .then(FactPhrases.APPROVES)
            .then(one(Sense.IN, Sense.ON))
            .then(FactPhrases.DAY.within(1, Token::isWord));

    @Override
    public String name() {
        return "approved-outside-period";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE, Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        DateRange days = subject.evidence().days();
        if (days == null) {
            return Stream.empty();
        }
        return ToldText.all(subject)
                .filter(ToldText::isConcluded)
                .flatMap(told -> check(told, days, TypedLines.of(subject)).stream());
    }

    private Optional<Finding> check(ToldText told, DateRange days, TypedLines lines) {
        Editions editions = told.editions();
        if (editions.in(days).isPresent() || editions.isEmpty()) {
            return Optional.empty();
        }
        return editions.lastBy(days.from().minusDays(1))
                .filter(edition -> !isToldAsHistory(told, edition, lines))
                .map(edition -> found(told.text(), edition, days));
    }

    /** “were approved before the reporting period:”, “was revised in 2011”, “(approved in 2022)” say so themselves. */
    private static boolean isToldAsHistory(ToldText told, PublishedText edition, TypedLines lines) {
        Statement statement = told.statement();
        return isDatedBehind(lines.of(told.text().line()), told.text(), edition)
                || statement != null
                        && (isToldBefore(lines.of(statement.line()), statement) || isOfThatYear(statement, edition));
    }

    private static boolean isToldBefore(TypedLine line, Statement statement) {
        List<Token> tokens = line.between(statement.from(), statement.to());
        return IntStream.range(0, tokens.size()).anyMatch(at -> BEFORE.at(tokens, at) != null);
    }

    private static boolean isDatedBehind(TypedLine line, TextMention text, PublishedText edition) {
        int place = line.placeOf(text);
        Found<Token> day = place < 0 ? null : DATED.at(line.tokens(), place + 1);
        return day != null
                && line.day(day.value()).first().getYear()
                        == edition.approved().first().getYear();
    }

    private static boolean isOfThatYear(Statement statement, PublishedText edition) {
        String words = statement.line().quote(statement.from(), statement.to());
        return statement.own() && Dates.tellOf(edition.approved().first().getYear(), words);
    }

    private Finding found(TextMention text, PublishedText edition, DateRange days) {
        String approved = edition.approved().toString();
        return finding(
                text.line(),
                text.from(),
                text.to(),
                "message",
                days.from() + "/" + days.to(),
                approved,
                text.name(),
                edition.designation(),
                approved,
                days.from());
    }
}
