package org.rapporteur.document.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;

/**
 * The smallest thing that is compared: a field of the cover, a section without what it holds, a paragraph without its
 * parts, the head of a table, a row. All passages of a document in reading order are the whole of it.
 *
 * @param depth how deep it stands; what follows a passage and stands deeper belongs to it. Sections count from 1, blocks
 *     from {@link #BLOCKS}
 * @param id of the section, block or row; of a field of the cover its name
 * @param label the number of a section, what is printed before a paragraph; none for anything else
 * @param lines one for a paragraph or heading, one a cell for a row or the head of a table; none for a section without
 *     heading
 * @param totals of a section or of the report
 */
public record Passage(Kind kind, int depth, BlockId id, Label label, List<List<Inline>> lines, List<Claim> totals) {

    /** Depth of a block that hangs below no other; every section stands less deep. */
    public static final int BLOCKS = 1000;

    /** What a passage is. */
    public enum Kind {
        /** The language and the totals, printed nowhere. */
        REPORT,
        /** A field of the cover. */
        COVER,
        /** A headed part of the cover. */
        PART,
        SECTION,
        PARAGRAPH,
        TABLE,
        ROW;

        boolean isSection() {
            return this == PART || this == SECTION;
        }
    }

    public Passage {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** The printed words, cells apart by tabs, without the label. */
    public String text() {
        return lines.size() == 1
                ? Inline.text(lines.get(0))
                : lines.stream().map(Inline::text).collect(Collectors.joining("\t"));
    }

    /** Whether any of it can be seen: a section without a heading cannot, its first paragraph prints its number. */
    public boolean isPrinted() {
        return kind != Kind.REPORT && !(kind.isSection() && lines.isEmpty());
    }
}
