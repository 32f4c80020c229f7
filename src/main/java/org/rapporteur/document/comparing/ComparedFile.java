package org.rapporteur.document.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.ForeignReport;

/**
 * One of the two files.
 *
 * @param said what was not read of it, and where there was a choice, one line each
 */
record ComparedFile(Path file, Document document, List<String> said) {

    private static final long LARGEST = 50L * 1024 * 1024;

    /** @throws CompareException if it cannot be read */
    static ComparedFile read(Path file) {
        return isKept(file) ? kept(file) : foreign(file);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The day on which it was last changed. */
    LocalDate day() {
        try {
            return Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        } catch (IOException gone) {
            throw CompareException.file(CompareWords.say("cannot-open", file));
        }
    }

    /** A text that begins with a brace is JSON; nobody begins a report with one. */
    private static boolean isKept(Path file) {
        try (InputStream bytes = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            return bytes.read() == '{';
        } catch (IOException closed) {
            throw CompareException.file(CompareWords.say("cannot-open", file));
        }
    }

    private static ComparedFile kept(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw CompareException.file(CompareWords.say("too-large", file));
            }
            return new ComparedFile(file, DocumentArchive.read(Files.readAllBytes(file)), List.of());
        } catch (IOException gone) {
            throw CompareException.file(CompareWords.say("cannot-open", file));
        } catch (IllegalArgumentException other) {
            throw CompareException.file(CompareWords.say("not-kept", file));
        }
    }

    private static ComparedFile foreign(Path file) {
        try {
            ForeignReport report = ForeignReport.read(file);
            return new ComparedFile(file, report.document(), said(file, report));
        } catch (ForeignException refused) {
            throw CompareException.file(String.valueOf(refused.getMessage()));
        }
    }

    private static List<String> said(Path file, ForeignReport report) {
        return Stream.concat(
                        report.unread().stream().map(line -> CompareWords.say("unread", file, line)),
                        report.remarks().stream().map(line -> CompareWords.say("remark", file, line)))
                .toList();
    }
}
