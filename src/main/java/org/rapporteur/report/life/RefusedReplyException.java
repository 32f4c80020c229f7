package org.rapporteur.report.life;

import java.util.List;
import java.util.Set;

/** An answer that says too little; nothing was written. */
public final class RefusedReplyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Set<Reply.Missing> missing;

    RefusedReplyException(List<Reply.Missing> missing) {
        super("The answer lacks " + missing);
        this.missing = Set.copyOf(missing);
    }

    public Set<Reply.Missing> missing() {
        return missing;
    }
}
