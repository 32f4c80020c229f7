package org.rapporteur.intake.paste;

import java.util.List;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;

/** Which edition of the catalogue a row means. */
final class Published {

    private Published() {}

    /** By the edition it names, else by its day, else by the reporting period. */
    static List<PublishedText> meant(PastedText row, Designation number, List<PublishedText> editions, Known known) {
        return editions.stream()
                .filter(text -> text.number() != null && fits(row, number, text, known))
                .toList();
    }

    private static boolean fits(PastedText row, Designation number, PublishedText text, Known known) {
        if (number.edition() != null) {
            return text.number() != null
                    && number.edition().equals(text.number().edition());
        }
        if (row.day() != null) {
            return text.approved().mayBeIn(new DateRange(row.day(), row.day()));
        }
        return known.period().map(text.approved()::mayBeIn).orElse(false);
    }
}
