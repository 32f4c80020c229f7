package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.terms.DayReading;
import org.rapporteur.terms.Stage;

/**
 * The stages of a text, one a line: {@code approved 2024-06-29}; where no more is known, {@code consented in 2024-09} (in
 * that period) or {@code agreed in 2024} (in that year). Days are understood as people write them.
 */
final class StageLines {

    private static final Pattern LINE =
            Pattern.compile("([a-z -]+?) (?:on |in )?((?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PERIOD = Pattern.compile("(?!\\d{4}-\\d\\d?-\\d\\d?$)\\d{4}-[a-z0-9-]{1,19}");

    /** A stage with its day as far as it is known. */
    record Reached(Stage stage, DayKnown day) {}

    private StageLines() {}

    static String write(Map<Stage, DayKnown> stages) {
        return Stream.of(Stage.values())
                .filter(stages::containsKey)
                .map(stage -> stage.code().replace('-', ' ') + " " + day(stages.get(stage)))
                .collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable DayKnown known) {
        if (known == null) {
            return "";
        }
        if (known.day() != null) {
            return known.day().toString();
        }
        return "in " + (known.year() != null ? known.year() : known.period());
    }

    /** Null where the line is not of this form. */
    static @Nullable Reached read(String line) {
        Matcher matcher = LINE.matcher(line.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        Stage stage = stage(matcher.group(1));
        DayKnown day = day(matcher.group(2));
        return stage == null || day == null ? null : new Reached(stage, day);
    }

    /** Of each stage what is known; lines of another form are passed over. */
    static Map<Stage, DayKnown> all(List<String> lines) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        lines.stream()
                .map(StageLines::read)
                .filter(Objects::nonNull)
                .forEach(reached -> stages.put(reached.stage(), reached.day()));
        return stages;
    }

    /**
     * The lines with another day for a stage in place of theirs; empty where theirs fits already.
     *
     * @param better the day as exactly as a record can tell it
     */
    static Optional<String> with(List<String> lines, Stage stage, ApprovalDay day, DayKnown better) {
        DayKnown known = all(lines).get(stage);
        if (known != null && fits(known, day)) {
            return Optional.empty();
        }
        Stream<String> others = lines.stream().filter(line -> !isOf(line, stage));
        return Optional.of(
                Stream.concat(others, Stream.of(write(Map.of(stage, better)))).collect(Collectors.joining("\n")));
    }

    private static boolean isOf(String line, Stage stage) {
        Reached reached = read(line);
        return reached != null && reached.stage() == stage;
    }

    /** Of a period no more is known here than its code. */
    private static boolean fits(DayKnown known, ApprovalDay day) {
        LocalDate exact = known.day();
        if (exact != null) {
            return !day.isAfter(exact) && !day.isBefore(exact);
        }
        Integer year = known.year();
        return year == null || day.first().getYear() <= year && day.last().getYear() >= year;
    }

    private static @Nullable Stage stage(String words) {
        String code = words.strip().replaceAll("[ -]+", "-").replaceFirst("^under-", "in-");
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DayKnown day(String written) {
        Optional<LocalDate> day = DayReading.of(written).only();
        if (day.isPresent()) {
            return day.filter(known -> year(known.getYear()) != null)
                    .map(DayKnown::on)
                    .orElse(null);
        }
        if (YEAR.matcher(written).matches()) {
            return year(Integer.parseInt(written));
        }
        return PERIOD.matcher(written).matches() ? DayKnown.in(written) : null;
    }

    private static @Nullable DayKnown year(int year) {
        return year >= 1865 && year <= 2199 ? DayKnown.in(year) : null;
    }
}
