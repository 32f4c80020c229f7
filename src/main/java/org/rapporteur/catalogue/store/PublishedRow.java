package org.rapporteur.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * A text as the catalogue holds it.
 *
 * @param missingSince day of the first load whose file did not have it any more; null while the newest has it
 */
public record PublishedRow(PublishedText text, @Nullable LocalDate missingSince) {

    static final String COLUMNS =
            "key, designation, title, kind, first_day, last_day, study_group, status, address, missing_since";

    static PublishedRow of(ResultSet row, int number) throws SQLException {
        return new PublishedRow(text(row), row.getObject("missing_since", LocalDate.class));
    }

    static PublishedText text(ResultSet row) throws SQLException {
        String designation = row.getString("designation");
        return new PublishedText(
                designation,
                // the key of a text whose number is in no known form is its designation
                designation.equals(row.getString("key")) ? null : Designation.valueOf(designation),
                row.getString("title"),
                TextKind.ofCode(row.getString("kind")),
                new ApprovalDay(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("study_group"),
                row.getString("status"),
                row.getString("address"));
    }
}
