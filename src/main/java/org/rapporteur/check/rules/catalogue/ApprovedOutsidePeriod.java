package org.rapporteur.check.rules.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
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
    private static final Pattern BEFORE =
            Pattern.compile("\\bbefore the (?:reporting )?period\\b|\\b(?:previously|earlier) (?:approved|agreed)\\b");
    private static final Pattern DATED =
            Pattern.compile("[\u201d\"]? ?\\((?:approved|agreed|adopted) (?:in|on) [^()]{0,20}\\b((?:19|20)\\d\\d)\\)");

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
        return ToldText.all(subject).filter(ToldText::isConcluded).flatMap(told -> check(told, days).stream());
    }

    private Optional<Finding> check(ToldText told, DateRange days) {
        Editions editions = told.editions();
        if (editions.in(days).isPresent() || editions.isEmpty()) {
            return Optional.empty();
        }
        return editions.lastBy(days.from().minusDays(1))
                .filter(edition -> !isToldAsHistory(told, edition))
                .map(edition -> found(told.text(), edition, days));
    }

    /** “were approved before the reporting period:”, “was revised in 2011”, “(approved in 2022)” say so themselves. */
    private static boolean isToldAsHistory(ToldText told, PublishedText edition) {
        Statement statement = told.statement();
        return isDatedBehind(told.text(), edition)
                || (statement != null && (BEFORE.matcher(words(statement)).find() || isOfThatYear(statement, edition)));
    }

    private static String words(Statement statement) {
        return statement.line().quote(statement.from(), statement.to());
    }

    private static boolean isDatedBehind(TextMention text, PublishedText edition) {
        String behind = text.line().text().substring(text.end());
        Matcher dated = DATED.matcher(behind);
        return dated.lookingAt()
                && dated.group(1)
                        .equals(String.valueOf(edition.approved().first().getYear()));
    }

    private static boolean isOfThatYear(Statement statement, PublishedText edition) {
        return statement.own() && Dates.tellOf(edition.approved().first().getYear(), words(statement));
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
