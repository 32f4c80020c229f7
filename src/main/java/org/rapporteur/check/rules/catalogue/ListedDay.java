package org.rapporteur.check.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.DateSpan;
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
        ListedTexts texts = ListedTexts.of(subject);
        if (texts.untold().isEmpty()) {
            return Stream.empty();
        }
        TypedLines lines = TypedLines.of(subject);
        List<Over> over = subject.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.HEADING)
                .flatMap(line -> over(lines.of(line), texts, lines))
                .toList();
        boolean right = over.stream().anyMatch(line -> line.isBare() && line.isRight());
        return over.stream()
                .filter(line -> line.tells() || right && line.isBare())
                .flatMap(Over::wrong);
    }

    /** “All three were approved on …”, “The newest of them …” */
    static Stream<ListedDay> said(Subject subject) {
        return SaidOfList.days(subject)
                .flatMap(said -> said
                        .fact()
                        .day()
                        .flatMap(day -> right(said, day).map(right -> new ListedDay(day.line(), day.span(), right)))
                        .stream());
    }

    /** The day that the sentence should say, if that is another. */
    private static Optional<LocalDate> right(SaidOfList said, ToldDay day) {
        TreeSet<LocalDate> days = new TreeSet<>();
        said.texts().forEach(told -> days.addAll(told.editions().exactDays()));
        if (days.isEmpty() || said.texts().stream().anyMatch(told -> day.fits(told.editions()))) {
            return Optional.empty();
        }
        return switch (said.anaphor().which()) {
            case NEWEST -> Optional.of(days.last());
            case OLDEST -> Optional.of(days.first());
            case ANY, COUNTED -> common(said.texts(), day.span().first());
            default -> common(said.texts()).stream().reduce((earlier, later) -> later);
        };
    }

    private static Stream<Over> over(TypedLine line, ListedTexts texts, TypedLines lines) {
        List<DateSpan> days = line.datedDays();
        boolean item =
                !line.texts().isEmpty() && !line.line().text().stripTrailing().endsWith(":");
        boolean one = !item
                && days.size() == 1
                && isDay(days.get(0))
                && line.tokens().stream().noneMatch(ListedDay::isOfOther);
        return one
                ? Stream.of(new Over(line.line(), days.get(0), texts.under(line.line()), tells(line, lines)))
                : Stream.empty();
    }

    private static boolean isOfOther(Token token) {
        return token.isAny(
                Sense.OCCASION, Sense.BOUND, Sense.CONSENTED, Sense.DETERMINED, Sense.REVIEW, Sense.PUBLISHED);
    }

    private static boolean isDay(DateSpan span) {
        return span.precision() == Precision.DAY && span.first().equals(span.last());
    }

    /** Itself, or the heading it stands under. */
    private static boolean tells(TypedLine line, TypedLines lines) {
        if (tells(line)) {
            return true;
        }
        List<Line> all = lines.lines();
        int at = line.line().index() - 1;
        while (at > 0 && (all.get(at).kind() != Line.Kind.HEADING || isDated(lines.of(all.get(at))))) {
            at--;
        }
        return at >= 0 && line.line().text().length() <= SHORT && tells(lines.of(all.get(at)));
    }

    /** “Approved on …”, “Seven more”. */
    private static boolean tells(TypedLine line) {
        return line.tokens().stream()
                .anyMatch(token -> token.isAny(Sense.APPROVED, Sense.AGREED, Sense.FURTHER, Sense.ARRIVES)
                        || token.text().equals("AAP")
                        || token.text().equals("TAP"));
    }

    private static boolean isDated(TypedLine line) {
        return line.days().stream().anyMatch(span -> span.precision() == Precision.DAY);
    }

    /** The day near by on which all were approved; empty if that is the one said. */
    private static Optional<LocalDate> common(List<ToldText> texts, LocalDate said) {
        TreeSet<LocalDate> common = common(texts);
        return texts.size() < 2 || common.contains(said)
                ? Optional.empty()
                : common.stream()
                        .filter(day -> Math.abs(day.toEpochDay() - said.toEpochDay()) <= NEAR)
                        .findFirst();
    }

    private static TreeSet<LocalDate> common(List<ToldText> texts) {
        TreeSet<LocalDate> common = new TreeSet<>();
        texts.stream().limit(1).forEach(told -> common.addAll(told.editions().exactDays()));
        texts.forEach(told -> common.retainAll(told.editions().exactDays()));
        return common;
    }
}
