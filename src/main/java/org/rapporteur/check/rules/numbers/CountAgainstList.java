package org.rapporteur.check.rules.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.quantity.AnnouncedNumber;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;

/** A number of texts and the list of them that follows. */
final class CountAgainstList implements Rule {
    /** What ends a list within a sentence: “five Recommendations (A, B, C, D and E), plus F”. */
    private static final Pattern BEYOND = Pattern.compile(
            "\\)|\\b(?:plus|as well as|together with|along with|in addition to|besides|and also)\\b",
            Pattern.CASE_INSENSITIVE);

    /** One text is no list of so many: it is named for another reason. */
    private static final int MANY = 5;

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
        return Stream.concat(
                subject.statements().all().stream()
                        .flatMap(statement ->
                                statement.portions().stream().flatMap(portion -> check(statement, portion, beneath))),
                Stream.concat(reckoned(subject), CountBehind.in(subject).map(this::found)));
    }

    private Stream<Finding> reckoned(Subject subject) {
        Set<Integer> listed = listed(subject);
        return Reckoned.of(subject).stream()
                .filter(reckoning -> !listed.contains(reckoning.line().index())
                        || reckoning.noun().isEmpty())
                .filter(reckoning -> reckoning.kind() == Reckoning.Kind.NAMES && reckoning.isWrong())
                .filter(reckoning -> Nouns.named(reckoning.noun()).texts())
                .map(reckoning -> found(
                        reckoning.line(),
                        reckoning.from(),
                        reckoning.to(),
                        reckoning.noun(),
                        (int) reckoning.said(),
                        (int) reckoning.shown()));
    }

    private Finding found(CountBehind count) {
        return found(count.line(), count.from(), count.to(), count.noun(), count.value(), count.texts());
    }

    /** Where a statement lists what it counts, that statement is judged. */
    static Set<Integer> listed(Subject subject) {
        return subject.statements().all().stream()
                .filter(statement -> statement.portions().stream().anyMatch(CountAgainstList::isListed))
                .map(statement -> statement.line().index())
                .collect(Collectors.toSet());
    }

    private static boolean isListed(StatedTexts portion) {
        return portion.isCounted() && !portion.texts().isEmpty();
    }

    private Stream<Finding> check(Statement statement, StatedTexts portion, Beneath beneath) {
        if (!portion.isCounted() || portion.texts().isEmpty()) {
            return Stream.empty();
        }
        if (isAnnouncedByAnother(statement, portion, beneath)) {
            List<TextMention> own = portion.texts().stream()
                    .filter(text -> text.line().equals(statement.line()))
                    .toList();
            StatedTexts here = new StatedTexts(portion.counts(), portion.headings(), own, false);
            return own.isEmpty() ? Stream.empty() : check(statement, here, beneath);
        }
        if (!new CountedPortion(statement, portion).listsAll()) {
            return Stream.empty();
        }
        List<Noun> nouns = portion.counts().stream().map(Count::noun).distinct().toList();
        if (nouns.stream().map(Noun::kind).distinct().count() == 1) {
            return together(statement, portion, beneath);
        }
        return nouns.stream()
                .collect(Collectors.toMap(
                        noun -> String.valueOf(noun.kind()), noun -> noun, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(noun -> oneOfSeveral(statement, portion, noun));
    }

    /** “Ten Supplements were agreed. Five may be of interest to you:” lists the five. */
    private static boolean isAnnouncedByAnother(Statement statement, StatedTexts portion, Beneath beneath) {
        return portion.open()
                && AnnouncedNumber.bare(statement.line(), beneath.tokens())
                        .filter(number -> portion.counts().stream().allMatch(count -> count.to() < number.from()))
                        .isPresent();
    }

    private Stream<Finding> together(Statement statement, StatedTexts portion, Beneath beneath) {
        Noun noun = portion.counts().get(0).noun();
        int counted = portion.counted();
        int certain = Fit.count(portion.texts(), noun, Fit.YES);
        int possible = certain + Fit.count(portion.texts(), noun, Fit.MAYBE);
        int items = portion.open() ? beneath.items(statement.line()).size() : 0;
        boolean agrees = (certain <= counted && counted <= possible)
                || counted == portion.texts().size()
                || counted == withinList(portion.texts())
                || counted == items
                || isOfOthers(portion)
                || Math.max(possible, items) == 1 && counted >= MANY
                || goesOn(portion.texts());
        if (agrees) {
            return Stream.empty();
        }
        return found(statement, portion.counts(), counted, Math.max(Math.max(possible, items), certain));
    }

    /** “Y Suppl. 59, 94, 95 and 96”: more numbers follow the first. */
    private static boolean goesOn(List<TextMention> texts) {
        TextMention last = texts.get(texts.size() - 1);
        String rest = last.line().text().substring(last.to());
        return rest.length() > 2 && rest.startsWith(", ") && Character.isDigit(rest.charAt(2));
    }

    /** “Of the two texts, D.700 R was known to 64 and Resolution 206 to 80”: not every text is one of a study group. */
    private static boolean isOfOthers(StatedTexts portion) {
        return portion.counts().stream().allMatch(count -> count.noun().kind() == null)
                && portion.texts().get(0).line().text().contains("Resolution ");
    }

    /** How many texts stand before a bracket closes, or before words that add to the list. */
    private static int withinList(List<TextMention> texts) {
        for (int at = 1; at < texts.size(); at++) {
            TextMention before = texts.get(at - 1);
            TextMention text = texts.get(at);
            if (before.line().equals(text.line())
                    && before.end() <= text.from()
                    && BEYOND.matcher(text.line().text().substring(before.end(), text.from()))
                            .find()) {
                return at;
            }
        }
        return texts.size();
    }

    /** All numbers of a kind together: “two new and one revised Recommendations and one Amendment”. */
    private Stream<Finding> oneOfSeveral(Statement statement, StatedTexts portion, Noun noun) {
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
        // “fifteen Recommendations and one Corrigendum”, and the Recommendations alone are listed
        boolean unlisted = possible == 0 && counted == 1 && portion.texts().size() > 1;
        return agrees || unlisted ? Stream.empty() : found(statement, counts, counted, possible);
    }

    private static boolean isCountedByItself(TextMention text, StatedTexts portion) {
        return text.kind() != null
                && portion.counts().stream().anyMatch(count -> count.noun().kind() == text.kind());
    }

    private Stream<Finding> found(Statement statement, List<Count> counts, int counted, int listed) {
        Count first = counts.get(0);
        Count last = counts.get(counts.size() - 1);
        String noun = last.noun().word();
        return Stream.of(found(statement.line(), first.from(), last.to(), noun, counted, listed));
    }

    private Finding found(Line line, int from, int to, String noun, int counted, int listed) {
        return finding(line, from, to, "message", listed + " " + noun, counted + " " + noun, counted, noun, listed);
    }
}
