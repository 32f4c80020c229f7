package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.Passage.Kind;

/** Lays a document out as passages in reading order. */
public final class DocumentPassages {

    static final List<String> COVER =
            List.of("group", "meeting", "documentNumber", "date", "language", "source", "title");

    private final List<Passage> passages = new ArrayList<>();

    private DocumentPassages() {}

    /** All of a document; {@link PassageReader} makes the document of them again. */
    public static List<Passage> of(Document document) {
        DocumentPassages all = new DocumentPassages();
        all.add(Kind.REPORT, 0, "report", document.language().toLanguageTag(), document);
        all.cover(document.cover());
        document.cover().parts().forEach(part -> all.section(Kind.PART, part, 1));
        document.sections().forEach(section -> all.section(Kind.SECTION, section, 1));
        return all.passages;
    }

    private void add(Kind kind, int depth, String name, String text, Document document) {
        passages.add(
                new Passage(kind, depth, BlockId.valueOf(name), Label.none(), List.of(words(text)), document.totals()));
    }

    private void cover(Cover cover) {
        List<String> texts = List.of(
                cover.group(),
                cover.meeting(),
                cover.documentNumber(),
                cover.date(),
                cover.language(),
                cover.source(),
                cover.title());
        for (int at = 0; at < texts.size(); at++) {
            BlockId id = BlockId.valueOf(COVER.get(at));
            passages.add(new Passage(Kind.COVER, 1, id, Label.none(), List.of(words(texts.get(at))), List.of()));
        }
    }

    private void section(Kind kind, Section section, int depth) {
        String number = section.number();
        String heading = section.heading();
        Label label = number == null ? Label.none() : Label.number(number);
        List<List<Inline>> lines = heading == null ? List.of() : List.of(words(heading));
        passages.add(new Passage(kind, depth, section.id(), label, lines, section.totals()));
        section.blocks().forEach(block -> block(block, Passage.BLOCKS));
        section.sections().forEach(inner -> section(kind, inner, depth + 1));
    }

    private void block(Block block, int depth) {
        if (block instanceof Table table) {
            List<List<Inline>> head =
                    table.head().stream().map(DocumentPassages::words).toList();
            passages.add(new Passage(Kind.TABLE, depth, table.id(), Label.none(), head, List.of()));
            table.rows()
                    .forEach(row -> passages.add(
                            new Passage(Kind.ROW, depth + 1, row.id(), Label.none(), row.cells(), List.of())));
        } else if (block instanceof Paragraph paragraph) {
            passages.add(new Passage(
                    Kind.PARAGRAPH, depth, paragraph.id(), paragraph.label(), List.of(paragraph.content()), List.of()));
            paragraph.parts().forEach(part -> block(part, depth + 1));
        }
    }

    static Locale language(Passage report) {
        return Locale.forLanguageTag(report.text());
    }

    private static List<Inline> words(String text) {
        return List.of(Words.of(text));
    }
}
