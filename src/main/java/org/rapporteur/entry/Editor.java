package org.rapporteur.entry;

import java.util.List;
import java.util.Map;
import org.rapporteur.history.SheetSource;
import org.rapporteur.sheet.Field;
import org.rapporteur.sheet.Sheet;

/** Writes records of one kind as their sheets say. */
public interface Editor extends SheetSource {

    /**
     * The key of a record to come.
     *
     * @throws org.rapporteur.sheet.RefusedSheetException if the sheet makes none
     */
    String keyOf(Sheet sheet);

    /**
     * Makes a record, or puts the sheet in place of all that one says.
     *
     * @param sheet with the key of the record
     * @throws org.rapporteur.sheet.RefusedSheetException with all that is wrong with the sheet; nothing is written then
     */
    void write(Sheet sheet, boolean isNew);

    /** Whether who is at work may enter any record of this kind. */
    boolean mayEnter();

    /** Whether who is at work may write this record. */
    boolean mayWrite(String key);

    /** Takes a record away. */
    void withdraw(String key);

    /** The fields at which people are told what the database refuses, by the name of the constraint. */
    Map<String, String> fieldsByRule();

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
