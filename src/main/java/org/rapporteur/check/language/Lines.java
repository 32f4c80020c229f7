package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** Goes through a document and writes down its lines in reading order. */
public final class Lines {
    private static final Pattern COUNTED = Pattern.compile("\\(?(?:[a-z]{1,5}|\\d{1,2})\\)|[a-z]{1,5}\\.");

    private static final Pattern COLUMN_NAMES = Pattern.compile("[\\p{L} /().-]{0,30}(?:\t[\\p{L} /().-]{0,30})+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    /** Every line of the cover's parts and of the body. */
    public static List<Line> of(Document document) {
        Lines reader = new Lines();
        reader.cover(document.cover());
        document.cover().parts().forEach(part -> reader.section(part, "", -1));
        document.sections().forEach(section -> reader.section(section, "", -1));
        return List.copyOf(reader.lines);
    }

    /** What it says of meeting and day is to be right as in the body. */
    private void cover(Cover cover) {
        Place place = new Place("", BlockId.valueOf("cover"), "");
        Stream.of(cover.meeting(), cover.date(), cover.title())
                .filter(field -> !field.isBlank())
                .forEach(field -> add(Kind.HEADING, place, 0, -1, field));
    }

    private void section(Section section, String outer, int host) {
        String number =
                section.number() != null ? section.number() : section.heading() != null ? section.heading() : outer;
        String named = section.heading() == null && !outer.isEmpty() ? outer : number;
        int head = section.heading() == null ? host : heading(section, section.heading(), named, host);
        section.blocks().forEach(block -> block(block, new Place(number, block.id(), named), 0, head, false));
        section.sections().forEach(inner -> section(inner, named, head));
    }

    private int heading(Section section, String heading, String number, int host) {
        return add(Kind.HEADING, new Place(number, section.id(), number), 0, host, heading);
    }

    private void block(Block block, Place place, int depth, int host, boolean listed) {
        if (block instanceof Table table) {
            table(table, place, depth, host);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, place, depth, host, listed);
        }
    }

    private void paragraph(Paragraph paragraph, Place outer, int depth, int host, boolean listed) {
        boolean item = listed || isItem(paragraph);
        boolean within = item && !outer.paragraph().isEmpty();
        Place place = at(outer, within ? null : numberOf(paragraph), paragraph.id());
        Kind kind = item ? Kind.ITEM : Kind.PARAGRAPH;
        int index = add(kind, place, depth, host, paragraph.text());
        boolean counted = isCounted(paragraph);
        paragraph.parts().forEach(part -> block(part, place, depth + 1, index, counted));
    }

    private void table(Table table, Place outer, int depth, int host) {
        if (!table.head().isEmpty()) {
            add(Kind.HEAD_ROW, at(outer, null, table.id()), depth, host, String.join("\t", table.head()));
        }
        List<String> rows = table.rows().stream().map(Lines::text).toList();
        for (int row = 0; row < rows.size(); row++) {
            boolean names = row == 0 && table.head().isEmpty() && namesColumns(rows);
            BlockId id = table.rows().get(row).id();
            add(names ? Kind.HEAD_ROW : Kind.ROW, at(outer, null, id), depth, host, rows.get(row));
        }
    }

    /** Plain text does not say which row is the head; words above numbers are one. */
    private static boolean namesColumns(List<String> rows) {
        return COLUMN_NAMES.matcher(rows.get(0)).matches()
                && rows.size() > 1
                && rows.stream().skip(1).allMatch(row -> DIGIT.matcher(row).find());
    }

    private static String text(Table.Row row) {
        return row.cells().stream()
                .map(Inline::text)
                .map(cell -> cell.replace('\t', ' '))
                .collect(Collectors.joining("\t"));
    }

    /** Behind a bullet, or counted as in “a)”, “(ii)”, “3)”: no place of its own. */
    private static boolean isItem(Paragraph paragraph) {
        return paragraph.label().isBullet()
                || (paragraph.label().isNumber()
                        && COUNTED.matcher(paragraph.label().text()).matches());
    }

    /** Whether what hangs below a colon counts from one, “1.”, “2.”, “3.”: the items of a list. */
    private static boolean isCounted(Paragraph paragraph) {
        List<Block> parts = paragraph.parts();
        return parts.size() > 1
                && paragraph.text().stripTrailing().endsWith(":")
                && IntStream.range(0, parts.size())
                        .allMatch(at -> parts.get(at) instanceof Paragraph part
                                && part.label().text().equals(at + 1 + "."));
    }

    private static @Nullable String numberOf(Paragraph paragraph) {
        return paragraph.label().isNumber() ? paragraph.label().text() : null;
    }

    private static Place at(Place outer, @Nullable String number, BlockId block) {
        return new Place(number == null ? outer.paragraph() : number, block, outer.section());
    }

    private int add(Kind kind, Place place, int depth, int host, String printed) {
        lines.add(new Line(lines.size(), kind, place, depth, host, PlainLetters.plain(printed), printed));
        return lines.size() - 1;
    }
}
