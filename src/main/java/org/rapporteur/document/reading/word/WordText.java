package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;
import org.rapporteur.document.reading.lines.UnreadableException;

/**
 * A Word file as it is printed.
 *
 * @param language the language of its text as far as it says so, else English
 * @param text all words, a line a paragraph, as they stand in the file
 * @param unread what was left out
 * @param remarks how the rest was read
 */
public record WordText(Locale language, List<Printed> printed, String text, List<String> unread, List<String> remarks) {

    public WordText {
        printed = List.copyOf(printed);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file in the bounds of an honest one.
     *
     * @throws UnreadableException with a line that goes on after the file's name: "is damaged"
     */
    public static WordText read(byte[] file) {
        WordParts parts = new WordParts(file);
        Notes notes = new Notes();
        Styles styles = new Styles(parts.part("styles").orElse(null));
        Numbering numbering = new Numbering(parts.part("numbering").orElse(null));
        PartReading reading = new PartReading(styles, numbering, parts.links(parts.mainName()), notes);
        BodyReader body = body(parts, reading);
        if (parts.hasMacros()) {
            notes.remark("macros");
        }
        if (!reading.fields().withheld().isBlank()) {
            notes.unread("open-field", reading.fields().withheld());
        }
        PartReading outside = new PartReading(styles, numbering, Map.of(), notes);
        List<Printed> printed = new ArrayList<>(body.printed());
        printed.addAll(new Margins(parts, outside).notes());
        String text = reading.text() + outside.text();
        new Margins(parts, outside).say(text(printed));
        return new WordText(language(styles), printed, text, notes.unread(), notes.remarks());
    }

    /** Whether it is plain text poured into a Word file: no list, no heading, no table, only what is typed. */
    public boolean isPoured() {
        return printed.stream()
                .allMatch(block -> block instanceof PrintedLine line
                        && line.mark().isEmpty()
                        && line.id().isEmpty()
                        && line.look().outline() == 0
                        && line.look().indent() == 0
                        && !line.look().strong());
    }

    private static BodyReader body(WordParts parts, PartReading reading) {
        Markup markup = Markup.of(parts.main());
        if (!markup.isWord()) {
            throw UnreadableException.of("no-word-file");
        }
        BodyReader body = new BodyReader(reading, markup);
        body.blocks();
        return body;
    }

    private static Locale language(Styles styles) {
        Locale language = Locale.forLanguageTag(styles.language());
        return language.getLanguage().isEmpty() ? Locale.ENGLISH : language;
    }

    private static String text(List<Printed> printed) {
        return printed.stream().flatMap(WordText::lines).map(PrintedLine::text).collect(Collectors.joining("\n"));
    }

    private static Stream<PrintedLine> lines(Printed block) {
        if (block instanceof PrintedTable table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
        }
        return Stream.of((PrintedLine) block);
    }
}
