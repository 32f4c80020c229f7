package org.rapporteur.check.rules.numbers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/** A text that two paragraphs tell as if it were new in each, so that it is counted twice. */
final class ToldTwice implements Rule {
    private static final Pattern POINTS_ELSEWHERE = Pattern.compile(
            "\\(\\s*(?:also |see|cf|reported|mentioned|listed|counted|told)|\\bsee(?: also)? (?:section|paragraph|item|\\d)|\\balso (?:reported|listed|mentioned|counted|told|included)\\b"
                    + "|\\b(?:mentioned|reported|listed|described|referred to)(?: \\w+)? (?:above|earlier|below|in (?:section|paragraph|\\d))|\\babove-?mentioned\\b|\\bas (?:noted|mentioned|reported)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)^(?:executive |brief )?summary|^highlights|^overview|^at a glance|^in brief|^key (?:messages|points|results)|^conclusions?");
    /** In the words of its sentence before it: said of texts already told, or as an example. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:of|among) (?:these|those|them|the (?:above|latter|former|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}))\\b|\\b(?:such as|e\\.g\\.|for example|for instance|highlights?|in particular|notably)\\b",
            Pattern.CASE_INSENSITIVE);

    /** @param told whether a statement tells it, not only a sentence that names it with its title */
    private record Telling(TextMention text, boolean told) {
        String paragraph() {
            return text.line().place().paragraph();
        }
    }

    /** “another three, in addition to J.153:” */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:in addition to|besides|apart from|other than)(?: ITU-T| the| Recommendation| revised)* $",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "told-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Map<String, List<Telling>> byText = byText(subject);
        Set<String> repeating = repeatingTables(subject, byText.values());
        return Stream.concat(
                byText.values().stream().flatMap(tellings -> check(tellings, repeating)),
                ListedTwice.in(subject).map(this::listedTwice));
    }

    private static Map<String, List<Telling>> byText(Subject subject) {
        Set<String> told = subject.statements().all().stream()
                .flatMap(Statement::texts)
                .map(ToldTwice::place)
                .collect(Collectors.toSet());
        Set<String> worthReading = toldAndNamedAgain(subject, told);
        Map<String, List<Telling>> byText = new LinkedHashMap<>();
        for (TextMention text : subject.statements().mentions()) {
            boolean isTold = told.contains(place(text));
            if (!worthReading.contains(key(text))) {
                continue;
            }
            if (!text.radio() && (isTold || (text.title() != null && text.quoted())) && !pointsElsewhere(text)) {
                byText.computeIfAbsent(key(text), key -> new ArrayList<>()).add(new Telling(text, isTold));
            }
        }
        return byText;
    }

    private static Set<String> toldAndNamedAgain(Subject subject, Set<String> told) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (TextMention text : subject.statements().mentions()) {
            named.merge(key(text), 1, Integer::sum);
            if (told.contains(place(text))) {
                keys.add(key(text));
            }
        }
        keys.removeIf(key -> named.getOrDefault(key, 0) < 2);
        return keys;
    }

    private static String place(TextMention text) {
        return text.line().index() + ":" + text.from();
    }

    /** A Technical Report has no number, so that its title tells it, whatever name it bears elsewhere. */
    private static String key(TextMention text) {
        if (text.designation() != null || text.title() == null) {
            return text.key();
        }
        return text.kind() + " "
                + text.title()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\\W+", " ")
                        .strip();
    }

    private static boolean pointsElsewhere(TextMention text) {
        String rest = text.line().text();
        int end = Math.min(rest.length(), text.end() + 80);
        return SUMMARY.matcher(text.line().place().section()).find()
                || POINTS_ELSEWHERE
                        .matcher(rest.substring(Math.min(text.to(), end), end))
                        .find()
                || POINTS_ELSEWHERE
                        .matcher(rest.substring(Math.max(0, text.from() - 60), text.from()))
                        .find()
                || BESIDE.matcher(sentenceBefore(text)).find()
                || POINTS_BACK.matcher(sentenceBefore(text)).find();
    }

    private static String sentenceBefore(TextMention text) {
        String before = text.line().text().substring(Math.max(0, text.from() - 400), text.from());
        return before.substring(before.lastIndexOf(". ") + 1);
    }

    /** Tables that list again what the text tells: by half of their texts and more, not by one that slipped in. */
    private static Set<String> repeatingTables(Subject subject, Collection<List<Telling>> tellings) {
        Map<String, Long> again = tellings.stream()
                .filter(ofText -> ofText.stream().anyMatch(telling -> telling.told() && !isRow(telling.text())))
                .flatMap(ofText -> ofText.stream().filter(telling -> isRow(telling.text())))
                .collect(Collectors.groupingBy(row -> table(row.text()), Collectors.counting()));
        Map<String, Long> rows = subject.statements().mentions().stream()
                .filter(ToldTwice::isRow)
                .collect(Collectors.groupingBy(ToldTwice::table, Collectors.counting()));
        return again.entrySet().stream()
                .filter(table -> table.getValue() > 1 && table.getValue() * 2 >= rows.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isRow(TextMention text) {
        return text.line().kind() == Line.Kind.ROW;
    }

    /** The rows below one line. */
    private static String table(TextMention row) {
        return row.line().host() + " " + row.line().place().section();
    }

    private static boolean isListedInTable(Telling one, Telling other, Set<String> repeating) {
        TextMention row = isRow(one.text()) ? one.text() : other.text();
        return isRow(one.text()) != isRow(other.text()) && repeating.contains(table(row));
    }

    private Stream<Finding> check(List<Telling> tellings, Set<String> repeating) {
        List<Telling> told = tellings.stream().filter(Telling::told).toList();
        if (told.isEmpty()) {
            return Stream.empty();
        }
        Telling first = tellings.get(0);
        return tellings.stream()
                .filter(telling -> telling != first
                        && telling.told()
                        && !isListedInTable(first, telling, repeating)
                        && (!telling.paragraph().equals(first.paragraph()) || isListedAgain(first, telling)))
                .limit(1)
                .map(again -> found(first, again));
    }

    /** Two items of lists in one paragraph, both told. */
    private static boolean isListedAgain(Telling first, Telling again) {
        return first.told()
                && again.told()
                && isItem(first.text().line())
                && isItem(again.text().line())
                && !first.text().line().equals(again.text().line());
    }

    private static boolean isItem(Line line) {
        return line.kind() == Line.Kind.ITEM || line.kind() == Line.Kind.ROW;
    }

    private Finding listedTwice(TextMention text) {
        String paragraph = text.line().place().paragraph();
        return finding(text.line(), text.from(), text.to(), "list", "", paragraph, text.name());
    }

    private Finding found(Telling first, Telling again) {
        TextMention text = again.text();
        return finding(
                text.line(),
                text.from(),
                text.to(),
                "message",
                first.paragraph(),
                again.paragraph(),
                text.name(),
                first.paragraph(),
                again.paragraph());
    }
}
