package org.rapporteur.intake;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;

/** By what the records of pasted texts are looked up: their numbers and those of what they change, names and titles. */
final class NamesToFind {
    private final Catalogue catalogue;
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();

    /** @param catalogue from which titles may be completed */
    NamesToFind(Collection<PastedText> rows, Catalogue catalogue) {
        this.catalogue = catalogue;
        rows.forEach(this::add);
    }

    private void add(PastedText row) {
        if (!row.title().isBlank()) {
            titles.add(TitleWords.of(row.title()).key());
        }
        DesignationReading reading = row.reading();
        if (reading instanceof DesignationReading.Understood text) {
            add(text.designation());
            if (text.formerName() != null) {
                names.add(text.formerName());
            }
        } else if (reading instanceof DesignationReading.SeriesUnknown supplement) {
            addAnySeries(supplement);
        } else if (!row.name().isBlank()) {
            names.add(row.name());
        }
    }

    private void add(Designation number) {
        numbers.add(number.shortForm());
        catalogue
                .editions(number)
                .forEach(text -> titles.add(TitleWords.of(text.title()).key()));
        if (number.isChange()) {
            add(number.base());
        }
    }

    private void addAnySeries(DesignationReading.SeriesUnknown supplement) {
        for (char series = 'A'; series <= 'Z'; series++) {
            numbers.add(supplement.in(series).shortForm());
        }
    }

    /** As people cite them, J.153. */
    String[] numbers() {
        return numbers.toArray(String[]::new);
    }

    /** Provisional names. */
    String[] names() {
        return names.toArray(String[]::new);
    }

    /** As {@link TitleWords#key} tells them. */
    String[] titles() {
        return titles.toArray(String[]::new);
    }
}
