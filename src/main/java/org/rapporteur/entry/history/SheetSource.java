package org.rapporteur.entry.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;

/** Knows the records of one kind as sheets. */
public interface SheetSource {

    /** The kind of record as it opens the addresses of such records: {@code resolutions}. */
    String kind();

    /** Every field of a sheet of this kind, in the order of its form. */
    List<Field> fields();

    /** The sheets of those of these records that there are, by key. */
    Map<String, Sheet> sheets(Collection<String> keys);

    /** What people call the record. */
    String name(Sheet sheet);

    /** Where the record is shown. */
    String address(Sheet sheet);

    /** Whether who is at work may write a record that says this: asked of what was withdrawn, as it was before. */
    boolean mayWrite(Sheet sheet);
}
