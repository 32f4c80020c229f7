package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.check.language.Line;

/**
 * Labels with numbers that follow each other, in rows, lines or sentences: a stock, what came and went, and the stock again,
 * “Open in May”, “Opened”, “Deleted”, “Open in June”; “Women: 23. Men: 31. Total: 54.”; “Received”, “Accepted”, “Rejected”.
 */
final class LabelledNumbers {
    private static final int MOST = 8;

    /** A label and its number. */
    private record Entry(Line line, List<Token> label, double value, int from, int to) {

        boolean has(Sense sense) {
            return label.stream().anyMatch(token -> token.is(sense));
        }

        /** 1 for what came, -1 for what went, 0 for a stock. */
        int sign() {
            return has(Sense.GAINED) == has(Sense.LOST) ? 0 : has(Sense.GAINED) ? 1 : -1;
        }

        boolean isRow() {
            return ReportText.isRow(line);
        }

        Reckoning reckoning(double shown, boolean sure) {
            return new Reckoning(Reckoning.Kind.PARTS, line, value, shown, "", sure, from, to);
        }
    }

    private final ReportText report;
    private final List<Entry> run = new ArrayList<>();
    private final List<Reckoning> found = new ArrayList<>();

    private LabelledNumbers(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        LabelledNumbers numbers = new LabelledNumbers(report);
        for (Line line : report.lines()) {
            List<Entry> entries = numbers.entries(line);
            boolean goesOn = !entries.isEmpty()
                    && !numbers.run.isEmpty()
                    && entries.get(0).isRow() == numbers.run.get(0).isRow();
            boolean own = entries.size() > 2;
            if (!goesOn || own) {
                numbers.check();
            }
            numbers.run.addAll(entries);
            if (own) {
                numbers.check();
            }
        }
        numbers.check();
        return numbers.found;
    }

    private List<Entry> entries(Line line) {
        return ReportText.isRow(line) ? row(line, report.lexicon()) : sentences(line);
    }

    private static List<Entry> row(Line line, Lexicon lexicon) {
        String[] cells = line.text().split("\t", -1);
        TableCell number = cells.length == 2 ? TableCell.of(cells[1]) : null;
        return number == null || number.percent()
                ? List.of()
                : List.of(new Entry(
                        line,
                        Tokenizer.read(cells[0].strip(), lexicon),
                        number.value(),
                        0,
                        line.text().length()));
    }

    /** The sentences of a line, each a label, a colon and a number; none if one is anything else. */
    private List<Entry> sentences(Line line) {
        List<Entry> entries = new ArrayList<>();
        for (SentenceTokens saying : report.sentences(line)) {
            int last = last(saying, !entries.isEmpty());
            boolean labelled = last > 1
                    && saying.is(last, Kind.QUANTITY)
                    && saying.is(last - 1, Kind.COLON)
                    && !saying.isAny(last, Sense.ROUGHLY, Sense.DURATION);
            if (!labelled) {
                return entries.size() > 2 ? entries : List.of();
            }
            Token number = saying.at(last);
            entries.add(
                    new Entry(line, saying.tokens().subList(0, last - 1), number.value(), number.from(), number.to()));
        }
        return entries;
    }

    /** Where its number would stand: at the end, before a bracket, behind other labels before “Vacant: 61, hence …”. */
    private static int last(SentenceTokens saying, boolean goesOn) {
        int last = saying.size() - 1;
        while (last > 2 && saying.is(last, Kind.CLOSE)) {
            while (last > 2 && !saying.is(last, Kind.OPEN)) {
                last--;
            }
            last--;
        }
        int comma = 2;
        while (comma < last && !isLabelled(saying, comma)) {
            comma++;
        }
        return comma < last && goesOn ? comma - 1 : last;
    }

    private static boolean isLabelled(SentenceTokens saying, int comma) {
        return saying.is(comma - 1, Kind.QUANTITY) && saying.is(comma - 2, Kind.COLON) && saying.is(comma, Kind.COMMA);
    }

    private void check() {
        for (int at = 0; at < run.size(); at++) {
            balance(at);
        }
        total();
        if (run.size() > 2 && run.size() <= MOST) {
            first(run);
        }
        for (int from = 0; from < run.size(); from++) {
            int to = from;
            while (to < run.size()
                    && !stock(run.get(from)).isEmpty()
                    && stock(run.get(to)).equals(stock(run.get(from)))) {
                to++;
            }
            if (to - from > 2 && to - from < run.size()) {
                first(run.subList(from, to));
            }
            from = Math.max(from, to - 1);
        }
        run.clear();
    }

    private void balance(int first) {
        Entry start = run.get(first);
        double value = start.value();
        for (int at = first + 1; start.sign() == 0 && at < Math.min(run.size(), first + 1 + MOST); at++) {
            Entry entry = run.get(at);
            if (entry.sign() == 0) {
                if (at > first + 2 && stock(entry).equals(stock(start))) {
                    found.add(entry.reckoning(value, true));
                }
                return;
            }
            value += entry.sign() * Math.abs(entry.value()); // “Deleted: –2” says it twice
        }
    }

    /** What is counted at its beginning and at its end, “open cases”; that of a day is told by its number alone. */
    private static String stock(Entry entry) {
        boolean named = !entry.label().isEmpty() && !entry.label().get(0).is(Kind.DAY);
        return named ? entry.label().get(0).text() : "";
    }

    private static String words(Entry entry) {
        return entry.label().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** “Women: 23. Men: 31. Total: 54.” */
    private void total() {
        double sum = 0;
        int parts = 0;
        for (Entry entry : run) {
            boolean total = entry.has(Sense.TOTAL);
            if (total && parts > 1 && !entry.isRow()) {
                boolean near = Math.abs(entry.value() - sum) <= 0.12 * sum || OneKind.isSwapped(entry.value(), sum);
                found.add(entry.reckoning(sum, near));
            }
            sum = total ? 0 : sum + entry.value();
            parts = total ? 0 : parts + 1;
        }
    }

    /** “Received”, “Accepted”, “Rejected”, “Pending”: the first is made of what leaves nothing out. */
    private void first(List<Entry> entries) {
        List<Entry> parts = entries.subList(1, entries.size());
        Entry whole = entries.get(0);
        Set<String> labels = parts.stream().map(LabelledNumbers::words).collect(Collectors.toSet());
        boolean apart = parts.stream().allMatch(part -> part.has(Sense.APART)) && labels.size() == parts.size();
        double sum = parts.stream().mapToDouble(Entry::value).sum();
        boolean made = parts.size() > 2
                && parts.subList(0, parts.size() - 1).stream()
                                .mapToDouble(Entry::value)
                                .sum()
                        == whole.value();
        if (apart && !made && !whole.has(Sense.APART)) {
            found.add(whole.reckoning(sum, Math.abs(whole.value() - sum) <= Math.max(2, 0.12 * whole.value())));
        }
    }
}
