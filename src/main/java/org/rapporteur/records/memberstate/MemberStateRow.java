package org.rapporteur.records.memberstate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rapporteur.terms.MemberState;

/** A {@link MemberState} as it is kept. */
@Entity
@Table(name = "member_state")
class MemberStateRow {

    @Id
    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String code;

    private String name;
    private boolean landlocked;
    private boolean leastDeveloped;
    private boolean smallIsland;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected MemberStateRow() {}

    MemberStateRow(MemberState state) {
        code = state.code();
        name = state.name();
        landlocked = state.landlocked();
        leastDeveloped = state.leastDeveloped();
        smallIsland = state.smallIsland();
    }

    MemberState state() {
        return new MemberState(code, name, landlocked, leastDeveloped, smallIsland);
    }
}
