package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Rows that begin with a stock, go on with what came and went, and end with the stock: “Open in May”, “Opened”, “Deleted”. */
final class TableBalances {
    private static final int LONGEST = 8;

    /** @param sign 1 for what came, -1 for what went, 0 for a stock */
    private record Entry(Line line, String stock, int sign, double value) {}

    private TableBalances() {}

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        List<Reckoning> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Entry start = entry(lines.get(at), read.lexicon());
            if (start != null && start.sign() == 0) {
                add(start, lines, read.lexicon(), found);
            }
        }
        return found;
    }

    private static void add(Entry start, List<Line> lines, Lexicon lexicon, List<Reckoning> found) {
        double value = start.value();
        int first = start.line().index() + 1;
        for (int at = first; at < Math.min(lines.size(), first + LONGEST); at++) {
            Entry entry = entry(lines.get(at), lexicon);
            if (entry == null) {
                return;
            }
            if (entry.sign() == 0) {
                if (at > first + 1 && entry.stock().equals(start.stock())) {
                    Line line = entry.line();
                    found.add(new Reckoning(
                            Reckoning.Kind.PARTS,
                            line,
                            entry.value(),
                            value,
                            "",
                            true,
                            0,
                            line.text().length()));
                }
                return;
            }
            value += entry.sign() * entry.value();
        }
    }

    /** A label and its number; null for any other line. */
    private static @Nullable Entry entry(Line line, Lexicon lexicon) {
        String[] cells = line.text().split("\t", -1);
        TableCell number = cells.length == 2 ? TableCell.of(cells[1]) : null;
        boolean row = line.kind() == Line.Kind.ROW || line.kind() == Line.Kind.HEAD_ROW;
        if (!row || number == null || number.percent()) {
            return null;
        }
        List<Token> label = Tokenizer.read(cells[0].strip(), lexicon);
        boolean more = label.stream().anyMatch(token -> token.is(Sense.GAINED));
        boolean less = label.stream().anyMatch(token -> token.is(Sense.LOST));
        String stock = label.isEmpty() ? "" : label.get(0).text();
        return more && less ? null : new Entry(line, stock, more ? 1 : less ? -1 : 0, number.value());
    }
}
