package org.rapporteur.intake.paste;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.Designation;

/**
 * The text which an Amendment or Corrigendum changes.
 *
 * @param slug of the record; null if it is not entered
 * @param published as the catalogue has it; null if it does not
 */
public record Base(
        Designation designation,
        @Nullable String slug,
        @Nullable PublishedText published) {

    /** The edition it names, else the newest; of the records if they have it, else of the catalogue. */
    public static Optional<Base> of(Designation change, Known known) {
        Designation base = change.base();
        return Stream.concat(entered(base, known), published(base, known))
                .filter(found -> isEdition(base, found.designation()))
                .max(Comparator.comparing((Base found) -> edition(found.designation()))
                        .thenComparing(found -> found.slug() != null));
    }

    private static Stream<Base> entered(Designation base, Known known) {
        return known.numbered(base).stream()
                .filter(record -> record.designation() != null)
                .map(record -> new Base(record.designation(), record.slug(), null));
    }

    private static Stream<Base> published(Designation base, Known known) {
        return known.catalogue().editions(base.withoutEdition()).stream()
                .filter(text -> text.number() != null)
                .map(text -> new Base(text.number(), null, text));
    }

    private static boolean isEdition(Designation base, Designation found) {
        YearMonth edition = found.edition();
        if (edition == null || !found.shortForm().equals(base.shortForm())) {
            return false;
        }
        return base.baseYear() == null || base.baseYear().getValue() == edition.getYear();
    }

    private static YearMonth edition(Designation found) {
        return found.edition() == null ? YearMonth.of(1000, 1) : found.edition();
    }

    /** {@code X.1352 (2022) Amd. 1} of X.1352 Amd. 1 and the edition of 09/2022. */
    static Designation change(Designation change, Base base) {
        String whole = base.designation().withoutEdition().toString();
        String piece = change.shortForm().substring(change.base().shortForm().length());
        return Designation.valueOf(whole + " (" + edition(base.designation()).getYear() + ")" + piece);
    }
}
