package org.rapporteur.intake.paste;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the headings above a line say together. Reports put stages below groups (“SG13”, then “consented”, then
 * “approved”) or groups below stages; the first heading shows which. A numbered paragraph ends what was said in the
 * paragraphs of its own level and below.
 */
final class PastedHeadings {
    private final Particulars chosen;
    private final Deque<Entered> entered = new ArrayDeque<>();
    private State state = new State(Particulars.NONE, Particulars.NONE, Particulars.NONE, false);

    /** @param ofGroup what the heading that named the group says for all stages below it */
    private record State(Particulars outer, Particulars ofGroup, Particulars inner, boolean groupFirst) {}

    private record Entered(int depth, State before) {}

    PastedHeadings(Particulars chosen) {
        this.chosen = chosen;
    }

    /** @param depth of the paragraph that begins; 0 if none does */
    void enter(int depth) {
        if (depth == 0) {
            return;
        }
        while (!entered.isEmpty() && entered.peek().depth() >= depth) {
            state = entered.pop().before();
        }
        entered.push(new Entered(depth, state));
    }

    void take(Particulars heading) {
        if (heading.group() != null) {
            state = new State(state.outer, ofGroup(heading), heading, state.groupFirst || state.outer.stage() == null);
        } else if (heading.stage() != null && !state.groupFirst) {
            state = new State(heading, Particulars.NONE, Particulars.NONE, false);
        } else {
            Particulars above = heading.stage() == null ? state.inner : state.ofGroup;
            state = new State(state.outer, state.ofGroup, heading.over(above), state.groupFirst);
        }
    }

    /** The day of a meeting holds for all it did, a stage with its kind of text for the lines below alone. */
    private static Particulars ofGroup(Particulars heading) {
        return heading.withoutStage().withoutKind();
    }

    Particulars current() {
        return state.inner.over(state.outer).over(chosen);
    }
}
