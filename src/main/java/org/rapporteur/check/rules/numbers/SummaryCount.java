package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Months;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.TextKind;

/**
 * A number that a summary, an abstract or another part says of all texts of a kind, “33 Recommendations were approved and
 * five Supplements agreed”, and how many of them the lists of the report tell.
 *
 * @param listed how many texts of that kind and standing all lists of the report hold, as they say themselves
 */
record SummaryCount(Line line, Count count, int listed) {
    /** A wrong number is wrong by one or two; another counts something else. */
    private static final int NEAR = 2;

    private static final int FEWEST = 3;

    /** Nothing behind the number says of which texts of that kind alone it is told. */
    private static final Pattern ALL = Pattern.compile(
            "(?:(?: (?:were|was|have been|had been|has been|are))?(?: (?:also|all|either))? (?:approved|agreed|adopted|consented|determined|completed)\\b)?(?:[,.;:)]|,? and\\b|,? plus\\b|$).*");

    private static final Pattern TIME = Pattern.compile("\\b" + Months.ANY
            + "|\\b(?:19|20)\\d\\d\\b|\\b(?:its|the|this|that|each|one|last) (?:\\w+ ){0,2}meeting\\b");

    private static final Pattern SECTION = Pattern.compile("(?i)\\b(?:section|clause|chapter|part) (\\d+(?:\\.\\d+)*)");
    private static final Pattern APART =
            Pattern.compile("(?i)\\bnot (?:been )?(?:counted|included)\\b|\\bin addition\\b|\\bbesides\\b");

    /** Those that are wrong. */
    static Stream<SummaryCount> wrong(Subject subject) {
        List<Statement> all = subject.statements().all();
        return all.stream()
                .filter(Statement::isBareCount)
                .filter(statement -> !TIME.matcher(words(statement)).find())
                .flatMap(statement -> statement
                        .counts()
                        .filter(count -> ALL.matcher(behind(statement, count)).matches())
                        .flatMap(count -> of(statement, count, subject).stream()));
    }

    private static String words(Statement statement) {
        return statement.line().text().substring(statement.from(), statement.to());
    }

    private static String behind(Statement statement, Count count) {
        return statement.line().text().substring(count.to(), Math.max(count.to(), statement.to()));
    }

    private static Optional<SummaryCount> of(Statement summary, Count count, Subject subject) {
        TextKind kind = count.noun().kind();
        List<Statement> lists = subject.statements().all().stream()
                .filter(other -> other.standing() == summary.standing()
                        && other.texts().findAny().isPresent())
                .filter(other -> isWithin(other.line(), summary)
                        && !APART.matcher(other.line().text()).find())
                .toList();
        boolean unread = subject.statements().unread().stream()
                .anyMatch(line -> line.index() != summary.line().index());
        if (kind == null
                || unread
                || !isOfAll(summary, lists)
                || summary.action().deed() == Act.DEVELOPING) {
            return Optional.empty();
        }
        int listed = listed(lists, kind);
        boolean slip = listed >= FEWEST && count.value() != listed && Math.abs(count.value() - listed) <= NEAR;
        return slip && isSaidElsewhere(listed, kind, summary, lists) && !isToldAgain(summary, count, subject)
                ? Optional.of(new SummaryCount(summary.line(), count, listed))
                : Optional.empty();
    }

    /** In the section of which the words before the number speak, where they do. */
    private static boolean isWithin(Line line, Statement summary) {
        Matcher section = SECTION.matcher(summary.line().text());
        String place = line.place().section();
        return !section.find() || place.equals(section.group(1)) || place.startsWith(section.group(1) + ".");
    }

    /** Nobody is named, or nobody else anywhere. */
    private static boolean isOfAll(Statement summary, List<Statement> lists) {
        return summary.groups().isEmpty()
                || lists.stream().allMatch(list -> summary.groups().containsAll(list.groups()));
    }

    private static int listed(List<Statement> lists, TextKind kind) {
        return (int) lists.stream()
                .flatMap(Statement::texts)
                .filter(text -> text.kind() == kind)
                .map(TextMention::key)
                .distinct()
                .count();
    }

    /** Whether the lists themselves say of all these texts how many they are. */
    private static boolean isSaidElsewhere(int listed, TextKind kind, Statement summary, List<Statement> lists) {
        int said = lists.stream()
                .filter(list -> list != summary)
                .flatMap(list -> list.portions().stream())
                .filter(portion -> portion.texts().stream().anyMatch(text -> text.kind() == kind))
                .mapToInt(portion -> said(portion, kind))
                .sum();
        return said == listed;
    }

    private static int said(StatedTexts portion, TextKind kind) {
        int counted = portion.counts().stream()
                .filter(count -> count.noun().kind() == kind)
                .mapToInt(Count::value)
                .sum();
        return counted > 0 || !portion.counts().isEmpty() || portion.texts().size() > 1 ? counted : 1;
    }

    /** The same number of the same kind in another sentence: both count something else. */
    private static boolean isToldAgain(Statement summary, Count count, Subject subject) {
        return subject.statements().all().stream()
                .filter(other -> other != summary && other.standing() == summary.standing())
                .flatMap(Statement::counts)
                .anyMatch(other -> other.value() == count.value()
                        && other.noun().kind() == count.noun().kind());
    }
}
