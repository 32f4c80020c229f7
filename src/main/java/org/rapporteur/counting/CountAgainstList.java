package org.rapporteur.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.mention.Count;
import org.rapporteur.mention.Noun;
import org.rapporteur.mention.TextMention;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Rule;
import org.rapporteur.rule.Severity;
import org.rapporteur.rule.Subject;
import org.rapporteur.statement.Portion;
import org.rapporteur.statement.Statement;

/** A number of texts and the list of them that follows. */
public final class CountAgainstList implements Rule {
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:including|include|includes|among|amongst|such as|e\\.g\\.|for example|for instance|notably|in particular|particularly|especially|of which|some of)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "count-against-list";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Beneath beneath = new Beneath(subject);
        return subject.statements().all().stream()
                .flatMap(statement ->
                        statement.portions().stream().flatMap(portion -> check(statement, portion, beneath)));
    }

    private Stream<Finding> check(Statement statement, Portion portion, Beneath beneath) {
        if (!portion.isCounted() || portion.texts().isEmpty() || isPartial(statement, portion)) return Stream.empty();
        if (isSum(statement, portion.counts().get(0))) return Stream.empty();
        List<Noun> nouns = portion.counts().stream().map(Count::noun).distinct().toList();
        if (nouns.stream().map(Noun::kind).distinct().count() == 1) return together(statement, portion, beneath);
        return nouns.stream()
                .collect(Collectors.toMap(
                        noun -> String.valueOf(noun.kind()), noun -> noun, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(noun -> oneOfSeveral(statement, portion, noun));
    }

    /** “3 + 5 = 8 Recommendations” sums up what was listed before. */
    private static boolean isSum(Statement statement, Count count) {
        return statement.line().text().substring(0, count.from()).endsWith("= ");
    }

    private static boolean isPartial(Statement statement, Portion portion) {
        Count last = portion.counts().get(portion.counts().size() - 1);
        TextMention first = portion.texts().get(0);
        int to = first.line().equals(statement.line())
                ? first.from()
                : statement.line().text().length();
        return PARTLY.matcher(statement.line().text().substring(Math.min(last.to(), to), to))
                        .find()
                || PARTLY.matcher(statement
                                .line()
                                .text()
                                .substring(
                                        Math.max(0, portion.counts().get(0).from() - 20),
                                        portion.counts().get(0).from()))
                        .find();
    }

    private Stream<Finding> together(Statement statement, Portion portion, Beneath beneath) {
        Noun noun = portion.counts().get(0).noun();
        int counted = portion.counted();
        int certain = Fit.count(portion.texts(), noun, Fit.YES);
        int possible = certain + Fit.count(portion.texts(), noun, Fit.MAYBE);
        int items = portion.open() ? beneath.items(statement.line()).size() : 0;
        boolean agrees = (certain <= counted && counted <= possible)
                || counted == portion.texts().size()
                || counted == items;
        if (agrees) return Stream.empty();
        return found(statement, portion.counts(), counted, Math.max(Math.max(possible, items), certain));
    }

    /** All numbers of a kind together: “two new and one revised Recommendations and one Amendment”. */
    private Stream<Finding> oneOfSeveral(Statement statement, Portion portion, Noun noun) {
        List<Count> counts = portion.counts().stream()
                .filter(count -> count.noun().kind() == noun.kind())
                .toList();
        int counted = counts.stream().mapToInt(Count::value).sum();
        int certain = Fit.count(portion.texts(), noun, Fit.YES);
        int possible = certain
                + (int) portion.texts().stream()
                        .filter(text -> Fit.of(text, noun) == Fit.MAYBE && !isCountedByItself(text, portion))
                        .count();
        boolean agrees = certain <= counted && counted <= possible;
        return agrees ? Stream.empty() : found(statement, counts, counted, possible);
    }

    private static boolean isCountedByItself(TextMention text, Portion portion) {
        return text.kind() != null
                && portion.counts().stream().anyMatch(count -> count.noun().kind() == text.kind());
    }

    private Stream<Finding> found(Statement statement, List<Count> counts, int counted, int listed) {
        Count first = counts.get(0);
        Count last = counts.get(counts.size() - 1);
        String noun = last.noun().word();
        return Stream.of(finding(
                statement.line(),
                first.from(),
                last.to(),
                "message",
                listed + " " + noun,
                counted + " " + noun,
                counted,
                noun,
                listed));
    }
}
