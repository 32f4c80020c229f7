package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Telltales;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Words for one to nine, figures from 10; no sentence opens with a figure. */
final class NumberStyle implements Rule {
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern SMALL_FIGURE = Things.any("(?<![\\w.,/&\u2013-])(?<!\\d )([1-9])");
    /** Numbers that are compared in one sentence may all be in figures. */
    private static final Pattern GREAT_FIGURE =
            Pattern.compile("(?<![\\w.,/&-])\\d{2,3}(?:[, ]\\d{3})?(?= [\\p{L}-]+)");

    private static final Pattern GREAT_WORD = Things.any(
            "\\b((?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))");
    private static final Telltales OF_THINGS = Telltales.of(SMALL_FIGURE);
    private static final Pattern OPENING =
            Pattern.compile("^(?!(?:19|20)\\d\\d )(\\d{1,3}(?:[, ]\\d{3})*) (?:[a-z]{3}[\\p{L}-]*|[A-Z][a-z]+s)[ ,]");

    @Override
    public String name() {
        return "number-style";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        RunningText running = RunningText.of(subject);
        WordedCounts counted = WordedCounts.of(subject);
        return subject.sentences().stream().flatMap(sentence -> check(sentence, running.of(sentence.line()), counted));
    }

    private Stream<Finding> check(Sentence sentence, String line, WordedCounts counted) {
        String text = line.substring(sentence.from(), sentence.to());
        Matcher opening = OPENING.matcher(text);
        if (sentence.line().kind() == Line.Kind.PARAGRAPH && isSentence(text) && opening.find()) {
            return Stream.of(found(sentence, 0, opening.end(1), "opening", ""));
        }
        List<Count> counts = counted.in(text);
        boolean amongGreater = GREAT_FIGURE.matcher(text).find();
        return Stream.concat(
                        Stream.concat(
                                counts.stream()
                                        .filter(count -> !amongGreater)
                                        .flatMap(count -> small(sentence, text, count)),
                                counts.stream().flatMap(count -> great(sentence, count))),
                        Stream.concat(
                                amongGreater ? Stream.empty() : things(sentence, text), greatThings(sentence, text)))
                .limit(1);
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.endsWith(":");
    }

    private Stream<Finding> small(Sentence sentence, String text, Count count) {
        boolean small = !count.inWords() && count.value() > 0 && count.value() < 10;
        if (!small || Things.isName(text, count.from())) {
            return Stream.empty();
        }
        return Stream.of(found(sentence, count.from(), count.to(), "figure", WORDS.get(count.value())));
    }

    private Stream<Finding> great(Sentence sentence, Count count) {
        if (!count.inWords() || count.value() < 10 || count.from() == 0) {
            return Stream.empty();
        }
        return Stream.of(found(sentence, count.from(), count.to(), "word", String.valueOf(count.value())));
    }

    private Stream<Finding> things(Sentence sentence, String text) {
        if (!OF_THINGS.mayBeIn(text)) {
            return Stream.empty();
        }
        Matcher figure = SMALL_FIGURE.matcher(text);
        if (!figure.find() || Things.isName(text, figure.start())) {
            return Stream.empty();
        }
        String word = WORDS.get(Integer.parseInt(figure.group(1)));
        return Stream.of(found(sentence, figure.start(), figure.end(), "figure", word));
    }

    private Stream<Finding> greatThings(Sentence sentence, String text) {
        if (!OF_THINGS.mayBeIn(text)) {
            return Stream.empty();
        }
        Matcher word = GREAT_WORD.matcher(text);
        if (!word.find() || word.start() == 0) {
            return Stream.empty();
        }
        return Stream.of(found(sentence, word.start(), word.end(), "word", ""));
    }

    private Finding found(Sentence sentence, int from, int to, String variant, String expected) {
        int start = sentence.from() + from;
        int end = sentence.from() + to;
        String words = sentence.line().quote(start, end);
        return finding(sentence.line(), start, end, variant, expected, words, words, expected);
    }
}
