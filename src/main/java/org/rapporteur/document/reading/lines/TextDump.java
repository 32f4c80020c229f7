package org.rapporteur.document.reading.lines;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report as text, as programs make it of a Word file: a line a paragraph, tabs behind numbers and before cells.
 *
 * @param remarks how it was read where there was a choice
 */
public record TextDump(List<Printed> printed, List<String> remarks) {

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int MOST_LINES = 100_000;
    private static final int MOST_CONTROLS_IN = 500;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String RESIDUAL = "\u00AD\u200B\uFEFF\u0007\u0013\u0014\u0015";
    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark: [^\\]\\n]{0,300}\\]|[" + RESIDUAL + "]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–] ?\\d{1,4} ?[-–]");

    /**
     * Reads a file.
     *
     * @throws UnreadableException with a line that goes on after the file's name: "is neither a Word file nor text"
     */
    public static TextDump read(byte[] file) {
        if (file.length > LONGEST) {
            throw UnreadableException.of("too-large-text");
        }
        Notes notes = new Notes();
        return read(decoded(file, notes), notes);
    }

    /** Reads text that somebody poured into a file of another kind. */
    public static TextDump poured(String text) {
        return read(text, new Notes());
    }

    private static TextDump read(String text, Notes notes) {
        List<String> lines = lines(text, notes);
        List<String> whole = Wrapping.isWrapped(lines) ? Wrapping.unwrapped(lines) : lines;
        if (whole.size() != lines.size()) {
            notes.remark("wrapped");
        }
        List<Printed> printed = new TextLines(whole, notes).printed();
        return new TextDump(printed, notes.remarks());
    }

    private static String decoded(byte[] file, Notes notes) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return readable(new String(file, UTF_16LE));
        } else if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return readable(new String(file, UTF_16BE));
        }
        try {
            return readable(UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            notes.remark("latin");
            return readable(new String(file, WESTERN));
        }
    }

    /** Text has next to no control characters; whatever has more is something else. */
    private static String readable(String text) {
        long controls = text.chars()
                .filter(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))
                .count();
        if (text.indexOf('\0') >= 0 || controls > 2 + text.length() / MOST_CONTROLS_IN) {
            throw UnreadableException.of("binary");
        }
        return text;
    }

    /** To look for the signs it begins with is many times quicker than to try the pattern at every letter. */
    private static boolean mayHaveResidue(String text) {
        return text.contains("[bookmark: ") || RESIDUAL.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    }

    private static List<String> lines(String text, Notes notes) {
        List<String> lines = new ArrayList<>();
        String clean = mayHaveResidue(text) ? RESIDUE.matcher(text).replaceAll("") : text;
        Stream.of(LINE_END.split(clean, -1)).forEach(line -> {
            if (PAGE_NUMBER.matcher(line.strip()).matches()) {
                notes.remark("page-number");
            } else {
                lines.add(line);
            }
        });
        if (lines.size() > MOST_LINES) {
            throw UnreadableException.of("too-long");
        }
        return lines;
    }
}
