package org.rapporteur.check.rules.days;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Lines;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Document;

/** A paragraph that says what the last report said, letter for letter or but for its dates. */
final class Unchanged implements Rule {
    private static final int FEWEST_WORDS = 12;
    private static final Pattern STANDING = Pattern.compile(
            "(?i)\\b(?:purpose|action required|summary|abstract|references|introduction|background|scope)\\b.*");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)^[^.]{0,400}\\b(?:can be found|(?:is|are) available|more (?:information|details)|this report (?:describes|summari[sz]es))\\b[^.]{0,200}\\.?\\s*$");
    private static final Pattern TEXT = Pattern.compile(
            "(?:(?:draft|new|revised) )*(?:Recommendation |Supplement |Technical (?:Report|Paper) )?(?:ITU-[TR] )?(?:[A-Z]{1,3}\\.\\d|[\u201c\"]).*");

    @Override
    public String name() {
        return "unchanged";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.LAST_REPORT);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Document last = subject.evidence().last();
        if (last == null) {
            return Stream.empty();
        }
        Map<String, Line> before = news(Lines.of(last));
        return subject.lines().stream().filter(Unchanged::tells).flatMap(line -> check(line, before).stream());
    }

    /** The lines that tell something, by what they say apart from dates. */
    static Map<String, Line> news(List<Line> lines) {
        Map<String, Line> news = new HashMap<>();
        lines.stream().filter(Unchanged::tells).forEach(line -> news.putIfAbsent(key(line), line));
        return news;
    }

    private static boolean tells(Line line) {
        boolean running = line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM;
        return running
                && line.text().split("\\s+", FEWEST_WORDS + 2).length > FEWEST_WORDS
                && !STANDING.matcher(line.place().section()).matches()
                && !POINTER.matcher(line.text()).matches()
                && !TEXT.matcher(line.text()).matches();
    }

    static String key(Line line) {
        StringBuilder key = new StringBuilder();
        int from = 0;
        for (DateSpan date : Dates.in(line.text())) {
            key.append(line.text(), from, date.from()).append('#');
            from = date.to();
        }
        key.append(line.text(), from, line.text().length());
        return key.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]+", " ")
                .strip();
    }

    private Optional<Finding> check(Line line, Map<String, Line> before) {
        return Optional.ofNullable(before.get(key(line))).map(old -> found(line, old));
    }

    private Finding found(Line line, Line old) {
        boolean same = line.text().strip().equals(old.text().strip());
        int end = Math.min(line.text().length(), 120);
        String place = old.place().paragraph();
        return finding(line, 0, end, same ? "message" : "dates", "", place, place);
    }
}
