package org.rapporteur.database;

import java.io.IOException;

/** A program of PostgreSQL ended with an error; the message has what it said. */
final class ProgramFailed extends IOException {

    private static final long serialVersionUID = 1L;

    ProgramFailed(String program, String said) {
        super(program + " failed: " + said.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
