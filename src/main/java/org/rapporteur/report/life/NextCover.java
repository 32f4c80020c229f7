package org.rapporteur.report.life;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.terms.wording.PrintedLanguage;

/** What the cover of the next report says: the next meeting and the next document, as far as the last ones tell how. */
final class NextCover {

    private static final int MOST_MEETINGS = 300;
    private static final Pattern OPENING = Pattern.compile("^(?<ordinal>[\\p{L}-]+(?: [\\p{L}-]+)*?) (?=meeting\\b)");
    private static final Pattern MONTH = Pattern.compile(Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, PrintedLanguage.get()))
            .collect(Collectors.joining("|", "\\b(?:", ") \\d{4}\\b")));

    private NextCover() {}

    /** @param meets a day in the month of the meeting */
    static PeriodCover after(PeriodCover last, LocalDate meets) {
        Optional<Integer> ordinal = ordinal(last.meeting());
        String meeting =
                ordinal.map(number -> renumbered(last.meeting(), number + 1)).orElse(last.meeting());
        return new PeriodCover(
                last.title(),
                last.meetingGroup(),
                MONTH.matcher(meeting).replaceFirst(PrintedLanguage.wording().month(YearMonth.from(meets))),
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
                .replaceFirst(words.substring(0, 1).toUpperCase(PrintedLanguage.get()) + words.substring(1) + " ");
    }

    /** CWG-Internet-20/2 of the twentieth meeting is CWG-Internet-21/2 at the next. */
    private static String document(String number, int meeting) {
        return number.replaceFirst("(?<!\\d)" + meeting + "(?!\\d)", String.valueOf(meeting + 1));
    }

    private static String words(int number) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(PrintedLanguage.get(), RuleBasedNumberFormat.SPELLOUT);
        return format.format(number, "%spellout-ordinal");
    }
}
