package org.rapporteur.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.history.SheetSource;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;

/** Writes records of one kind as their sheets say. */
public interface Editor extends SheetSource {

    /**
     * The key of a record to come.
     *
     * @throws org.rapporteur.entry.sheet.RefusedSheetException if the sheet makes none
     */
    String keyOf(Sheet sheet);

    /**
     * Makes a record, or puts the sheet in place of all that one says.
     *
     * @param sheet with the key of the record
     * @throws org.rapporteur.entry.sheet.RefusedSheetException with all that is wrong with the sheet; nothing is written then
     */
    void write(Sheet sheet, boolean isNew);

    /** Whether who is at work may enter any record of this kind. */
    boolean mayEnter();

    /** Whether who is at work may write this record as it is now; {@link Editors#mayWrite} asks also of what is withdrawn. */
    boolean mayWrite(String key);

    /** Of records whose rights do not lie in what they say, the key is enough. */
    @Override
    default boolean mayWrite(Sheet sheet) {
        return mayWrite(sheet.key());
    }

    /** Takes a record away. */
    void withdraw(String key);

    /** The fields at which people are told what the database refuses, by the name of the constraint. */
    Map<String, String> fieldsByRule();

    /** The fields by which a record is looked up elsewhere while it is typed; none where there is nowhere to look. */
    default Set<String> lookedUp() {
        return Set.of();
    }

    /** What is known elsewhere of the record which a sheet names. */
    default Offer offer(Sheet sheet) {
        return Offer.NONE;
    }

    /**
     * What is known elsewhere of a record, for a form. Nothing of it is ever put in place of what was typed unless
     * somebody asks for it.
     *
     * @param values texts by field, of the fields that are empty or say something else
     * @param told the fields beside which it is told
     * @param certain whether no other record can be meant, so that empty fields may be filled
     */
    record Offer(Map<String, String> values, Set<String> told, boolean certain) {

        public static final Offer NONE = new Offer(Map.of(), Set.of(), false);

        public Offer {
            values = Map.copyOf(values);
            told = Set.copyOf(told);
        }

        Sheet filling(Sheet sheet) {
            Sheet filled = sheet;
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (certain && sheet.text(value.getKey()).isEmpty()) {
                    filled = filled.with(value.getKey(), value.getValue());
                }
            }
            return filled;
        }

        /** In place of what was typed. */
        Sheet taking(Sheet sheet, String field) {
            String value = values.get(field);
            return value == null ? sheet : sheet.with(field, value);
        }

        @Nullable
        String beside(String field) {
            return told.contains(field) ? values.get(field) : null;
        }
    }

    /** The lines of a field as they can be moved; none where their order is only typed. */
    default List<Line> lines(Field field, Sheet sheet) {
        return List.of();
    }

    /**
     * The sheet with a line moved one place, with all that belongs to it; null where it cannot go there.
     *
     * @param line from 0
     */
    default @Nullable Moved move(Sheet sheet, String field, int line, boolean up) {
        return null;
    }

    /**
     * A line that can be moved.
     *
     * @param text the whole line
     * @param name what people call it
     * @param level from 0 for the outermost
     */
    record Line(int number, String text, String name, int level, boolean up, boolean down) {}

    /** @param line where it is now, from 0 */
    record Moved(Sheet sheet, int line) {}

    /** From what a claim for a sentence is chosen; none where the record holds no prose. */
    default List<Field> claimFields() {
        return List.of();
    }

    /**
     * The claim in braces, {@code {count stage=approved topic=security}}.
     *
     * @param chosen values of the fields
     */
    default String claim(Sheet chosen) {
        return "";
    }
}
