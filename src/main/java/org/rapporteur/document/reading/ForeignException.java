package org.rapporteur.document.reading;

import java.io.Serial;

/** A file that cannot be read as a report, with its name and why in one line: "report.docx is protected by a password". */
public final class ForeignException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ForeignException(String name, String line, Throwable cause) {
        super(name + " " + line, cause);
    }
}
