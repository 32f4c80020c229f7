package org.rapporteur.document.reading.word;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.word.Styles.Setting;

/**
 * What a paragraph says of itself before its words.
 *
 * @param style id of its style, or empty
 * @param goesOn whether its end was deleted, so that the next paragraph is part of it
 */
record ParagraphSetting(String style, Setting setting, boolean goesOn) {

    static final ParagraphSetting NONE = new ParagraphSetting("", Setting.NOTHING, false);

    private static final int DEEPEST_OUTLINE = 8;

    private static final class PartReading {
        private String style = "";
        private @Nullable String list;
        private @Nullable Integer level;
        private @Nullable Integer outline;
        private @Nullable Integer indent;
        private boolean goesOn;
    }

    /** Reads the properties the markup stands on; what they were before a tracked change is passed over. */
    static ParagraphSetting read(Markup markup) {
        PartReading read = new PartReading();
        markup.children(name -> {
            switch (name) {
                case "pStyle" -> read.style = markup.value();
                case "numPr" -> numbering(markup, read);
                case "outlineLvl" -> read.outline = outline(markup.number("val", DEEPEST_OUTLINE + 1));
                case "ind" -> read.indent = indent(markup);
                case "rPr" -> mark(markup, read);
                default -> {
                    // looks
                }
            }
        });
        return new ParagraphSetting(
                read.style, new Setting(read.list, read.level, read.outline, read.indent, null), read.goesOn);
    }

    private static @Nullable Integer outline(int level) {
        return level < 0 || level > DEEPEST_OUTLINE ? null : level;
    }

    /** Where the text begins, or null where only other things are said. */
    static @Nullable Integer indent(Markup markup) {
        boolean said = markup.attribute("left") != null || markup.attribute("start") != null;
        return said ? markup.number("left", markup.number("start", 0)) : null;
    }

    private static void numbering(Markup markup, PartReading read) {
        markup.children(name -> {
            if (name.equals("ilvl")) {
                read.level = Math.max(0, Math.min(DEEPEST_OUTLINE, markup.number("val", 0)));
            } else if (name.equals("numId")) {
                read.list = markup.value();
            }
        });
    }

    private static void mark(Markup markup, PartReading read) {
        markup.children(name -> {
            if (name.equals("del") || name.equals("moveFrom")) {
                read.goesOn = true;
            }
        });
    }
}
