package org.rapporteur.intake;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.RadioDesignation;
import org.rapporteur.terms.TextKind;

/** What a row says a text is called: number, working name, title, and the key that follows from them. */
final class PastedIdentity {

    private static final int LONGEST_KEY = 110;

    private PastedIdentity() {}

    /** With the number and title it got since, in place of nothing. */
    static TextIdentity completed(TextIdentity recorded, PastedText row) {
        String designation = designation(recorded, row);
        TextIdentity designated = designation == null || designation.equals(recorded.designation())
                ? recorded
                : recorded.designated(designation);
        return designated.title() != null || row.title().isBlank() ? designated : designated.titled(row.title());
    }

    /** A draft gets the number, or the edition of its number, with which it was approved. */
    private static @Nullable String designation(TextIdentity record, PastedText row) {
        Designation number = row.designation().orElse(null);
        String recorded = record.designation();
        if (number == null || number.kind() != record.kind()) {
            return recorded;
        }
        boolean isOpen = recorded == null
                || Designations.read(recorded) instanceof DesignationReading.Understood known
                        && known.designation().edition() == null;
        return isOpen ? number.toString() : recorded;
    }

    static TextIdentity of(PastedText row) {
        return new TextIdentity(
                requireNonNull(row.kind()),
                sector(row),
                row.designation().map(Designation::toString).orElse(radio(row)),
                null,
                workName(row),
                row.title().isBlank() ? null : row.title(),
                null);
    }

    static String key(PastedText row) {
        DesignationReading reading = row.reading();
        if (reading instanceof DesignationReading.Understood text) {
            return text.designation().slug();
        }
        if (reading instanceof DesignationReading.Radio radio) {
            return radioKey(radio.designation());
        }
        String body = row.group() == null ? sector(row) : row.group();
        String words = row.name().isBlank() ? body + "-" + row.title() : sector(row) + "-" + row.name();
        String key = words.replaceAll("[^A-Za-z0-9._~]+", "-").replaceAll("^-|-$", "");
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    /** A Recommendation of ITU-R goes by its number alone. */
    private static String radioKey(RadioDesignation number) {
        return number.kind() == TextKind.RECOMMENDATION
                ? number.slug().replace("R-Recommendation-", "R-")
                : number.slug();
    }

    private static @Nullable String radio(PastedText row) {
        return row.reading() instanceof DesignationReading.Radio radio
                ? radio.designation().toString()
                : null;
    }

    static String sector(PastedText row) {
        if (row.reading() instanceof DesignationReading.Radio) {
            return "R";
        }
        return row.group() == null ? "T" : row.group().substring(0, 1);
    }

    private static @Nullable String workName(PastedText row) {
        if (row.reading() instanceof DesignationReading.Understood text) {
            return text.formerName();
        }
        return row.reading() instanceof DesignationReading.Named name ? name.name() : null;
    }
}
