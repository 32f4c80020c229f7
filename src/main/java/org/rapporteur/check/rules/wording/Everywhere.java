package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** A rule about a habit: told once a document, at its first place, with the number of all. */
abstract class Everywhere implements Rule {

    /** A place of the habit. */
    record Spot(Line line, int from, int to) {}

    @Override
    public final Severity severity() {
        return Severity.ADVICE;
    }

    abstract Stream<Spot> spots(Subject subject);

    @Override
    public Stream<Finding> check(Subject subject) {
        List<Spot> spots = spots(subject).toList();
        return spots.stream().limit(1).map(first -> finding(first, places(spots)));
    }

    private Finding finding(Spot first, String places) {
        String words = first.line().quote(first.from(), first.to());
        return finding(first.line(), first.from(), first.to(), "message", "", words, words, places);
    }

    /** Printed numbers of the paragraphs, each once, no more than a reader takes in. */
    private static String places(List<Spot> spots) {
        List<String> numbers = spots.stream()
                .map(spot -> spot.line().place().paragraph())
                .distinct()
                .toList();
        return String.join(", ", numbers.subList(0, Math.min(8, numbers.size()))) + (numbers.size() > 8 ? " …" : "");
    }

    static Stream<Spot> matches(Pattern pattern, Line line, String text) {
        Stream.Builder<Spot> spots = Stream.builder();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spots.add(new Spot(line, matcher.start(), matcher.end()));
        }
        return spots.build();
    }
}
