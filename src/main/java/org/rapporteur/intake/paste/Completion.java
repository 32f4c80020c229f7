package org.rapporteur.intake.paste;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.intake.paste.Mark.Field;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Fills what a row leaves open, where the trade's rules or the catalogue leave no choice. */
final class Completion {
    private final Known known;
    private final Map<String, Set<String>> seriesByGroup = new HashMap<>();

    Completion(List<PastedText> rows, Known known) {
        this.known = known;
        rows.forEach(row ->
                row.designation().ifPresent(number -> series(row.group()).add("" + number.series())));
    }

    private Set<String> series(@Nullable String group) {
        return seriesByGroup.computeIfAbsent(String.valueOf(group), none -> new TreeSet<>());
    }

    PastedText complete(PastedText row) {
        return fromCatalogue(withSeries(withRightStage(row)));
    }

    /** Supplements and Technical Reports are agreed, never approved (Rec. ITU-T A.13); Recommendations the reverse. */
    private static PastedText withRightStage(PastedText row) {
        TextKind kind = row.kind();
        Stage stage = row.stage();
        boolean concluded = stage == Stage.APPROVED || stage == Stage.AGREED || stage == Stage.ISSUED;
        if (kind == null || !concluded || requireNonNull(stage).mayBeHeldBy(kind)) {
            return row;
        }
        if (kind.concludedBy() == Stage.PUBLISHED) {
            return row;
        }
        return row.at(kind.concludedBy()).marked(Mark.of(Code.STAGE_CORRECTED, Field.STAGE, stage.code()));
    }

    /** “Supplement 82” is of the series of all other texts of that group, or of the one Supplement with its title. */
    private PastedText withSeries(PastedText row) {
        if (!(row.reading() instanceof DesignationReading.SeriesUnknown supplement)) {
            return row;
        }
        Set<String> titled = titled(row.title(), supplement.number());
        Set<String> likely = titled.isEmpty() ? series(row.group()) : titled;
        if (likely.size() != 1) {
            return row;
        }
        String series = likely.iterator().next();
        return row.named(supplement.in(series.charAt(0)).toString())
                .marked(Mark.of(Code.SERIES_PROPOSED, Field.NUMBER, row.name(), series));
    }

    private Set<String> titled(String title, String number) {
        Set<String> series = new TreeSet<>();
        known.catalogue().titled(title).stream()
                .map(PublishedText::number)
                .filter(Objects::nonNull)
                .filter(found -> found.shortForm().endsWith(" Suppl. " + number))
                .forEach(found -> series.add("" + found.series()));
        return series;
    }

    private PastedText fromCatalogue(PastedText row) {
        Designation number = row.designation().orElse(null);
        if (number == null || row.stage() == null) {
            return row;
        }
        List<PublishedText> editions = known.catalogue().editions(number);
        List<PublishedText> meant = Published.meant(row, number, editions, known);
        if (meant.size() == 1 && isConcluded(row)) {
            return as(row, meant.get(0));
        }
        return editions.isEmpty() ? row : titledAs(row, editions.get(editions.size() - 1));
    }

    private static boolean isConcluded(PastedText row) {
        return Stream.of(Stage.APPROVED, Stage.AGREED, Stage.ISSUED).anyMatch(Predicate.isEqual(row.stage()));
    }

    private static PastedText as(PastedText row, PublishedText text) {
        Designation number = requireNonNull(text.number());
        PastedText named = row.designation().filter(number::equals).isPresent()
                ? row
                : row.named(number + former(row)).marked(Mark.of(Code.NUMBER_COMPLETED, Field.NUMBER, row.name()));
        PastedText dated = row.day() == null && text.approved().isExact()
                ? named.on(text.approved().first()).marked(Mark.of(Code.DAY_COMPLETED, Field.DAY))
                : named;
        return titled(dated, text);
    }

    private static String former(PastedText row) {
        return row.reading() instanceof DesignationReading.Understood text && text.formerName() != null
                ? " (ex " + text.formerName() + ")"
                : "";
    }

    /** Another edition of a text may have another title; on its way to the one published since, it has that. */
    private static PastedText titledAs(PastedText row, PublishedText other) {
        PastedText titled = titled(row, other);
        return titled == row || !isConcluded(row)
                ? titled
                : row.titled(other.title()).marked(Mark.of(Code.TITLE_OF_EDITION, Field.TITLE, other.designation()));
    }

    private static PastedText titled(PastedText row, PublishedText text) {
        return row.title().isBlank() && !text.title().isEmpty()
                ? row.titled(text.title()).marked(Mark.of(Code.TITLE_COMPLETED, Field.TITLE))
                : row;
    }

    /** The edition is the month of approval (Rec. ITU-T A.12), so it follows from the day. */
    PastedText withEdition(PastedText row) {
        Designation number = row.designation().orElse(null);
        if (number == null || number.edition() != null || row.day() == null || !isConcluded(row)) {
            return row;
        }
        Designation based = number.isChange() && number.baseYear() == null ? withBase(number) : number;
        if (based.isChange() && based.baseYear() == null) {
            return row;
        }
        return row.named(based.withEdition(YearMonth.from(row.day())) + former(row));
    }

    /** Every edition numbers its Amendments from 1: the year is that of the newest edition there is. */
    private Designation withBase(Designation change) {
        return Base.of(change, known).map(base -> Base.change(change, base)).orElse(change);
    }
}
