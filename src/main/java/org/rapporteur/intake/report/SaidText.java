package org.rapporteur.intake.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.RadioDesignation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/**
 * A text as one line of the report tells it.
 *
 * @param number as written, {@code Q.5011 (ex Q.IEC-EEMA)}; empty where it has none
 * @param kind null where nothing shows it
 * @param title null where none is told
 * @param standing how far it is said to have come
 * @param stage the stage that is named, null where none is
 * @param groups codes of the study groups it is said of
 * @param region of a regional Recommendation, {@code Africa region}
 */
record SaidText(
        ReportLine line,
        String number,
        @Nullable Designation designation,
        @Nullable RadioDesignation radio,
        @Nullable TextKind kind,
        @Nullable String title,
        boolean draft,
        boolean revised,
        Standing standing,
        @Nullable Stage stage,
        List<String> groups,
        @Nullable String region) {

    /** How far a line says a text has come. */
    enum Standing {
        CONCLUDED,
        UNDER_APPROVAL,
        IN_DEVELOPMENT,
        /** Named by the way. */
        MENTIONED
    }

    SaidText {
        groups = List.copyOf(groups);
    }

    /** The provisional name: the one it had before it was approved, or the only one it has. */
    Optional<String> workName() {
        DesignationReading reading = Designations.read(number);
        if (reading instanceof DesignationReading.Understood understood) {
            return Optional.ofNullable(understood.formerName());
        }
        return reading instanceof DesignationReading.Named named && radio == null
                ? Optional.of(named.name())
                : Optional.empty();
    }

    /** Of “Supplement 82”, which does not say its series; else empty. */
    Optional<DesignationReading.SeriesUnknown> withoutSeries() {
        return Designations.read(number) instanceof DesignationReading.SeriesUnknown unknown
                ? Optional.of(unknown)
                : Optional.empty();
    }

    SaidText designated(Designation found) {
        return new SaidText(line, number, found, radio, kind, title, draft, revised, standing, stage, groups, region);
    }

    boolean isConcluded() {
        return standing == Standing.CONCLUDED;
    }
}
