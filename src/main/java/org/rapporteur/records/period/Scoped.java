package org.rapporteur.records.period;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link ScopeEntry} as its {@link Period} keeps it. */
@Embeddable
record Scoped(
        String resolution, @JdbcTypeCode(SqlTypes.SMALLINT) int year) {

    static Scoped of(ScopeEntry entry) {
        return new Scoped(entry.resolution(), entry.year());
    }

    ScopeEntry entry() {
        return new ScopeEntry(resolution, year);
    }
}
