package org.rapporteur.report.compile;

import java.util.Set;
import org.rapporteur.document.BlockId;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.wording.Wording;

/** What every part of the compiler works with: the records of the day, who tells what, and the numbers of all places. */
record Compilation(RecordsAsOf frame, Plan plan, SectionNumbers numbers, CountClaims portions, RecordClaims records) {

    static Compilation of(Outline outline, RecordsAsOf frame) {
        return of(outline, frame, Plan.of(outline, frame), Set.of());
    }

    /** The same with numbers for those alone which print something. */
    Compilation without(Set<BlockId> silent, Outline outline) {
        return of(outline, frame, plan, silent);
    }

    private static Compilation of(Outline outline, RecordsAsOf frame, Plan plan, Set<BlockId> silent) {
        return new Compilation(
                frame, plan, SectionNumbers.of(outline, plan, silent), new CountClaims(frame), new RecordClaims(frame));
    }

    Wording wording() {
        return frame.wording();
    }
}
