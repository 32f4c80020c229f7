package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** A number of several labels together: “Cybersecurity and spectrum together supplied 23 courses” beside “Cybersecurity: 12”. */
final class TogetherSums {
    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 60;
    private static final int SHORTEST_LABEL = 3;
    /** No sentence names more. */
    private static final int MOST = 8;

    private final ReportText report;
    private final List<Labels> all = new ArrayList<>();
    private final List<Reckoning> found = new ArrayList<>();

    /**
     * Labels with their numbers, those of a list or of a table.
     *
     * @param head the names of the columns, one without a name for a list
     */
    private record Labels(List<String> head, Map<String, List<@Nullable Double>> numbers) {}

    private TogetherSums(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        TogetherSums sums = new TogetherSums(report);
        List<SentenceTokens> asking = report.sentences()
                .filter(saying -> saying.has(Sense.TOTAL, 1, saying.size())
                        && !saying.counts().isEmpty())
                .toList();
        if (!asking.isEmpty()) {
            sums.lists();
            report.tables().forEach(sums::table);
            asking.forEach(sums::read);
        }
        return sums.found;
    }

    /** Lines that follow each other, each a label with its number. */
    private void lists() {
        Map<String, List<@Nullable Double>> run = new LinkedHashMap<>();
        for (Line line : report.lines()) {
            boolean isShort = line.text().length() < 2 * LONGEST_LABEL && line.kind() != Line.Kind.HEADING;
            Token number = isShort
                    ? LabelledNumber.of(line, report)
                            .map(LabelledNumber::number)
                            .orElse(null)
                    : null;
            if (number != null) {
                List<@Nullable Double> value = new ArrayList<>();
                value.add(number.value());
                run.put(label(line.text().substring(0, number.from())), value);
            } else {
                add(List.of(""), run);
                run = new LinkedHashMap<>();
            }
        }
        add(List.of(""), run);
    }

    private void table(Grid grid) {
        Map<String, List<@Nullable Double>> rows = new LinkedHashMap<>();
        for (int row = 0; row < grid.cells().size(); row++) {
            if (!grid.isTotal(grid.cells().get(row))) {
                int at = row;
                rows.put(
                        label(grid.label(row)),
                        IntStream.range(1, grid.width())
                                .mapToObj(column -> value(grid.number(at, column)))
                                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
            }
        }
        List<String> head = grid.head().size() == grid.width()
                ? grid.head().subList(1, grid.width())
                : IntStream.range(1, grid.width()).mapToObj(column -> "").toList();
        add(head, rows);
    }

    private static @Nullable Double value(@Nullable TableCell cell) {
        return cell == null || cell.percent() ? null : Double.valueOf(cell.value());
    }

    private void add(List<String> head, Map<String, List<@Nullable Double>> numbers) {
        if (numbers.size() >= FEWEST && !head.isEmpty()) {
            all.add(new Labels(head, numbers));
        }
    }

    /** In small letters, without the mark before its number. */
    private static String label(String words) {
        return words.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d)]+$", "").toLowerCase(Locale.ROOT);
    }

    private void read(SentenceTokens saying) {
        int from = 0;
        for (int at = 0; at < saying.size(); at++) {
            if (saying.is(at, Sense.TOTAL)) {
                read(saying, from, at);
            }
            from = saying.is(at, Kind.SEMICOLON) ? at + 1 : from;
        }
    }

    private void read(SentenceTokens saying, int from, int together) {
        Token number = saying.tokens().subList(together, saying.size()).stream()
                .takeWhile(token -> !token.is(Kind.SEMICOLON))
                .filter(Token::isCount)
                .findFirst()
                .orElse(null);
        if (number == null || number.is(Sense.ROUGHLY)) {
            return;
        }
        String words = saying.line()
                .text()
                .substring(saying.at(from).from(), saying.at(together).from())
                .toLowerCase(Locale.ROOT);
        List<Optional<Double>> shown =
                all.stream().map(labels -> sum(labels, words, number)).toList();
        if (shown.stream().noneMatch(sum -> sum.isPresent() && sum.get() == number.value())) {
            shown.stream()
                    .flatMap(Optional::stream)
                    .filter(sum -> Math.abs(sum - number.value()) <= Math.max(2, 0.12 * sum)
                            || OneKind.isSwapped(sum, number.value()))
                    .findFirst()
                    .ifPresent(sum -> found.add(saying.reckoning(Reckoning.Kind.PARTS, number, sum, true)));
        }
    }

    /** What the labels that are said come to in the column of what is counted, the said number where another column gives it. */
    private static Optional<Double> sum(Labels labels, String words, Token number) {
        List<List<@Nullable Double>> said = labels.numbers().entrySet().stream()
                .filter(label -> names(words, label.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (said.size() < 2
                || said.size() > MOST
                || said.size() == labels.numbers().size()) {
            return Optional.empty();
        }
        List<Double> sums = IntStream.range(0, labels.head().size())
                .mapToObj(column -> sum(said, column))
                .toList();
        if (sums.contains(number.value())) {
            return Optional.of(number.value());
        }
        int[] columns = IntStream.range(0, sums.size())
                .filter(column -> !Double.isNaN(sums.get(column)))
                .filter(column -> sums.size() == 1 || isNamed(labels.head().get(column), number.noun()))
                .toArray();
        return columns.length == 1 ? Optional.of(sums.get(columns[0])) : Optional.empty();
    }

    private static double sum(List<List<@Nullable Double>> rows, int column) {
        double sum = 0;
        for (List<@Nullable Double> row : rows) {
            Double value = column < row.size() ? row.get(column) : null;
            sum = value == null ? Double.NaN : sum + value;
        }
        return sum;
    }

    private static boolean isNamed(String column, String noun) {
        return List.of(column.split("[^\\p{L}-]+")).stream().anyMatch(word -> OneKind.isSame(word, noun));
    }

    /** The label or what stands before “and” in it. */
    private static boolean names(String words, String label) {
        int and = label.indexOf(" and ");
        boolean whole = label.length() >= SHORTEST_LABEL && holds(words, label);
        return whole || and > SHORTEST_LABEL + 2 && label.indexOf(' ') < and && holds(words, label.substring(0, and));
    }

    private static boolean holds(String words, String label) {
        int at = words.indexOf(label);
        int end = at + label.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }
}
