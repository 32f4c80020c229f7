package org.rapporteur.terms;

import org.jspecify.annotations.Nullable;

/** What {@link Designations} makes of the number somebody wrote. */
public sealed interface DesignationReading {
    /**
     * The number of an ITU-T text.
     *
     * @param revised whether it was said to be a new edition of that number: “Y.4480rev”, “revised X.1373”
     * @param formerName the name it had as a draft: Q.IEC-EEMA of “Q.5011 (ex Q.IEC-EEMA)”
     */
    record Understood(
            Designation designation,
            boolean revised,
            @Nullable String formerName) implements DesignationReading {}

    /**
     * A name instead of a number: that of a work item (Q.TSCA, Study_OTTs) until it is approved, that of a Technical
     * Report or Paper (DSTR-OTTBypass) for good.
     *
     * @param kind what the name suggests, if anything
     */
    record Named(String name, @Nullable TextKind kind) implements DesignationReading {}

    /** The number of an ITU-R text. */
    record Radio(RadioDesignation designation) implements DesignationReading {}

    /** A Supplement without the letter of its series, such as “Supplement 82”. */
    record SeriesUnknown(String number) implements DesignationReading {
        /**
         * The Supplement, once somebody has said which series it belongs to.
         *
         * @throws IllegalArgumentException if the series is not a capital letter
         */
        public Designation in(char series) {
            return Designation.valueOf("ITU-T " + series + " Suppl. " + number);
        }
    }

    /** None of these, or longer than any of them. */
    record NotUnderstood(String text) implements DesignationReading {}
}
