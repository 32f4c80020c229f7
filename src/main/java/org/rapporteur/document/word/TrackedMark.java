package org.rapporteur.document.word;

import java.time.LocalDate;

/** What happens to words when a change is accepted, and the markup that says so with author and day. */
final class TrackedMark {

    /** The fate of words or of a paragraph's end. */
    enum Fate {
        SAME("", "t", "instrText"),
        INSERTED("ins", "t", "instrText"),
        DELETED("del", "delText", "delInstrText"),
        MOVED_FROM("moveFrom", "t", "instrText"),
        MOVED_TO("moveTo", "t", "instrText");

        private final String element;
        private final String text;
        private final String instruction;

        Fate(String element, String text, String instruction) {
            this.element = element;
            this.text = text;
            this.instruction = instruction;
        }

        /** The element that words stand in. */
        String text() {
            return "w:" + text;
        }

        String instruction() {
            return "w:" + instruction;
        }
    }

    /** Bookmarks are numbered from 1, and no two marks of a file may share a number. */
    private static final int FIRST = 1_000_000;

    private final WordXml xml;
    private final String who;
    private int last = FIRST;
    private int hour;

    TrackedMark(WordXml xml, String author, LocalDate day) {
        this.xml = xml;
        this.who = " w:author=\"" + WordXml.escaped(author) + "\" w:date=\"" + day + "T0";
    }

    /**
     * Goes on behind a paragraph whose end stays. LibreOffice makes one of changes side by side in two paragraphs, and takes
     * the end between them for changed, unless minutes lie between them.
     */
    void turn() {
        hour = 1 - hour;
    }

    /** Opens what holds runs of that fate. */
    void open(Fate fate) {
        if (fate != Fate.SAME) {
            xml.markup("<w:").markup(fate.element).markup(attributes()).markup(">");
        }
    }

    void close(Fate fate) {
        if (fate != Fate.SAME) {
            xml.markup("</w:").markup(fate.element).markup(">");
        }
    }

    /** Marks the end of a paragraph, inside its properties. */
    void end(Fate fate) {
        if (fate != Fate.SAME) {
            xml.markup("<w:rPr>");
            mark(fate);
            xml.markup("</w:rPr>");
        }
    }

    /** An empty element of that fate, as rows have it in their properties. */
    void mark(Fate fate) {
        if (fate != Fate.SAME) {
            xml.markup("<w:").markup(fate.element).markup(attributes()).markup("/>");
        }
    }

    /** Says which properties a paragraph had. */
    void properties(String before) {
        xml.markup("<w:pPrChange").markup(attributes()).markup("><w:pPr>").markup(before);
        xml.markup("</w:pPr></w:pPrChange>");
    }

    /**
     * Opens the range of a move, whose two ends find each other by name.
     *
     * @return the number to close it with
     */
    int openRange(Fate fate, int move) {
        if (fate != Fate.MOVED_FROM && fate != Fate.MOVED_TO) {
            return 0;
        }
        String attributes = attributes();
        xml.markup("<w:").markup(fate.element).markup("RangeStart").markup(attributes);
        xml.markup(" w:name=\"move").number(move).markup("\"/>");
        return last;
    }

    void closeRange(Fate fate, int range) {
        if (range > 0) {
            xml.markup("<w:")
                    .markup(fate.element)
                    .markup("RangeEnd w:id=\"")
                    .number(range)
                    .markup("\"/>");
        }
    }

    private String attributes() {
        return " w:id=\"" + ++last + "\"" + who + hour + ":00:00Z\"";
    }
}
