package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.wording.Everywhere.Spot;

/** A comma before the last “and” in some lists and none in others. Only what is surely a list is looked at. */
final class OxfordComma implements Rule {
    private static final String NUMBERS = "(?:\\d{1,4}(?:, \\d{1,4}){1,30})";
    private static final String NAMES = "(?:[A-Z]{2,}[\\w-]{0,12}(?:, [A-Z]{2,}[\\w-]{0,12}){1,30})";
    private static final String WORDS = "(?:[\\p{L}-]{3,20}(?:, [\\p{L}-]{3,20}(?: [\\p{L}-]{3,20})?){2,20})";
    private static final String SGS = "(?=\\d)(?<=(?:SGs|Groups|Resolutions|Questions) )" + NUMBERS;
    private static final Pattern WITH = Pattern.compile("(?:" + SGS + ", and \\d|(?<![\\w-])(?:" + NAMES
            + ", and [A-Z]{2}|" + WORDS + ", and [\\p{L}-]{3,20}(?=[.;])))[\\w-]{0,20}");
    private static final Pattern WITHOUT = Pattern.compile("(?:" + SGS + " and \\d|(?<![\\w-])(?:" + NAMES
            + " and [A-Z]{2}|" + WORDS + " and [\\p{L}-]{3,20}(?=[.;])))[\\w-]{0,20}");

    @Override
    public String name() {
        return "oxford-comma";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        RunningText running = RunningText.of(subject);
        List<Spot> with = spots(subject, running, WITH, ", and ");
        if (with.isEmpty()) {
            return Stream.empty();
        }
        List<Spot> without = spots(subject, running, WITHOUT, " and ");
        if (without.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(with.size() < without.size() ? finding(with, without) : finding(without, with));
    }

    private static List<Spot> spots(Subject subject, RunningText running, Pattern pattern, String sign) {
        return subject.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .filter(line -> line.text().contains(sign) && line.text().contains(", "))
                .flatMap(line -> Everywhere.matches(pattern, line, running.of(line)))
                .toList();
    }

    private Finding finding(List<Spot> few, List<Spot> many) {
        Spot one = few.get(0);
        Spot other = many.get(0);
        String words = one.line().quote(one.from(), one.to());
        String others = other.line().quote(other.from(), other.to());
        return finding(
                one.line(),
                one.from(),
                one.to(),
                "message",
                others,
                words,
                words,
                others,
                other.line().place().paragraph());
    }
}
