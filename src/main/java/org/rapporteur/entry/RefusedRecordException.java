package org.rapporteur.entry;

import java.util.List;

/** A record that was not written, with what is wrong in words for readers, one line each. */
public final class RefusedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    RefusedRecordException(List<String> lines, Throwable cause) {
        super(String.join(" ", lines), cause);
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
