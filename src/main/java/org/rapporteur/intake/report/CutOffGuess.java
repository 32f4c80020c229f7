package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.report.SaidText.Standing;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;

/**
 * Reports seldom print their cut-off day. It lies not before the last approval that the report tells, and before the first
 * approval of a text that it tells as still on its way.
 */
final class CutOffGuess {
    private final Catalogue catalogue;
    private final DateRange printed;

    CutOffGuess(Catalogue catalogue, DateRange printed) {
        this.catalogue = catalogue;
        this.printed = printed;
    }

    /** The last approval told that comes before the first one still awaited; the last day of the period where none is. */
    LocalDate of(List<SaidText> texts) {
        Optional<LocalDate> awaited = days(texts, Standing.UNDER_APPROVAL).min(Comparator.naturalOrder());
        return days(texts, Standing.CONCLUDED)
                .filter(day -> awaited.map(day::isBefore).orElse(true))
                .max(Comparator.naturalOrder())
                .or(() -> awaited.map(day -> day.minusDays(1)))
                .orElse(printed.to());
    }

    /** Days of approval within the period, of the texts that are told so. */
    private Stream<LocalDate> days(List<SaidText> texts, Standing standing) {
        return texts.stream()
                .filter(text -> text.standing() == standing)
                .map(SaidText::designation)
                .flatMap(Stream::ofNullable)
                .map(this::editions)
                .flatMap(Collection::stream)
                .map(PublishedText::approved)
                .filter(ApprovalDay::isExact)
                .map(ApprovalDay::first)
                .filter(printed::contains);
    }

    private List<PublishedText> editions(Designation number) {
        return catalogue.editions(number);
    }
}
