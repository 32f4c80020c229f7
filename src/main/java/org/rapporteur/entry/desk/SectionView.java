package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.life.SectionAct;
import org.rapporteur.report.life.SectionMails.Announced;
import org.rapporteur.report.life.SectionStanding;

/**
 * A section as pages show how it stands.
 *
 * @param acts what who is at work may do to it now
 * @param owner who makes it, in words; empty where nobody is known
 * @param late days since it was due
 * @param wroteInIt whether nothing but their own writing keeps who is at work from clearing it
 * @param clearedOn when it was cleared last; null before
 * @param mailed whom mail is sent to if something is done to it
 */
record SectionView(
        SectionStanding standing,
        Set<SectionAct> acts,
        String owner,
        long late,
        boolean wroteInIt,
        @Nullable LocalDate clearedOn,
        Announced mailed) {

    public String key() {
        return standing.text().key();
    }

    /** As it stands on the page, for a form that does something to several. */
    public String seen() {
        return standing.version() + " " + standing.text().sha256() + " " + key();
    }

    public String heading() {
        return standing.text().heading();
    }

    /** Code of the state, {@code changed} where it was cleared and says something else now. */
    public String state() {
        return standing.isChanged() ? "changed" : standing.state().code();
    }

    public boolean may(String act) {
        return acts.stream().anyMatch(allowed -> allowed.code().equals(act));
    }

    /** Names of those who are mailed of an act; null where no mail is sent, or the act is not told. */
    public @Nullable String told(String act) {
        return acts.stream()
                .filter(allowed -> allowed.code().equals(act))
                .findFirst()
                .map(allowed -> mailed.names(standing, allowed))
                .map(names -> String.join(", ", names))
                .orElse(null);
    }

    /** Whether it waits for who is at work to clear it. */
    public boolean waitsForClearance() {
        return acts.contains(SectionAct.CLEARED);
    }

    /** The owner as the form that names another takes it. */
    public String assigned() {
        Long person = standing.duty().person();
        String body = standing.duty().owner();
        return person != null ? "person-" + person : body == null ? "" : body;
    }
}
