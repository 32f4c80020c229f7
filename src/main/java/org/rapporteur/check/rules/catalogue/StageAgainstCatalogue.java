package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Told as approved though it was approved after the cut-off day, or as a draft though it was approved before. */
final class StageAgainstCatalogue implements Rule {

    @Override
    public String name() {
        return "stage-against-catalogue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CATALOGUE, Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        LocalDate cutOff = subject.evidence().cutOff();
        if (cutOff == null) {
            return Stream.empty();
        }
        return Stream.of(
                ToldText.all(subject).flatMap(told -> check(told, cutOff, subject).stream()),
                Stream.of(ListedDay.in(subject), ListedDay.said(subject), CalendarDay.wrong(subject))
                        .flatMap(listed -> listed)
                        .map(this::found),
                PlacedDay.wrong(subject).flatMap(placed -> placed(placed, cutOff).stream()))
                .flatMap(found -> found)
                .collect(Collectors.toMap(
                        found -> found.place() + found.quote(), found -> found, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private Optional<Finding> check(ToldText told, LocalDate cutOff, Subject subject) {
        Editions editions = told.editions();
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        if (told.isConcluded()) {
            return tooEarly(told, editions, cutOff).or(() -> onAnotherDay(told, subject));
        }
        if (told.isPending()) {
            return tooLate(told, editions, cutOff).or(() -> onAnotherDay(told, subject));
        }
        return onAnotherDay(told, subject);
    }

    private Optional<Finding> tooEarly(ToldText told, Editions editions, LocalDate cutOff) {
        // A new edition told as such is not excused by the one before it
        if (editions.lastBy(cutOff).isPresent()) {
            return Optional.empty();
        }
        return editions.firstAfter(cutOff).map(edition -> found(told.text(), "early", edition, cutOff));
    }

    /** A draft of a text that exists may be its next edition, if it is said to be one or if that came. */
    private Optional<Finding> tooLate(ToldText told, Editions editions, LocalDate cutOff) {
        if (told.text().revised() || editions.firstAfter(cutOff).isPresent()) {
            return Optional.empty();
        }
        return editions.lastBy(cutOff).map(edition -> found(told.text(), "late", edition, cutOff));
    }

    /** The day of approval that is told is another than that of the catalogue. */
    private Optional<Finding> onAnotherDay(ToldText told, Subject subject) {
        Evidence evidence = subject.evidence();
        return ToldDay.of(told, TypedLines.of(subject))
                .filter(day -> !day.fits(told.editions()))
                .flatMap(day -> told.editions()
                        .meant(evidence.days())
                        .or(() -> Optional.ofNullable(evidence.cutOff()).flatMap(told.editions()::lastBy))
                        .map(edition -> found(day, told, edition)));
    }

    private Optional<Finding> placed(PlacedDay placed, LocalDate cutOff) {
        return placed.told().editions().lastBy(cutOff).map(edition -> found(placed.day(), placed.told(), edition));
    }

    private Finding found(ListedDay listed) {
        String said = listed.line().quote(listed.span().from(), listed.span().to());
        String approved = listed.approved().toString();
        return finding(
                listed.line(),
                listed.span().from(),
                listed.span().to(),
                "listed",
                approved,
                said,
                listed.approved(),
                said);
    }

    private Finding found(ToldDay day, ToldText told, PublishedText edition) {
        String approved = edition.approved().toString();
        return finding(
                day.line(),
                day.span().from(),
                day.span().to(),
                "day",
                approved,
                day.quote(),
                told.text().name(),
                edition.designation(),
                approved,
                day.quote());
    }

    private Finding found(TextMention text, String variant, PublishedText edition, LocalDate cutOff) {
        String approved = edition.approved().toString();
        return finding(
                text.line(),
                text.from(),
                text.to(),
                variant,
                approved,
                cutOff.toString(),
                text.name(),
                edition.designation(),
                approved,
                cutOff);
    }
}
