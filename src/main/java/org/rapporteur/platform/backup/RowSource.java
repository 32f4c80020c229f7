package org.rapporteur.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Rows that were written before, to be put into an empty place. */
interface RowSource {

    /** Number of the newest migration of the tables they come from. */
    String schema();

    /** Version of the program that wrote them. */
    String program();

    /** @throws Refusal if they are not as they were written */
    void verify() throws IOException;

    /**
     * Puts them into tables of their form, whose triggers and foreign keys are put away.
     *
     * @param known columns of the tables there are
     * @throws Refusal if they tell of others
     */
    void fill(Connection connection, Map<String, List<String>> known) throws IOException, SQLException;
}
