package org.rapporteur.entry;

import java.util.Map;
import org.rapporteur.entry.history.SheetSource;
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

    /** Takes a record away. */
    void withdraw(String key);

    /** The fields at which people are told what the database refuses, by the name of the constraint. */
    Map<String, String> fieldsByRule();

    /** Where it is seen what was saved: the record itself, or its place in the report. */
    default String shown(Sheet sheet) {
        return address(sheet);
    }

    /** What helps to fill in the form. */
    default FormAids aids() {
        return FormAids.NONE;
    }
}
