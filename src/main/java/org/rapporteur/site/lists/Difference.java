package org.rapporteur.site.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.Coded;
import org.rapporteur.terms.Designation;

/**
 * What a record says otherwise than the catalogue. Where either says nothing they do not differ, and neither do titles
 * that say the same in other case, dashes or behind the prefix of a series.
 *
 * @param recorded what the record says; a day as 2024-06-29, a kind by its code, empty where it says nothing at all
 * @param published what the catalogue says, in the same form
 */
public record Difference(Part part, String recorded, String published) {

    /** What can differ. */
    public enum Part implements Coded {
        KIND,
        TITLE,
        APPROVED,
        GROUP
    }

    /** The designation with its edition, by which the catalogue knows the text; only of ITU-T, whose texts it holds. */
    static Optional<Designation> comparable(Text record) {
        return Optional.ofNullable(record.designation())
                .filter(designation -> record.sector().equals("T"))
                .map(Designation::valueOf)
                .filter(designation -> designation.edition() != null);
    }

    static List<Difference> between(Text record, PublishedText published) {
        return Stream.of(
                        kind(record, published),
                        title(record, published),
                        approved(record, published),
                        group(record, published))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Difference> kind(Text record, PublishedText published) {
        return record.kind() == published.kind()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Part.KIND, record.kind().code(), published.kind().code()));
    }

    private static Optional<Difference> title(Text record, PublishedText published) {
        String title = Objects.requireNonNullElse(record.title(), "");
        boolean unknown = title.isEmpty() || published.title().isEmpty();
        return unknown || TitleWords.of(title).saysTheSameAs(TitleWords.of(published.title()))
                ? Optional.empty()
                : Optional.of(new Difference(Part.TITLE, title, published.title()));
    }

    /** A text with an edition has been approved or agreed; a record without that stage says otherwise. */
    private static Optional<Difference> approved(Text record, PublishedText published) {
        StageDay day = record.stages().concluded().orElse(null);
        return day != null && fits(day, published.approved())
                ? Optional.empty()
                : Optional.of(new Difference(
                        Part.APPROVED, words(day), published.approved().toString()));
    }

    private static boolean fits(StageDay day, ApprovalDay published) {
        return switch (day.precision()) {
            case DAY -> !published.isAfter(day.holdsFrom()) && !published.isBefore(day.holdsFrom());
            case YEAR ->
                published.last().getYear() >= day.holdsFrom().getYear()
                        && published.first().getYear() <= day.holdsFrom().getYear();
            // only the first day of the period is known here
            case PERIOD -> !published.isBefore(day.holdsFrom());
        };
    }

    private static String words(@Nullable StageDay day) {
        if (day == null) {
            return "";
        }
        return day.precision() == StageDay.Precision.YEAR
                ? "" + day.holdsFrom().getYear()
                : day.holdsFrom().toString();
    }

    /** The group at approval; where the catalogue guesses by series it says nothing. */
    private static Optional<Difference> group(Text record, PublishedText published) {
        String group = record.group();
        String other = "T-" + published.group();
        boolean unknown = group == null || published.group().isEmpty() || published.groupIsGuessed();
        return unknown || other.equals(group)
                ? Optional.empty()
                : Optional.of(new Difference(Part.GROUP, Objects.requireNonNull(group), other));
    }
}
