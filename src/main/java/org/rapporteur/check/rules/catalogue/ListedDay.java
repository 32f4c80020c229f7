package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statements;

/**
 * The only day of a line over a list of texts that were all approved on another day: “On 19 May 2025 there followed seven
 * more:”.
 *
 * @param approved the day of all of them
 */
record ListedDay(Line line, DateSpan span, LocalDate approved) {
    /** In days; further away the line speaks of something else. */
    private static final int NEAR = 45;

    private static final Pattern ALL =
            Pattern.compile("(?:,|:| \\(| [\u2013\u2014-]) ?(?:all|both)(?: \\w+)? (?:approved|agreed) on ");
    private static final int REACH = 30;

    /** In letters; a longer line says itself what it is about. */
    private static final int SHORT = 60;

    private static final Pattern TELLS =
            Pattern.compile("(?i)\\b(?:approv|agree|AAP\\b|TAP\\b|more\\b|further\\b|another\\b)");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:consent\\w*|determin\\w*|last call|meetings?|session|plenary|workshops?|since|until|before|after|publi\\w*)\\b");

    /** A line over texts with its only day, as it is until it is known whether they were approved then. */
    private record Over(Line line, DateSpan span, List<ToldText> texts, boolean tells) {
        boolean isRight() {
            LocalDate said = span.first();
            return !texts.isEmpty()
                    && texts.stream()
                            .allMatch(told -> told.editions().all().stream()
                                    .anyMatch(edition ->
                                            edition.approved().first().equals(said)));
        }

        boolean isBare() {
            return line.text().length() <= SHORT;
        }

        Stream<ListedDay> wrong() {
            return common(texts, span.first()).map(day -> new ListedDay(line, span, day)).stream();
        }
    }

    static Stream<ListedDay> in(Subject subject) {
        Map<Integer, List<ToldText>> texts = ToldText.all(subject)
                .filter(told -> told.statement() == null && !told.editions().isEmpty())
                .collect(Collectors.groupingBy(told -> told.text().line().index()));
        if (texts.isEmpty()) {
            return Stream.empty();
        }
        List<Over> over = subject.lines().stream()
                .flatMap(line -> over(line, texts, subject.lines()))
                .toList();
        boolean right = over.stream().anyMatch(line -> line.isBare() && line.isRight());
        return Stream.concat(
                over.stream()
                        .filter(line -> line.tells() || right && line.isBare())
                        .flatMap(Over::wrong),
                texts.values().stream().flatMap(ListedDay::ofAll));
    }

    private static Stream<Over> over(Line line, Map<Integer, List<ToldText>> texts, List<Line> lines) {
        boolean over = line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.HEADING;
        if (!over || OTHER.matcher(line.text()).find()) {
            return Stream.empty();
        }
        List<DateSpan> days = Dates.in(line.text());
        return days.size() == 1 && isDay(days.get(0))
                ? Stream.of(new Over(line, days.get(0), below(line, texts, lines), tells(line, lines)))
                : Stream.empty();
    }

    private static boolean isDay(DateSpan span) {
        return span.precision() == Precision.DAY && span.first().equals(span.last());
    }

    /** “A (on this), B and C, all approved on 14 October 2025”: the day behind the last of several in a sentence. */
    private static Stream<ListedDay> ofAll(List<ToldText> here) {
        Line line = here.get(0).text().line();
        Matcher all = ALL.matcher(line.text());
        if (line.text().length() > Statements.LONGEST_LINE || !all.find()) {
            return Stream.empty();
        }
        int begin = line.text().lastIndexOf(". ", all.start());
        List<ToldText> texts = here.stream()
                .filter(told -> told.text().from() > begin && told.text().to() <= all.start())
                .toList();
        String rest = line.text().substring(all.end(), Math.min(line.text().length(), all.end() + REACH));
        return Dates.in(rest).stream()
                .filter(span -> span.from() == 0 && isDay(span))
                .map(span -> ToldDay.moved(span, all.end()))
                .flatMap(span -> new Over(line, span, texts, true).wrong());
    }

    /** Itself, or the heading it stands under. */
    private static boolean tells(Line line, List<Line> lines) {
        if (TELLS.matcher(line.text()).find()) {
            return true;
        }
        int at = line.index() - 1;
        while (at > 0 && (lines.get(at).kind() != Line.Kind.HEADING || isDated(lines.get(at)))) {
            at--;
        }
        return at >= 0
                && line.text().length() <= SHORT
                && TELLS.matcher(lines.get(at).text()).find();
    }

    private static boolean isDated(Line line) {
        return Dates.in(line.text()).stream().anyMatch(span -> span.precision() == Precision.DAY);
    }

    /** Items and rows, and lines that begin with a text. */
    private static List<ToldText> below(Line line, Map<Integer, List<ToldText>> named, List<Line> lines) {
        List<ToldText> below = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            List<ToldText> here = named.getOrDefault(at, List.of());
            if (!isListed(lines.get(at))
                    && (here.isEmpty() || here.get(0).text().from() > 0)) {
                break;
            }
            below.addAll(here);
        }
        return below;
    }

    private static boolean isListed(Line line) {
        return line.kind() != Line.Kind.PARAGRAPH && line.kind() != Line.Kind.HEADING;
    }

    /** The day near by on which all were approved; empty if that is the one said. */
    private static Optional<LocalDate> common(List<ToldText> texts, LocalDate said) {
        List<Set<LocalDate>> approvals = new ArrayList<>();
        texts.forEach(told -> approvals.add(told.editions().all().stream()
                .filter(edition -> edition.approved().isExact())
                .map(edition -> edition.approved().first())
                .collect(Collectors.toSet())));
        if (approvals.size() < 2) {
            return Optional.empty();
        }
        TreeSet<LocalDate> common = new TreeSet<>(approvals.get(0));
        approvals.forEach(common::retainAll);
        return common.contains(said)
                ? Optional.empty()
                : common.stream()
                        .filter(day -> Math.abs(day.toEpochDay() - said.toEpochDay()) <= NEAR)
                        .findFirst();
    }
}
