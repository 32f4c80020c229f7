package org.rapporteur.report.compile;

import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.wording.Wording;

/** What every part of the compiler works with: the records of the day, who tells what, and the numbers of all places. */
record Compilation(RecordsAsOf frame, Plan plan, SectionNumbers numbers, CountClaims portions, RecordClaims records) {

    static Compilation of(Outline outline, RecordsAsOf frame) {
        Plan plan = Plan.of(outline, frame);
        return new Compilation(
                frame, plan, SectionNumbers.of(outline, plan), new CountClaims(frame), new RecordClaims(frame));
    }

    Wording wording() {
        return frame.wording();
    }
}
