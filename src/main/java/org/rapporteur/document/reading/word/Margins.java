package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.document.Words;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;

/**
 * What stands outside the text. Footnotes and endnotes are read behind it, as they are part of what is reported; headers,
 * footers and comments are not read, but said.
 */
final class Margins {

    private static final Pattern PAGE = Pattern.compile("[\\s\\d\\p{Punct}–—]+");
    private static final Map<String, String> NOTES = Map.of("footnotes", "footnote", "endnotes", "endnote");

    private final WordParts parts;
    private final PartReading reading;

    Margins(WordParts parts, PartReading reading) {
        this.parts = parts;
        this.reading = reading;
    }

    /**
     * Says what was left out.
     *
     * @param text all that was read; a header which repeats words of it tells nothing new
     */
    void say(String text) {
        say("header", text);
        say("footer", text);
        parts.all("comments").forEach(this::comments);
    }

    /** The footnotes, then the endnotes, each under a heading of its own. */
    List<Printed> notes() {
        List<Printed> all = new ArrayList<>();
        for (String type : List.of("footnotes", "endnotes")) {
            List<Printed> some = new ArrayList<>();
            parts.all(type).forEach(part -> notes(type, part, some));
            if (!some.isEmpty()) {
                all.add(heading(Notes.say("heading-" + type)));
                all.addAll(some);
            }
        }
        return all;
    }

    private static PrintedLine heading(String words) {
        return new PrintedLine("", new PrintedLine.Look("", 1, 0, true), "", List.of(Words.of(words)));
    }

    private void say(String type, String text) {
        parts.all(type).stream()
                .map(part -> new BodyReader(reading, Markup.of(part)))
                .forEach(header -> {
                    header.blocks();
                    header.lines().stream()
                            .map(line -> line.text().strip())
                            .filter(line -> !PAGE.matcher(line).matches() && !text.contains(line))
                            .forEach(line -> reading.notes().unread(type, line));
                });
    }

    private void notes(String type, byte[] part, List<Printed> read) {
        Markup markup = Markup.of(part);
        markup.children(name -> {
            if (name.equals(NOTES.get(type))) {
                BodyReader note = new BodyReader(reading, markup);
                note.blocks();
                if (!note.text().isBlank()) {
                    reading.notes().remark(name);
                    read.addAll(note.printed());
                }
            }
        });
    }

    private void comments(byte[] part) {
        Markup markup = Markup.of(part);
        markup.children(name -> {
            BodyReader comment = new BodyReader(reading, markup);
            comment.blocks();
            if (name.equals("comment") && !comment.text().isBlank()) {
                reading.notes().unread(name, comment.text());
            }
        });
    }
}
