package org.rapporteur.report.life;

/**
 * The work on a section, as it is kept.
 *
 * @param section key in the outline; empty for the whole report
 * @param assigned to whom; {@link Assignment#NOBODY} where nobody was named
 * @param version grows with every act; 0 before the first
 */
record SectionWork(String section, Assignment assigned, SectionState state, int version) {

    static SectionWork none(String section) {
        return new SectionWork(section, Assignment.NOBODY, SectionState.NOT_STARTED, 0);
    }

    SectionWork in(SectionState next) {
        return new SectionWork(section, assigned, next, version);
    }

    SectionWork by(Assignment next) {
        return new SectionWork(section, next, state, version);
    }

    /** As it is after an act. */
    SectionWork after(SectionAct act) {
        return switch (act) {
            case ASSIGNED -> this;
            case SUBMITTED -> in(SectionState.SUBMITTED);
            case RETURNED -> in(SectionState.RETURNED);
            case CLEARED, OVERRIDDEN -> in(SectionState.CLEARED);
        };
    }
}
