package org.rapporteur.intake.report;

import java.util.List;
import org.rapporteur.terms.Coded;

/**
 * What is to be known of a proposal before it is taken over.
 *
 * @param arguments in the order of the words for it
 */
public record Remark(Code code, List<String> arguments) {

    /** What is remarked. */
    public enum Code implements Coded {
        /** The catalogue has no text of this number. */
        NOT_IN_CATALOGUE,
        /** No catalogue can have it: it has no number yet, or is of a kind that is not listed. */
        NOT_NUMBERED,
        /** The published title stands in place of the printed one. */
        TITLE_REPLACED,
        /** The printed title is another than the published one. */
        TITLE_DIFFERS,
        APPROVED_BEFORE,
        APPROVED_AFTER,
        /** Told as approved, and approved only after the cut-off day. */
        APPROVED_LATE,
        /** Told as under approval, and approved by the cut-off day. */
        APPROVED_ALREADY,
        GROUP_DIFFERS,
        GROUP_MISSING,
        GROUP_FROM_CATALOGUE,
        KIND_GUESSED,
        SERIES_COMPLETED,
        /** A Supplement is agreed, never approved. */
        STAGE_CORRECTED,
        DAY_UNKNOWN,
        EDITION_UNCLEAR,
        /** Two places of the report say different things of it. */
        TOLD_DIFFERENTLY,
        TOPIC_GUESSED,
        TOPIC_NEW,
        RESOLUTION_GUESSED,
        NUMBER_DIFFERS,
        GROUPS_DIFFER,
        /** Told as concluded, and the record is not, or the reverse, on the cut-off day. */
        RECORD_STANDS_OTHERWISE,
        KIND_OF_ACTIVITY_GUESSED,
        CUT_OFF_GUESSED,
        DAYS_GUESSED,
        /** The cover tells no title, and something stands in for it. */
        TITLE_MISSING,
        EDITION_MENDED,
        REGION_MISSING
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(Code code, String... arguments) {
        return new Remark(code, List.of(arguments));
    }
}
