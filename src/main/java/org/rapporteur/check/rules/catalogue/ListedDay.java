package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern TELLS = Pattern.compile("(?i)\\b(?:approv|agree|more\\b|further\\b|another\\b)");
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
        boolean tells = line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.HEADING;
        if (!tells
                || !TELLS.matcher(line.text()).find()
                || OTHER.matcher(line.text()).find()) {
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

    private static List<ToldText> below(Line line, List<ToldText> texts, List<Line> lines) {
        int end = line.index() + 1;
        while (end < lines.size() && isListed(lines.get(end))) {
            end++;
        }
        int last = end;
        return texts.stream()
                .filter(told -> told.text().line().index() > line.index()
                        && told.text().line().index() < last)
                .toList();
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
