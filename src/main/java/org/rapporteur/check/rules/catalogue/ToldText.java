package org.rapporteur.check.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
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
 * @param facts the days and groups that belong to it by where they stand
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
        Facts facts = new Facts(line, TypedLines.of(subject));
        int[] places = line.placesOfTexts();
        return IntStream.range(0, places.length).mapToObj(at -> {
            TextMention text = line.texts().get(at);
            int place = places[at];
            // “approved under Recommendation ITU-T A.8” tells nothing of that one
            boolean rule = place > 0 && line.tokens().get(place - 1).is(Sense.UNDER);
            Statement statement = rule ? null : statements.get(place(text));
            List<Fact> told = rule || place < 0 ? List.of() : facts.of(place, statement != null);
            return new ToldText(text, statement, Editions.of(text, place, line.tokens(), subject.evidence()), told);
        });
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
        return facts.stream().anyMatch(fact -> fact.is(Fact.Means.SAID) && fact.isDay());
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
