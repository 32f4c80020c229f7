package org.rapporteur.document.word;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.reading.ForeignReport;

/** What a reader of files finds in one, as text with a line for each thing that is printed. */
final class ReadLines {

    private ReadLines() {}

    /** Numbers, depths and words as a reader of files finds them. */
    static String of(byte[] file) {
        Document read = ForeignReport.read(file, "report.docx").document();
        var cover = read.cover();
        return Stream.of(
                        Stream.of(
                                cover.group(),
                                cover.meeting(),
                                cover.documentNumber(),
                                cover.date(),
                                cover.language(),
                                cover.source(),
                                cover.title()),
                        cover.parts().stream().flatMap(part -> lines(part, 0)),
                        read.sections().stream().flatMap(section -> lines(section, 0)))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Section section, int depth) {
        return Stream.of(
                        Stream.of(depth + " # " + section.number() + " " + section.heading()),
                        section.blocks().stream().flatMap(block -> lines(block, 0)),
                        section.sections().stream().flatMap(inner -> lines(inner, depth + 1)))
                .flatMap(all -> all);
    }

    private static Stream<String> lines(Block block, int depth) {
        if (block instanceof Table table) {
            return Stream.concat(
                    Stream.of("table " + table.head()),
                    table.rows().stream()
                            .map(row -> "row "
                                    + row.cells().stream().map(Inline::text).toList()));
        }
        Paragraph paragraph = (Paragraph) block;
        return Stream.concat(
                Stream.of(depth + " " + paragraph.label() + " " + paragraph.text()),
                paragraph.parts().stream().flatMap(part -> lines(part, depth + 1)));
    }
}
