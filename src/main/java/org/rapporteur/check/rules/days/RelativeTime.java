package org.rapporteur.check.rules.days;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.Telltales;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Words whose meaning depends on when they are read. */
final class RelativeTime implements Rule {
    private static final String AHEAD =
            "soon|shortly|next (?:year|month|week)|in the (?:near future|coming (?:weeks|months|year|years))";
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:recently|lately|currently|at present|presently|at the moment|nowadays|(?:this|last) (?:year|month|week)(?!')"
                    + "|till (?:date|now)|until now|(?<!up )(?<!up-)(?<!date )to date|((?<!as )(?<!too )"
                    + AHEAD
                    + ")(?! (?:after|before|as)))\\b(?!-)",
            Pattern.CASE_INSENSITIVE);

    private static final Telltales OF_WORDS = Telltales.of(WORDS);

    @Override
    public String name() {
        return "relative-time";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .flatMap(line -> check(line).stream());
    }

    private Optional<Finding> check(Line line) {
        if (!OF_WORDS.mayBeIn(line.text()) || !WORDS.matcher(line.text()).find()) {
            return Optional.empty();
        }
        Quotes quotes = new Quotes(line.text());
        List<MatchResult> found = Sentences.of(line).stream()
                .flatMap(sentence -> in(sentence).stream())
                .filter(match -> !quotes.hold(match.start()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found(line, found));
    }

    /** A promise is found as such, and a day says more than “soon”. */
    private static List<MatchResult> in(Sentence sentence) {
        Matcher words = WORDS.matcher(sentence.line().text()).region(sentence.from(), sentence.to());
        List<MatchResult> found = new ArrayList<>();
        while (words.find()) {
            found.add(words.toMatchResult());
        }
        return !found.isEmpty() && looksAhead(sentence)
                ? found.stream().filter(match -> match.group(1) == null).toList()
                : found;
    }

    private static boolean looksAhead(Sentence sentence) {
        return PromisedActs.anyIn(sentence).isPresent()
                || Dates.in(sentence).stream().anyMatch(date -> date.role() == DateRole.FORWARD);
    }

    private Finding found(Line line, List<MatchResult> found) {
        Set<String> words = new LinkedHashSet<>();
        found.forEach(match -> words.add(match.group().toLowerCase(Locale.ROOT)));
        MatchResult first = found.get(0);
        String all = "“" + String.join("”, “", words) + "”";
        return finding(line, first.start(), first.end(), "message", "", first.group(), all);
    }
}
