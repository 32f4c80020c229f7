package org.rapporteur.report.life;

import java.util.List;
import java.util.Set;

/** An answer that says too little; nothing was written. */
public final class RefusedReplyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final transient Set<Reply.Missing> missing;

    RefusedReplyException(int number, List<Reply.Missing> missing) {
        super("The answer to question " + number + " lacks " + missing);
        this.number = number;
        this.missing = Set.copyOf(missing);
    }

    /** Of the question. */
    public int number() {
        return number;
    }

    public Set<Reply.Missing> missing() {
        return missing;
    }
}
