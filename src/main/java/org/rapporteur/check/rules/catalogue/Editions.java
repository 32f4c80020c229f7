package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** What the catalogue knows of a text that is named: all its editions, the first approved first. */
record Editions(List<PublishedText> all) {
    private static final int MOST_CHANGES = 9;
    /** @param place that of the text among the tokens of its line, -1 if it is none of them */
    static Editions of(TextMention text, int place, List<Token> tokens, Evidence evidence) {
        Designation designation = text.designation();
        if (designation == null) {
            return new Editions(bareSupplement(text, evidence));
        }
        TextKind change = changed(place, tokens);
        if (change != null && !designation.isChange()) {
            return new Editions(changes(designation, change, evidence));
        }
        List<PublishedText> editions = evidence.catalogue().editions(designation);
        if (designation.edition() == null) {
            return new Editions(editions);
        }
        return new Editions(editions.stream()
                .filter(edition -> edition.number() != null
                        && designation.edition().equals(edition.number().edition()))
                .toList());
    }

    /** What “Errata to Q.4077 and Q.4078” says of both. */
    private static @Nullable TextKind changed(int place, List<Token> tokens) {
        int at = place - 1;
        boolean to = false;
        while (at >= 0 && isOfList(tokens.get(at))) {
            to |= tokens.get(at).isAny(Sense.TO, Sense.FOR, Sense.OF);
            at--;
        }
        TextKind kind = to && at >= 0 ? Nouns.named(tokens.get(at).text()).kind() : null;
        return kind == TextKind.AMENDMENT || kind == TextKind.CORRIGENDUM || kind == TextKind.ERRATUM ? kind : null;
    }

    private static boolean isOfList(Token token) {
        TextKind kind = Nouns.named(token.text()).kind();
        return token.is(Kind.TEXT)
                || token.is(Kind.COMMA)
                || token.isAny(Sense.AND, Sense.TO, Sense.FOR, Sense.OF)
                || kind == TextKind.RECOMMENDATION;
    }

    private static List<PublishedText> changes(Designation base, TextKind kind, Evidence evidence) {
        String sign = kind == TextKind.ERRATUM ? "Err" : kind == TextKind.CORRIGENDUM ? "Cor" : "Amd";
        return IntStream.rangeClosed(1, MOST_CHANGES)
                .mapToObj(number -> Designation.valueOf("ITU-T " + base.shortForm() + " " + sign + ". " + number))
                .flatMap(change -> evidence.catalogue().editions(change).stream())
                .toList();
    }

    boolean areErrata() {
        return !all.isEmpty() && all.stream().allMatch(edition -> edition.kind() == TextKind.ERRATUM);
    }

    /** “Supplement 82” says no series: it is the one whose title is nearest, if it is near at all. */
    private static List<PublishedText> bareSupplement(TextMention text, Evidence evidence) {
        if (text.kind() != TextKind.SUPPLEMENT
                || text.title() == null
                || !text.number().startsWith("Supplement ")) {
            return List.of();
        }
        TitleWords title = TitleWords.of(text.title());
        return evidence.catalogue().supplements(text.number().substring("Supplement ".length())).stream()
                .filter(edition -> TitleLikeness.of(title, TitleWords.of(edition.title())) >= 0.4)
                .max(Comparator.comparingDouble(edition -> TitleLikeness.of(title, TitleWords.of(edition.title()))))
                .map(nearest -> evidence.catalogue()
                        .editions(
                                nearest.number() == null
                                        ? Designation.valueOf("ITU-T A.1")
                                        : nearest.number().withoutEdition()))
                .orElse(List.of());
    }

    /** On which some were approved, as far as that is known to the day. */
    Set<LocalDate> exactDays() {
        return all.stream()
                .filter(edition -> edition.approved().isExact())
                .map(edition -> edition.approved().first())
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The last that may have been approved by then. */
    Optional<PublishedText> lastBy(LocalDate day) {
        return all.stream().filter(edition -> !edition.approved().isAfter(day)).reduce((earlier, later) -> later);
    }

    Optional<PublishedText> firstAfter(LocalDate day) {
        return all.stream().filter(edition -> edition.approved().isAfter(day)).findFirst();
    }

    Optional<PublishedText> in(DateRange days) {
        return all.stream().filter(edition -> edition.approved().mayBeIn(days)).reduce((earlier, later) -> later);
    }

    /** The edition a report of these days speaks of: one approved in them, else the last before, else the first after. */
    Optional<PublishedText> meant(@Nullable DateRange days) {
        if (days == null) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        return in(days).or(() -> lastBy(days.to())).or(() -> firstAfter(days.to()));
    }
}
