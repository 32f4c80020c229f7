package org.rapporteur.intake.paste;

import java.util.List;
import org.rapporteur.terms.Coded;

/**
 * What is to be known of a row before it is saved.
 *
 * @param arguments in the order of the words for it: what was written, what the records or the catalogue have
 */
public record Mark(Code code, Field field, List<String> arguments) {

    /** What a row tells of its text, and where a mark stands. */
    public enum Field implements Coded {
        NUMBER,
        KIND,
        TITLE,
        GROUP,
        STAGE,
        DAY,
        TOPIC,
        /** The row as a whole. */
        ROW
    }

    /** How much a mark weighs. */
    public enum Weight {
        /** Was proposed by a rule of the trade or from the catalogue. */
        NOTE,
        /** May be wrong: somebody should look. */
        DOUBT,
        /** Is there already: saving it again would be wrong. */
        REPEATED,
        /** Cannot be saved as it is. */
        WRONG
    }

    /** What is remarked. */
    public enum Code implements Coded {
        KIND_MISSING(Weight.WRONG),
        NUMBER_MISSING(Weight.WRONG),
        NUMBER_UNREAD(Weight.WRONG),
        NUMBER_BROKEN(Weight.DOUBT),
        SERIES_UNKNOWN(Weight.WRONG),
        SERIES_PROPOSED(Weight.DOUBT),
        NUMBER_UNKNOWN(Weight.DOUBT),
        EDITION_UNKNOWN(Weight.DOUBT),
        CATALOGUE_ENDS(Weight.NOTE),
        NUMBER_COMPLETED(Weight.NOTE),
        KIND_DIFFERS(Weight.WRONG),
        TITLE_MISSING(Weight.DOUBT),
        TITLE_COMPLETED(Weight.NOTE),
        TITLE_OF_EDITION(Weight.DOUBT),
        TITLE_DIFFERS(Weight.DOUBT),
        GROUP_MISSING(Weight.DOUBT),
        GROUP_UNKNOWN(Weight.WRONG),
        GROUP_NOT_THEN(Weight.DOUBT),
        STAGE_MISSING(Weight.WRONG),
        STAGE_UNCLEAR(Weight.DOUBT),
        STAGE_CORRECTED(Weight.NOTE),
        STAGE_UNFIT(Weight.WRONG),
        DAY_MISSING(Weight.NOTE),
        DAY_NEEDED(Weight.WRONG),
        DAY_UNREAD(Weight.WRONG),
        DAY_UNCLEAR(Weight.DOUBT),
        DAY_OF_MEETING(Weight.NOTE),
        DAY_MONTH_FIRST(Weight.DOUBT),
        DAY_OF_SEVERAL(Weight.DOUBT),
        DAY_IS_MONTH(Weight.DOUBT),
        LAST_CALL_DAY(Weight.NOTE),
        DAY_COMPLETED(Weight.NOTE),
        DAY_DIFFERS(Weight.DOUBT),
        DAY_OUTSIDE(Weight.DOUBT),
        RECORD_EXISTS(Weight.REPEATED),
        RECORD_ADVANCES(Weight.NOTE),
        RECORD_ADVANCES_UNDATED(Weight.NOTE),
        RECORD_DIFFERS(Weight.REPEATED),
        TITLE_STAYS(Weight.NOTE),
        TWICE_IN_PASTE(Weight.REPEATED),
        OTHER_EDITION(Weight.NOTE),
        OTHER_NUMBER(Weight.DOUBT),
        BASE_COMPLETED(Weight.NOTE),
        BASE_MISSING(Weight.WRONG),
        NOT_READ(Weight.DOUBT),
        NOT_YOURS(Weight.WRONG),
        TOPIC_GUESSED(Weight.NOTE),
        TOPIC_UNKNOWN(Weight.WRONG);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    public Mark {
        arguments = List.copyOf(arguments);
    }

    public static Mark of(Code code, Field field, String... arguments) {
        return new Mark(code, field, List.of(arguments));
    }

    public Weight weight() {
        return code.weight();
    }
}
