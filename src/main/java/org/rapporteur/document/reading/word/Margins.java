package org.rapporteur.document.reading.word;

import java.util.Map;
import java.util.regex.Pattern;

/** What stands outside the text: headers, footers, notes and comments. It is not read, but said. */
final class Margins {

    private static final Pattern PAGE = Pattern.compile("[\\s\\d\\p{Punct}–—]+");
    private static final Map<String, String> NOTES =
            Map.of("footnotes", "footnote", "endnotes", "endnote", "comments", "comment");

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
        NOTES.keySet().stream().sorted().forEach(type -> parts.all(type).forEach(part -> notes(type, part)));
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

    private void notes(String type, byte[] part) {
        Markup markup = Markup.of(part);
        markup.children(name -> {
            if (name.equals(NOTES.get(type))) {
                BodyReader note = new BodyReader(reading, markup);
                note.blocks();
                if (!note.text().isBlank()) {
                    reading.notes().unread(name, note.text());
                }
            }
        });
    }
}
