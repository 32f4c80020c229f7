package org.rapporteur.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader meets from top to bottom: headings with their level, paragraphs and items with their depth, rows. */
final class Reading {

    static final Labels LABELS = new Labels(
            "Document",
            "Date",
            "Language",
            "Source",
            "Link to this paragraph",
            "Records",
            "Close",
            "Sources of",
            "Cite");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

    private final List<String> lines = new ArrayList<>();

    void heading(int level, @Nullable String number, String text) {
        add("h" + Math.min(level, 6), joined(number, text));
    }

    void item(int depth, String text) {
        add(depth + "-", text);
    }

    void paragraph(int depth, @Nullable String number, String text) {
        add(depth + ":", joined(number, text));
    }

    void row(List<String> cells) {
        add("|", cells.stream().map(Reading::plain).collect(Collectors.joining(" | ")));
    }

    /** Something that should not be there at all. */
    void unexpected(Object what) {
        lines.add("unexpected " + what);
    }

    List<String> lines() {
        return lines;
    }

    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").trim();
    }

    private static String joined(@Nullable String number, String text) {
        return Stream.of(number == null ? "" : number, text).collect(Collectors.joining(" "));
    }

    /** What has no words is not read. */
    private void add(String mark, String text) {
        String plain = plain(text);
        if (!plain.replace('\u00A0', ' ').replace("|", "").isBlank()) {
            lines.add(mark + " " + plain);
        }
    }
}
