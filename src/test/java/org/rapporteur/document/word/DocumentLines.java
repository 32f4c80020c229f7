package org.rapporteur.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** What a reader should meet below the cover: headings with their level, paragraphs and items with their depth, rows. */
final class DocumentLines {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

    private final List<String> lines = new ArrayList<>();

    static List<String> of(Document document) {
        DocumentLines self = new DocumentLines();
        document.sections().forEach(section -> self.section(section, 1));
        return self.lines;
    }

    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").trim();
    }

    /** A line as all readers note it; what has no words is not read. */
    static Stream<String> line(String mark, String... words) {
        String text = plain(String.join(" ", words));
        return text.replace("|", "").isBlank() ? Stream.empty() : Stream.of(mark + " " + text);
    }

    static Stream<String> row(List<String> cells) {
        return line("|", cells.stream().map(DocumentLines::plain).collect(Collectors.joining(" | ")));
    }

    private void section(Section section, int level) {
        if (section.heading() != null) {
            add(line("h" + level, section.number() == null ? "" : section.number(), section.heading()));
        }
        section.blocks().forEach(block -> block(block, 0));
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            add(row(table.head()));
            table.rows()
                    .forEach(row ->
                            add(row(row.cells().stream().map(Inline::text).toList())));
        } else if (block instanceof Paragraph item && item.label().isBullet()) {
            add(line((depth + 1) + "-", item.text()));
            item.parts().forEach(part -> block(part, depth + 1));
        } else if (block instanceof Paragraph paragraph) {
            add(line(depth + ":", paragraph.label().text(), paragraph.text()));
            paragraph.parts().forEach(part -> block(part, depth));
        }
    }

    private void add(Stream<String> line) {
        line.forEach(lines::add);
    }
}
