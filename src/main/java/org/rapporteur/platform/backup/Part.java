package org.rapporteur.platform.backup;

import java.util.List;

/**
 * One table of a backup, as PostgreSQL's COPY writes it: text, a row a line.
 *
 * @param columns those that are stored; what is computed from others is computed again
 * @param sha256 of the lines, in hexadecimal
 */
record Part(String table, List<String> columns, long rows, String sha256) {

    Part {
        columns = List.copyOf(columns);
    }

    /** Where in the file it stands. */
    String entry() {
        return entry(table);
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
