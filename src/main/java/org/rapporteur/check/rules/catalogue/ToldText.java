package org.rapporteur.check.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/**
 * A text as the report tells it.
 *
 * @param statement the one that tells it, or null if a sentence only names it
 * @param editions what the catalogue knows of it
 * @param facts the days and groups that its line tells of it
 */
record ToldText(TextMention text, @Nullable Statement statement, Editions editions, List<Fact> facts) {

    /** Every text that is named, in reading order. */
    static Stream<ToldText> all(Subject subject) {
        return subject.<List<ToldText>>once(ToldText.class, ToldText::read).stream();
    }

    private static List<ToldText> read(Subject subject) {
        Map<String, Statement> statements = new HashMap<>();
        subject.statements()
                .all()
                .forEach(
                        statement -> statement.texts().forEach(text -> statements.putIfAbsent(place(text), statement)));
        List<ToldText> told = TypedLines.of(subject)
                .naming()
                .flatMap(line -> told(line, statements, subject))
                .toList();
        return BareSupplements.in(told, subject.evidence());
    }

    private static Stream<ToldText> told(TypedLine line, Map<String, Statement> statements, Subject subject) {
        Map<TextMention, List<Fact>> facts = TypedLines.facts(line);
        return line.texts().stream()
                .map(text -> new ToldText(
                        text,
                        statements.get(place(text)),
                        Editions.of(text, subject.evidence()),
                        facts.getOrDefault(text, List.of())));
    }

    private static String place(TextMention text) {
        return text.line().index() + ":" + text.from();
    }

    /** Said to be approved, agreed or otherwise finished. */
    boolean isConcluded() {
        return statement != null && statement.standing() == Act.Standing.CONCLUDED && !text.draft();
    }

    /** Said to be on its way. */
    boolean isPending() {
        boolean pending = text.draft()
                || (statement != null
                        && statement.standing() != Act.Standing.CONCLUDED
                        && !wasConsentedBefore(statement));
        return pending && !isApprovedBehind();
    }

    /** Said to be approved or agreed; of errata, which nobody approves, to be issued. */
    boolean tellsApproval() {
        Act deed = statement == null ? Act.DEVELOPING : statement.action().deed();
        return deed == Act.APPROVED || deed == Act.AGREED || deed == Act.ISSUED && editions.areErrata();
    }

    /** “draft Recommendation Y.3193, which was approved on 13 April 2026” */
    private boolean isApprovedBehind() {
        return facts.stream()
                .anyMatch(fact -> fact.means() == Fact.Means.SAID && fact.day().isPresent());
    }

    /** Told as consented on a day before its approval, which is true for ever. */
    private boolean wasConsentedBefore(Statement telling) {
        return telling.isDatedConsent()
                && Dates.in(telling.line().quote(telling.from(), telling.to())).stream()
                        .anyMatch(span -> editions.all().stream()
                                .anyMatch(edition ->
                                        span.last().isBefore(edition.approved().first())));
    }

    List<String> groups() {
        return statement == null
                ? List.of()
                : statement.groups().stream().map(group -> group.acronym()).toList();
    }
}
