package org.rapporteur.site.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;

/**
 * How far the texts have come that reports told as on their way: the numbers of a table and of the picture above it.
 *
 * @param steps in the order of a text's life; those without texts are left out
 */
record Pipeline(List<Step> steps) {

    private static final int STRIP = 28;
    private static final double LEFT = 22;
    private static final double WIDTH = 68;

    /**
     * Texts that have come as far as each other.
     *
     * @param standing its code, under-approval
     * @param days from consent or determination to the end of the way, the median of those whose days are known; null
     *     where none is
     */
    record Step(String standing, int number, @Nullable Integer days) {}

    static Pipeline of(List<Text> texts, LocalDate today) {
        Map<Standing, List<Text>> byStanding = new EnumMap<>(Standing.class);
        texts.forEach(text -> text.stages()
                .on(today)
                .ifPresent(standing -> byStanding.merge(
                        standing,
                        List.of(text),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
        return new Pipeline(byStanding.entrySet().stream()
                .map(reached -> step(reached.getKey(), reached.getValue()))
                .toList());
    }

    private static Step step(Standing standing, List<Text> texts) {
        List<Long> days =
                texts.stream().flatMap(text -> days(text).stream()).sorted().toList();
        return new Step(
                standing.code(),
                texts.size(),
                days.isEmpty() ? null : days.get(days.size() / 2).intValue());
    }

    private static Optional<Long> days(Text text) {
        Map<Stage, StageDay> days = text.stages().days();
        Optional<LocalDate> from = Stream.of(Stage.CONSENTED, Stage.DETERMINED)
                .flatMap(stage -> Stream.ofNullable(days.get(stage)))
                .flatMap(day -> exact(day).stream())
                .findFirst();
        Optional<LocalDate> to = text.stages().concluded().flatMap(Pipeline::exact);
        return from.flatMap(first -> to.map(last -> ChronoUnit.DAYS.between(first, last)));
    }

    private static Optional<LocalDate> exact(StageDay day) {
        return day.precision() == StageDay.Precision.DAY ? Optional.of(day.holdsFrom()) : Optional.empty();
    }

    public int height() {
        return steps.size() * STRIP + 4;
    }

    /** From the top, in pixels. */
    public int top(int step) {
        return step * STRIP + 4;
    }

    public String left() {
        return LEFT + "%";
    }

    public String width(int step) {
        return Math.round(WIDTH * 100 * steps.get(step).number() / highest()) / 100.0 + "%";
    }

    /** Where the number stands, right behind its bar. */
    public String end(int step) {
        return Math.round((LEFT + WIDTH * steps.get(step).number() / highest() + 1) * 100) / 100.0 + "%";
    }

    private int highest() {
        return steps.stream().mapToInt(Step::number).max().orElse(1);
    }
}
