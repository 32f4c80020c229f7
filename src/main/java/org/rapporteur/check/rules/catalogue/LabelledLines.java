package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.language.TextMentions;

/**
 * Lines below a text that say one thing of it each: “Approved: 22 September 2025”, “Lead group: SG5”.
 *
 * @param from where the value begins in the line
 */
record LabelledLines(Line line, String label, String value, int from) {
    /** A description of one text has no more. */
    private static final int MOST = 8;

    private static final int LONGEST_LABEL = 30;

    /** In letters. */
    private static final int LONGEST = 250;

    private static final Pattern SENTENCE = Pattern.compile("[.:;]\\s*$");

    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>\\p{Lu}[\\p{L} ()/-]{1,28}?)(?: ?[:\t] ?|(?<=Approved|Agreed) (?:on |in )?)(?<value>[^\t]{1,300}?)[.;]?\\s*");

    /** Of a text with which its line begins, or which its line labels. */
    static Stream<LabelledLines> below(TextMention text, List<Line> lines) {
        if (text.from() > LONGEST_LABEL || text.from() > 0 && !isLabelled(text.line())) {
            return Stream.empty();
        }
        List<LabelledLines> found = new ArrayList<>();
        int first = text.line().index() + 1;
        for (int at = first; at < Math.min(lines.size(), first + MOST); at++) {
            Matcher labelled = LABELLED.matcher(lines.get(at).text());
            if (!labelled.matches()) {
                break;
            }
            found.add(new LabelledLines(
                    lines.get(at), labelled.group("label"), labelled.group("value"), labelled.start("value")));
        }
        return found.stream();
    }

    /** The next lines, of which none begins with another text: “SG2, approved 5 September 2025” below a text that is a line. */
    static Stream<Line> under(TextMention text, List<Line> lines) {
        Line line = text.line();
        if (line.kind() == Line.Kind.ROW || text.from() > 0) {
            return Stream.empty();
        }
        return lines.subList(line.index() + 1, Math.min(lines.size(), line.index() + 3)).stream()
                .takeWhile(next -> next.kind() == line.kind()
                        && next.text().length() <= LONGEST
                        && !SENTENCE.matcher(next.text()).find()
                        && TextMentions.in(next).stream().noneMatch(other -> other.from() == 0));
    }

    private static boolean isLabelled(Line line) {
        return LABELLED.matcher(line.text()).matches();
    }
}
