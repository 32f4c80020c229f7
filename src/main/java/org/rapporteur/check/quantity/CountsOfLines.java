package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Numbers with what they count that end several lines of one kind, “Session 1: Why now? (4 speakers)”, “… | WP 5D | 34 pages”,
 * and what they come to: “five sessions with 21 speakers”, “Together the Reports come to 160 pages”.
 */
final class CountsOfLines {
    private static final int FEWEST = 3;
    /** In how many lines behind the rows of a table their sum is told. */
    private static final int BEHIND = 2;

    private static final int LONGEST = 400;
    private static final Pattern HEAD = Pattern.compile(
            "^(\\p{Lu}\\p{Ll}+) (?:\\d{1,2}|[A-Z])\\b.*\\((\\d{1,3}(?:[ ,]?\\d{3})?) (\\p{L}+)\\)[.:]?\\s*$");
    private static final Pattern ROW = Pattern.compile("\\t(\\d{1,3}(?:[ ,]?\\d{3})?) (\\p{L}{3,})\\s*$");

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    /** Lines that follow each other, each with a number of the same noun. */
    private record Run(String noun, List<Line> lines, List<Double> numbers) {

        Run(String noun) {
            this(noun, new ArrayList<>(), new ArrayList<>());
        }

        void add(Line line, String figures) {
            lines.add(line);
            numbers.add(Objects.requireNonNull(TableCell.of(figures)).value());
        }

        double sum() {
            return numbers.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private CountsOfLines(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        CountsOfLines counts = new CountsOfLines(report);
        counts.heads();
        counts.rows();
        return counts.found;
    }

    /** Wherever they stand: “Session 1 … (4 speakers)”. */
    private void heads() {
        Map<String, Run> runs = new LinkedHashMap<>();
        for (Line line : report.lines()) {
            Matcher head = in(line, HEAD);
            if (head.find()) {
                String noun = head.group(3).toLowerCase(Locale.ROOT);
                runs.computeIfAbsent(head.group(1) + " " + stem(noun), asked -> new Run(noun))
                        .add(line, head.group(2));
            }
        }
        runs.values().forEach(run -> total(run, others(run)));
    }

    private static Matcher in(Line line, Pattern counts) {
        return counts.matcher(line.text().length() > LONGEST ? "" : line.text());
    }

    private Stream<SentenceTokens> others(Run run) {
        return report.sentences().filter(saying -> !run.lines().contains(saying.line()));
    }

    /** Those of a table with the sentences right behind it that sum up. */
    private void rows() {
        Run run = new Run("");
        for (Line line : report.lines()) {
            Matcher row = in(line, ROW);
            String noun = row.find() ? row.group(2).toLowerCase(Locale.ROOT) : "";
            if (!OneKind.isSame(noun, run.noun())) {
                sumBehind(run);
                run = new Run(noun);
            }
            if (!noun.isEmpty()) {
                run.add(line, row.group(1));
            }
        }
        sumBehind(run);
    }

    private void sumBehind(Run run) {
        int last = run.lines().stream().mapToInt(line -> line.index() + 1).max().orElse(0);
        total(run, report.sentences(last, last + BEHIND).filter(saying -> saying.has(Sense.TOTAL, Sense.SUMS_UP)));
    }

    private void total(Run run, Stream<SentenceTokens> sayings) {
        if (run.lines().size() < FEWEST) {
            return;
        }
        List<Reckoning> told = sayings.flatMap(saying -> saying.tokens().stream()
                        .filter(token ->
                                isOf(run, token) && !saying.is(saying.tokens().indexOf(token) - 1, Sense.ROUGHLY))
                        .limit(1)
                        .map(token -> saying.reckoning(Reckoning.Kind.PARTS, token, run.sum(), true)))
                .toList();
        if (told.stream().noneMatch(Reckoning::agrees) && told.size() == 1) {
            found.addAll(told);
        }
    }

    private static boolean isOf(Run run, Token token) {
        boolean counts = token.is(Kind.QUANTITY) || token.is(Kind.MEASURE) && token.value() > 0;
        return counts
                && !token.isAny(Sense.ROUGHLY, Sense.EACH)
                && OneKind.isSame(token.noun(), run.noun())
                && OneKind.isNear(token, run.sum());
    }

    private static String stem(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
