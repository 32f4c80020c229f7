package org.rapporteur.check.rules.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** A number that nobody can check: neither a list, nor a source, nor a record stands behind it. */
final class TypedNumber implements Rule {
    private static final Pattern THINGS =
            Things.many("((?i:more than |over |nearly |almost |about |around |some |approximately |at least |up to )?)"
                    + Things.IN_FIGURES);
    private static final Pattern SOURCE = Pattern.compile(
            "(?i:\\baccording to\\b|\\bsource\\b|\\bsee\\b|\\blisted (?:in|at|on|under)\\b|\\bavailable (?:at|on|from|here)\\b|\\bcan be found\\b|https?:|www\\.|\\breport(?:s|ed)? by\\b)|\\bDocuments? [A-Z]");

    private static final Telltales OF_THINGS = Telltales.of(THINGS);

    @Override
    public String name() {
        return "typed-number";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        RunningText running = RunningText.of(subject);
        Backing backing = new Backing(subject);
        WordedCounts counted = WordedCounts.of(subject);
        Set<Integer> told = new HashSet<>();
        return subject.sentences().stream()
                .filter(sentence -> !told.contains(sentence.line().index()) && !backing.isListed(sentence))
                .flatMap(sentence -> check(sentence, running.of(sentence.line()), backing, counted))
                .filter(finding -> told.add(finding.line().index())
                        && !SOURCE.matcher(finding.line().text()).find())
                .map(One::finding);
    }

    private record One(Line line, Finding finding) {}

    private Stream<One> check(Sentence sentence, String line, Backing backing, WordedCounts counted) {
        String text = line.substring(sentence.from(), sentence.to());
        return Stream.concat(
                backing.namesNoText(sentence) ? texts(sentence, counted.in(text), backing) : Stream.empty(),
                things(sentence, text, backing));
    }

    private Stream<One> texts(Sentence sentence, List<Count> counts, Backing backing) {
        return counts.stream()
                .filter(count -> count.value() > 1 && !isYear(count))
                .flatMap(count -> found(sentence, count.from(), count.to(), backing));
    }

    private static boolean isYear(Count count) {
        return count.value() >= 1900 && count.value() < 2100;
    }

    private Stream<One> things(Sentence sentence, String text, Backing backing) {
        if (!hasFigure(text) || !OF_THINGS.mayBeIn(text)) {
            return Stream.empty();
        }
        Matcher thing = THINGS.matcher(text);
        while (thing.find()) {
            if (isFew(thing) || isName(text, thing) || Backing.isEnumerated(text, thing.end())) {
                continue;
            }
            return found(sentence, thing.start(), thing.end(), backing);
        }
        return Stream.empty();
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Of a few, the sentence itself can be checked; years are no numbers of things. */
    private static boolean isFew(Matcher thing) {
        String digits = thing.group(2).replaceAll("\\D", "");
        boolean plain = digits.equals(thing.group(2));
        int value = Integer.parseInt(digits.length() > 8 ? "99999999" : digits);
        return value < 10 && plain || plain && value >= 1900 && value < 2100;
    }

    private static boolean isName(String text, Matcher thing) {
        return thing.group(1).isEmpty() && Things.isName(text, thing.start());
    }

    private Stream<One> found(Sentence sentence, int from, int to, Backing backing) {
        int start = sentence.from() + from;
        int end = sentence.from() + to;
        if (backing.isFromRecords(sentence.line(), start, end)) {
            return Stream.empty();
        }
        String words = sentence.line().quote(start, end);
        return Stream.of(new One(sentence.line(), finding(sentence.line(), start, end, "message", "", words, words)));
    }
}
