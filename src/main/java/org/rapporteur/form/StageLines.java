package org.rapporteur.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recommendation.TextEntry.DayKnown;
import org.rapporteur.vocabulary.Stage;

/**
 * The stages of a text, one a line: {@code approved 2024-06-29}; where no more is known, {@code consented in 2024-09} (in
 * that period) or {@code agreed in 2024} (in that year).
 */
final class StageLines {

    private static final Pattern LINE =
            Pattern.compile("([a-z -]+?) (?:on |in )?(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{4})|(\\d{4}-[a-z0-9-]{1,19}))");

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
        if (known == null) return "";
        if (known.day() != null) return known.day().toString();
        return "in " + (known.year() != null ? known.year() : known.period());
    }

    /** Null where the line is not of this form. */
    static @Nullable Reached read(String line) {
        Matcher matcher = LINE.matcher(line.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) return null;
        Stage stage = stage(matcher.group(1));
        DayKnown day = day(matcher);
        return stage == null || day == null ? null : new Reached(stage, day);
    }

    private static @Nullable Stage stage(String words) {
        String code = words.strip().replaceAll("[ -]+", "-").replaceFirst("^under-", "in-");
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DayKnown day(Matcher matcher) {
        if (matcher.group(4) != null) return DayKnown.in(matcher.group(4));
        if (matcher.group(3) != null) return year(Integer.parseInt(matcher.group(3)));
        try {
            LocalDate day = LocalDate.parse(matcher.group(2));
            return year(day.getYear()) == null ? null : DayKnown.on(day);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable DayKnown year(int year) {
        return year >= 1865 && year <= 2199 ? DayKnown.in(year) : null;
    }
}
