package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;

/** The words of a paragraph as staff would have typed them: letter for letter, its list as items, its rows as items. */
final class TypedWords {

    private TypedWords() {}

    static String of(Block block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Paragraph paragraph) {
            lines.add(line(paragraph.text()));
            paragraph.parts().forEach(part -> part(part, "", lines));
        } else if (block instanceof Table table) {
            rows(table, "", lines);
        }
        return String.join("\n", lines).strip();
    }

    private static void part(Block part, String indent, List<String> lines) {
        if (part instanceof Table table) {
            rows(table, indent, lines);
        } else if (part instanceof Paragraph paragraph && isItem(paragraph)) {
            lines.add(indent + "- " + line(paragraph.text()));
            paragraph.parts().forEach(inner -> part(inner, "  ", lines));
        } else if (part instanceof Paragraph paragraph) {
            lines.add("");
            lines.add(line(paragraph.text()));
            paragraph.parts().forEach(inner -> part(inner, "", lines));
        }
    }

    private static boolean isItem(Paragraph paragraph) {
        return paragraph.label().isBullet() || paragraph.label().isNumber();
    }

    private static void rows(Table table, String indent, List<String> lines) {
        table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(Inline::text)
                        .map(String::strip)
                        .collect(Collectors.joining(" \u2013 ")))
                .filter(row -> !row.isBlank())
                .forEach(row -> lines.add(indent + "- " + line(row)));
    }

    /** Braces are typed twice to be printed; a dash at the beginning would make an item of it. */
    static String line(String words) {
        String plain = words.replace("{", "{{")
                .replace("}", "}}")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.startsWith("- ") ? "\u2013 " + plain.substring(2) : plain;
    }
}
