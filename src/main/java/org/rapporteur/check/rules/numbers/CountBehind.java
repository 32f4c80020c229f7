package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/**
 * A number behind the texts it sums up in the same sentence: “approved Y.1, Y.2 and Y.3; in all, three.”, “Y.1 and Y.2 (two
 * Recommendations).”
 *
 * @param texts how many are named before it
 * @param from where the number stands
 */
record CountBehind(Line line, int value, String noun, int texts, int from, int to) {
    private static final String NOUNS = "(?: (?:(?:new|revised|ITU-T) ){0,2}(" + Nouns.ANY + "))?";
    private static final Pattern BEHIND = Pattern.compile(
            "\\b(?:in all|altogether|in total|all in all),? (" + NumberWords.ANY + ")" + NOUNS + "(?=[.;]|\\s*$)"
                    + "|[,;:(\u2013\u2014] ?(" + NumberWords.ANY + ")" + NOUNS
                    + " (?:in all|altogether|in total)\\b|\\((" + NumberWords.ANY + ") (" + Nouns.ANY
                    + ")\\)[.;]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:includ\\w+|among\\w*|such as|e\\.g\\.|for example|notably|in particular|others|further|more|another|series)\\b|\\betc\\.",
            Pattern.CASE_INSENSITIVE);

    /** Every one of a document that sums up what its sentence names. */
    static Stream<CountBehind> in(Subject subject) {
        return subject.statements().all().stream()
                .filter(Statement::own)
                .map(Statement::line)
                .distinct()
                .filter(line -> line.text().length() < 4_000)
                .flatMap(line -> Sentences.of(line).stream())
                .flatMap(sentence -> of(sentence, subject).stream());
    }

    private static Optional<CountBehind> of(Sentence sentence, Subject subject) {
        Line line = sentence.line();
        Matcher behind = BEHIND.matcher(line.text()).region(sentence.from(), sentence.to());
        if (!behind.find()) {
            return Optional.empty();
        }
        int group = behind.group(1) != null ? 1 : behind.group(3) != null ? 3 : 5;
        String noun = behind.group(group + 1) == null ? "texts" : behind.group(group + 1);
        List<TextMention> before = before(subject, sentence, behind.start());
        if (before.size() < 2 || isPartial(sentence, behind.start(), before)) {
            return Optional.empty();
        }
        int fitting = fitting(before, noun);
        int value = NumberWords.read(behind.group(group)).orElse(fitting);
        boolean agrees = value == fitting
                || value == before.size()
                || value
                        == counted(
                                Counts.in(line.text().substring(sentence.from(), behind.start()), subject.lexicon()),
                                value,
                                before.size());
        return agrees
                ? Optional.empty()
                : Optional.of(new CountBehind(line, value, noun, fitting, behind.start(group), behind.end()));
    }

    private static int fitting(List<TextMention> texts, String noun) {
        return (int) texts.stream()
                .filter(text -> Fit.of(text, Nouns.named(noun)) != Fit.NO)
                .count();
    }

    /** What is told before it in the statements of its sentence. */
    private static List<TextMention> before(Subject subject, Sentence sentence, int place) {
        return subject.statements().all().stream()
                .filter(statement -> statement.line().equals(sentence.line()))
                .flatMap(Statement::texts)
                .filter(text -> text.line().equals(sentence.line()))
                .filter(text -> text.from() >= sentence.from() && text.to() <= place)
                .toList();
    }

    /** Some are named only by their number, or as examples: then nobody can say how many there are. */
    private static boolean isPartial(Sentence sentence, int place, List<TextMention> texts) {
        StringBuilder words = new StringBuilder(sentence.line().text().substring(0, place));
        texts.stream().filter(text -> text.titleFrom() < text.titleTo()).forEach(text -> blank(words, text));
        return PARTLY.matcher(words).region(sentence.from(), place).find();
    }

    private static void blank(StringBuilder words, TextMention text) {
        for (int at = text.titleFrom(); at < Math.min(text.titleTo(), words.length()); at++) {
            words.setCharAt(at, '_');
        }
    }

    /** The numbers said before it may count the same texts, or others beside them. */
    private static int counted(List<Count> before, int value, int texts) {
        int sum = before.stream().mapToInt(Count::value).sum();
        return sum > 0 && (value == sum || value == sum + texts) ? value : -1;
    }
}
