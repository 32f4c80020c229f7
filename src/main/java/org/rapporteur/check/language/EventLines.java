package org.rapporteur.check.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line.Kind;

/**
 * Events told without a verb: “Workshop on IPv6, Geneva, 3–5 March 2022”, as an item, a row or a paragraph. One that lies
 * before the period is told as news only where it stands among those of the period, or by itself.
 */
public final class EventLines {
    private static final String GATHERING =
            "(?:Workshops?|Forums?|Symposi(?:um|a)|Summit|Seminars?|Webinars?|Trainings?|training|Conference|Assembly|Colloquium|Hackathon|Roundtable|Dialogue|Event|WTSA-\\d\\d|WTDC-\\d\\d|WTPF-\\d\\d|WRC-\\d\\d|PP-\\d\\d)";
    private static final Pattern NAMED = Pattern.compile(
            "(?!(?:Reports?|Documents?|Outcomes?|Proceedings|Before|Since|See|Contribution|Source)\\b)(?:[^,;:.()\\t]{0,80} )?"
                    + GATHERING + "\\b.*");
    private static final Pattern GLOBAL = Pattern.compile(
            "Global Symposium for Regulators\\b.*|(?:[A-Z][\\w-]* ){1,5}(?i:symposium|forum|summit|workshop|webinar|seminar)\\b.*");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:was|were|is|are|be|been|has|have|had|will|would|took|take|held|launched|adopted|organi[sz]ed|opened|see|since|until|before|after|following|postponed|cancelled|originally|previous|next)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HISTORY = Pattern.compile(
            "\\b(?:since|previous|previously|earlier|past|former|history|series|so far|to date|background|planned|upcoming|next|future|follow-up)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[ )]*(?:[;.,]| and|; and)?\\s*");
    private static final int LONGEST = 400;

    private EventLines() {}

    /**
     * Those that lie before the period.
     *
     * @param lines all lines of a document in reading order
     */
    public static Stream<DateMention> before(List<Line> lines, LocalDate from, LocalDate to) {
        Map<String, List<DateMention>> together = lines.stream()
                .flatMap(line -> date(line).stream())
                .collect(Collectors.groupingBy(EventLines::list, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream()
                .filter(dates -> mostlyWithin(dates, from, to))
                .flatMap(List::stream)
                .filter(date -> date.last().isBefore(from))
                .filter(date -> !isHistory(date.line(), lines));
    }

    private static String list(DateMention date) {
        return date.line().host() + " " + date.line().place().section();
    }

    private static boolean mostlyWithin(List<DateMention> dates, LocalDate from, LocalDate to) {
        long within = dates.stream()
                .filter(date -> !date.last().isBefore(from) && !date.first().isAfter(to))
                .count();
        boolean alone = dates.size() == 1 && dates.get(0).line().kind() == Kind.PARAGRAPH;
        return alone || within > 0 && 2 * within >= dates.size();
    }

    private static boolean isHistory(Line line, List<Line> lines) {
        return line.host() >= 0
                && HISTORY.matcher(lines.get(line.host()).text()).find();
    }

    /** The only date of the line, at its end. */
    private static Optional<DateMention> date(Line line) {
        String text = line.text();
        boolean told = line.kind() == Kind.ITEM || line.kind() == Kind.ROW || line.kind() == Kind.PARAGRAPH;
        boolean event = told
                && !line.place().section().isEmpty()
                && text.length() < LONGEST
                && (NAMED.matcher(text).matches() || GLOBAL.matcher(text).matches())
                && !VERB.matcher(text).find();
        if (!event) {
            return Optional.empty();
        }
        List<DateSpan> spans = Dates.in(text);
        return spans.size() == 1 && isLast(spans.get(0), text)
                ? Optional.of(new DateMention(new Sentence(line, 0, text.length()), spans.get(0), DateRole.EVENT))
                : Optional.empty();
    }

    private static boolean isLast(DateSpan span, String text) {
        return span.precision() == Precision.DAY
                && END.matcher(text.substring(span.to())).matches()
                && (text.lastIndexOf(", ", span.from()) > 0 || text.lastIndexOf('\t', span.from()) > 0);
    }
}
