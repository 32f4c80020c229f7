package org.rapporteur.report.compile;

import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.wording.Wording;

/** What every part of the compiler works with: the records of the day, who tells what, and the numbers of all places. */
record Desk(Frame frame, Plan plan, Numbers numbers, PortionClaims portions, RecordClaims records) {

    static Desk of(Outline outline, Frame frame) {
        Plan plan = Plan.of(outline, frame);
        return new Desk(frame, plan, Numbers.of(outline, plan), new PortionClaims(frame), new RecordClaims(frame));
    }

    Wording wording() {
        return frame.wording();
    }
}
