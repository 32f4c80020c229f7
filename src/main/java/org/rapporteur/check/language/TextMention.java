package org.rapporteur.check.language;

import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * A text that a line names by number, by provisional name or by kind and title.
 *
 * @param from where its words begin in the text of the line, the kind before the number among them
 * @param to where number or name end
 * @param number what stands for the number, as written; empty if it is named by its title alone
 * @param designation of ITU-T texts with a number
 * @param kind what the words or the number show it to be, null if nothing does
 * @param title as written without quotation marks, null if none follows
 * @param titleFrom where the title begins in the line, else {@code to}
 * @param titleTo where it ends
 * @param quoted whether the title stands in quotation marks
 */
public record TextMention(
        Line line,
        int from,
        int to,
        String number,
        @Nullable Designation designation,
        @Nullable TextKind kind,
        boolean draft,
        boolean revised,
        boolean isNew,
        boolean radio,
        @Nullable String title,
        int titleFrom,
        int titleTo,
        boolean quoted) {

    /** As printed, with the kind before it. */
    public String quote() {
        return line.quote(from, to);
    }

    /** How to call it in a message: its number, else the printed words. */
    public String name() {
        return number.isEmpty() ? quote() : number;
    }

    /** Where all that is said of it ends. */
    public int end() {
        return Math.max(to, titleTo);
    }

    /** The same for mentions of the same text: the number without edition, else the provisional name, else the title. */
    public String key() {
        if (designation != null) {
            return designation.shortForm();
        }
        return number.isEmpty()
                ? String.valueOf(title)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\\W+", " ")
                        .strip()
                : number;
    }

    /** The same wherever its title was read to end. */
    public TextMention untitled() {
        return titled("", 0, 0, false);
    }

    /** The same named at the beginning of another line. */
    public TextMention in(Line other) {
        return new TextMention(
                other,
                0,
                0,
                number,
                designation,
                kind,
                draft,
                revised,
                isNew,
                radio,
                title,
                titleFrom,
                titleTo,
                quoted);
    }

    public TextMention titled(String words, int start, int end, boolean inQuotes) {
        return new TextMention(
                line, from, to, number, designation, kind, draft, revised, isNew, radio, words, start, end, inQuotes);
    }
}
