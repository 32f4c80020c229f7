package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;

/**
 * The only day of a line over a list of texts that were all approved on another day: “On 19 May 2025 there followed seven
 * more:”.
 *
 * @param approved the day of all of them
 */
record ListedDay(Line line, DateSpan span, LocalDate approved) {
    /** In days; further away the line speaks of something else. */
    private static final int NEAR = 45;

    /** In letters; a longer line says itself what it is about. */
    private static final int SHORT = 60;

    private static final Pattern TELLS =
            Pattern.compile("(?i)\\b(?:approv|agree|AAP\\b|TAP\\b|more\\b|further\\b|another\\b)");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:consent\\w*|determin\\w*|last call|meetings?|session|plenary|workshops?|since|until|before|after|publi\\w*)\\b");

    static Stream<ListedDay> in(Subject subject) {
        List<ToldText> texts = ToldText.all(subject)
                .filter(told -> told.statement() == null && !told.editions().isEmpty())
                .toList();
        return texts.isEmpty()
                ? Stream.empty()
                : subject.lines().stream().flatMap(line -> of(line, texts, subject.lines()).stream());
    }

    private static Optional<ListedDay> of(Line line, List<ToldText> texts, List<Line> lines) {
        boolean over = line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.HEADING;
        if (!over || OTHER.matcher(line.text()).find() || !tells(line, lines)) {
            return Optional.empty();
        }
        List<DateSpan> days = Dates.in(line.text());
        boolean one = days.size() == 1
                && days.get(0).precision() == Precision.DAY
                && days.get(0).first().equals(days.get(0).last());
        return one
                ? common(below(line, texts, lines), days.get(0).first())
                        .map(day -> new ListedDay(line, days.get(0), day))
                : Optional.empty();
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
    private static List<ToldText> below(Line line, List<ToldText> texts, List<Line> lines) {
        Map<Integer, List<ToldText>> named = texts.stream()
                .collect(Collectors.groupingBy(told -> told.text().line().index()));
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
