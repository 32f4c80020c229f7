package org.rapporteur.intake.report;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Dates;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;

/** The code of the period a report is for: year and month of its meeting, else of its own day, as the cover prints them. */
public final class PeriodCodeGuess {

    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?!\\d)");

    private PeriodCodeGuess() {}

    /** @param name of the file, which may say it where the cover does not */
    public static Optional<String> of(Document document, String name) {
        Cover cover = document.cover();
        return Stream.of(cover.meeting(), cover.date(), cover.documentNumber(), cover.title())
                .flatMap(printed -> Dates.in(printed).stream())
                .filter(span -> YearMonth.from(span.first()).equals(YearMonth.from(span.last())))
                .map(span -> YearMonth.from(span.first()).toString())
                .findFirst()
                .or(() -> MONTH.matcher(name).results().map(MatchResult::group).findFirst());
    }
}
