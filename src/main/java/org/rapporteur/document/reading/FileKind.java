package org.rapporteur.document.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.document.reading.lines.UnreadableException;

/** What a file is by its first bytes, since names and types lie. */
enum FileKind {
    WORD,
    TEXT;

    private static final int HEAD = 4096;
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

    /**
     * Tells what a file is.
     *
     * @throws UnreadableException if it is neither Word nor text, with the reason
     */
    static FileKind of(byte[] file) {
        String head = new String(Arrays.copyOf(file, Math.min(HEAD, file.length)), ISO_8859_1);
        if (head.isEmpty()) {
            throw UnreadableException.of("empty");
        } else if (head.startsWith(OLD_OFFICE)) {
            throw UnreadableException.of(oldOffice(file));
        } else if (head.startsWith("PK")) {
            return zip(head);
        }
        return text(head);
    }

    /** Files of old Office programs are little file systems; those of new ones lie in such when they are encrypted. */
    private static String oldOffice(byte[] file) {
        if (holds(file, "EncryptedPackage", UTF_16LE)) {
            return "encrypted";
        }
        return holds(file, "WordDocument", UTF_16LE) ? "old-word" : "old-office";
    }

    private static FileKind zip(String head) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            throw UnreadableException.of("open-document");
        }
        return WORD;
    }

    private static FileKind text(String head) {
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            throw UnreadableException.of("pdf");
        } else if (start.startsWith("{\\rtf")) {
            throw UnreadableException.of("rtf");
        } else if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw UnreadableException.of("markup");
        }
        return TEXT;
    }

    private static boolean holds(byte[] file, String words, Charset charset) {
        String all = new String(file, ISO_8859_1);
        return all.contains(new String(words.getBytes(charset), ISO_8859_1));
    }
}
