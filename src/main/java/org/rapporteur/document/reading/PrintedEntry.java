package org.rapporteur.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.document.reading.lines.Marking;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;

/**
 * A paragraph or table of a report, with what stands before its words told apart from them.
 *
 * @param line the paragraph without its mark; without any words for a table
 */
record PrintedEntry(PrintedLine line, Marking marking, Optional<PrintedTable> table) {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}(\\.\\d{1,5}){0,8}\\.?");
    private static final Pattern COUNTED = Pattern.compile("\\(?[\\p{L}\\d]{1,8}[.)]|[\\p{Ll}]{1,8}");
    private static final PrintedLine NO_LINE = PrintedLine.of("", 0);

    static PrintedEntry of(Printed printed) {
        if (printed instanceof PrintedTable table) {
            return new PrintedEntry(NO_LINE, Marking.NOTHING, Optional.of(table));
        }
        PrintedLine line = (PrintedLine) printed;
        if (!line.mark().isEmpty()) {
            return new PrintedEntry(line, automatic(line), Optional.empty());
        }
        return new PrintedEntry(line, typed(line), Optional.empty());
    }

    /** In a file of ours a paragraph may begin with any sign; what is typed before it ends in a tab. */
    private static Marking typed(PrintedLine line) {
        Marking typed = Marking.of(line.text());
        boolean ours = !line.id().isEmpty();
        return ours && line.text().lastIndexOf('\t', typed.length()) < 0 ? Marking.NOTHING : typed;
    }

    private static Marking automatic(PrintedLine line) {
        String mark = line.mark();
        if (mark.equals(PrintedLine.BULLET)) {
            return new Marking(Marking.Kind.BULLET, mark, 0, false);
        }
        boolean item = !DECIMAL.matcher(mark).matches()
                && COUNTED.matcher(mark).matches()
                && line.look().outline() == 0;
        return new Marking(item ? Marking.Kind.COUNTED : Marking.Kind.NUMBER, mark, 0, false);
    }

    /** The same where what looked like a number is words. */
    PrintedEntry unmarked() {
        return new PrintedEntry(line, Marking.NOTHING, table);
    }

    /** The paragraph's words behind its mark. */
    PrintedLine words() {
        return marking.length() == 0 ? line : line.without(marking.length());
    }

    boolean isTable() {
        return table.isPresent();
    }

    boolean isNumber() {
        return marking.isNumber();
    }

    boolean isItem() {
        return marking.kind() == Marking.Kind.BULLET || marking.kind() == Marking.Kind.COUNTED;
    }

    /** A line across the page, or an empty paragraph whose style draws one. */
    boolean isRule() {
        return !isTable()
                && (Marking.isRule(line.text())
                        || line.isBlank() && line.look().style().endsWith("rule"));
    }

    /** The parts of a number like "2.1.3", none for any other. */
    List<Integer> number() {
        return isNumber() ? parts(marking.sign()) : List.of();
    }

    static List<Integer> parts(String number) {
        return DECIMAL.matcher(number).matches()
                ? Pattern.compile("\\.")
                        .splitAsStream(number)
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
    }
}
