package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What {@code SECURITY.md} tells, which tests compare with the program. */
public final class SecurityNote {

    private SecurityNote() {}

    /** The words below a heading, each blank a single one. */
    public static String section(String heading) {
        try {
            return Arrays.stream(Files.readString(Path.of("SECURITY.md")).split("\n## "))
                    .filter(section -> section.startsWith(heading + "\n"))
                    .map(section -> section.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
