package org.rapporteur.report.life;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.records.period.PeriodCover;

/** What the cover of the next report says: the next meeting and the next document, as far as the last ones tell how. */
final class NextCover {

    private static final int MOST_MEETINGS = 300;
    private static final Pattern OPENING = Pattern.compile("^(?<ordinal>[\\p{L}-]+(?: [\\p{L}-]+)*?) (?=meeting\\b)");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b");
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private NextCover() {}

    /** @param meets a day in the month of the meeting */
    static PeriodCover after(PeriodCover last, LocalDate meets) {
        Optional<Integer> ordinal = ordinal(last.meeting());
        String meeting =
                ordinal.map(number -> renumbered(last.meeting(), number + 1)).orElse(last.meeting());
        return new PeriodCover(
                last.title(),
                last.meetingGroup(),
                MONTH.matcher(meeting).replaceFirst(MONTH_AND_YEAR.format(meets)),
                ordinal.map(number -> document(last.documentNumber(), number)).orElse(last.documentNumber()),
                null,
                last.languageNote(),
                last.source());
    }

    private static Optional<Integer> ordinal(String meeting) {
        Matcher opening = OPENING.matcher(meeting);
        if (!opening.find()) {
            return Optional.empty();
        }
        String written = opening.group("ordinal");
        return IntStream.rangeClosed(1, MOST_MEETINGS)
                .boxed()
                .filter(number -> words(number).equalsIgnoreCase(written))
                .findFirst();
    }

    private static String renumbered(String meeting, int number) {
        String words = words(number);
        return OPENING.matcher(meeting)
                .replaceFirst(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + " ");
    }

    /** CWG-Internet-20/2 of the twentieth meeting is CWG-Internet-21/2 at the next. */
    private static String document(String number, int meeting) {
        return number.replaceFirst("(?<!\\d)" + meeting + "(?!\\d)", String.valueOf(meeting + 1));
    }

    private static String words(int number) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
        return format.format(number, "%spellout-ordinal");
    }
}
