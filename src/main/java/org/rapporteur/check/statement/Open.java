package org.rapporteur.check.statement;

import java.util.List;

/**
 * A line below which others hang.
 *
 * @param level twice its depth; one less for a line without a bullet that announces what follows on its own level
 */
record Open(int level, List<Clause> clauses, boolean announces) {
    boolean isBar() {
        return clauses.isEmpty();
    }

    Clause clause() {
        return clauses.get(clauses.size() - 1);
    }
}
