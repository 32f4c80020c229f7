package org.rapporteur.report.life;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.format.DocumentArchive;

/** Makes of a section what is kept of it when it is cleared, so that it is changed if and only if its own words are. */
final class ClearedText {

    static final Cover NO_COVER = new Cover("", "", "", "", "", "", "", List.of());

    private ClearedText() {}

    /** A document with this section alone: without its number, the numbers of its paragraphs and the sections inside. */
    static Document of(Document report, Section section) {
        Section alone = new Section(
                section.id(),
                null,
                section.heading(),
                List.of(),
                section.blocks().stream().map(ClearedText::unnumbered).toList(),
                List.of());
        return new Document(report.language(), NO_COVER, List.of(), List.of(alone));
    }

    private static Block unnumbered(Block block) {
        return block instanceof Paragraph paragraph ? unnumbered(paragraph) : rows((Table) block);
    }

    private static Paragraph unnumbered(Paragraph paragraph) {
        return new Paragraph(
                paragraph.id(),
                paragraph.label().isNumber() ? Label.none() : paragraph.label(),
                line(paragraph.content()),
                paragraph.parts().stream().map(ClearedText::unnumbered).toList());
    }

    private static Table rows(Table table) {
        return new Table(
                table.id(),
                table.head(),
                table.rows().stream()
                        .map(row -> new Table.Row(
                                row.id(),
                                row.cells().stream().map(ClearedText::line).toList()))
                        .toList());
    }

    private static List<Inline> line(List<Inline> line) {
        return line.stream().map(ClearedText::own).toList();
    }

    /** How many of its texts other sections tell too is nothing this one says. */
    private static Inline own(Inline inline) {
        if (!(inline instanceof Claim claim) || claim.count() == null) {
            return inline;
        }
        Claim.Count count = claim.count();
        Claim.Count own = new Claim.Count(count.stage(), count.kind(), count.value(), count.declared(), 0);
        return new Claim(claim.type(), claim.text(), claim.basis(), own, claim.groups(), claim.sources());
    }

    /** In hexadecimal. */
    static String sha256(Document document) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(DocumentArchive.write(document));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }
}
