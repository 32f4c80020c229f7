package org.rapporteur.check.rules.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/**
 * A number that sums up what the sentences after it tell in parts: “In total, 11 Recommendations were approved by …”.
 *
 * @param statements those of the leading line that speak of this kind and standing
 * @param counts their numbers
 * @param parts what is told after it of the same standing
 * @param apart kinds that have numbers of their own beside it, and so are not counted with it
 * @param unsure whether something after it is told in words that are not understood
 */
record Total(
        TextKind kind,
        List<Statement> statements,
        List<Count> counts,
        List<Statement> parts,
        boolean unsure,
        Set<TextKind> apart) {
    private static final Pattern SUMS_UP = Pattern.compile(
            "\\b(?:in total|a total of|total of|total number of|altogether|overall|in all|all in all)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANOTHER_DAY = Pattern.compile("\\bas (?:of|at)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:another|one more|a second|a third)\\b(?! \\w+ Recommendation)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?:\\b(?:below|following|as follows|details?|in particular)\\b[^.]{0,60}\\.?|:)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> OPENINGS = Set.of("", "and", "plus", "as well as");

    int value() {
        return counts.stream().mapToInt(Count::value).sum();
    }

    Noun noun() {
        return counts.get(0).noun();
    }

    Line line() {
        return statements.get(0).line();
    }

    List<StudyGroupCode> groups() {
        return statements.stream()
                .flatMap(statement -> statement.groups().stream())
                .distinct()
                .toList();
    }

    /** Every total of the document with its parts. */
    static List<Total> in(Subject subject) {
        return subject.once(Total.class, Total::read);
    }

    private static List<Total> read(Subject subject) {
        Map<Line, List<Statement>> byLine = new LinkedHashMap<>();
        subject.statements()
                .all()
                .forEach(statement -> byLine.computeIfAbsent(statement.line(), line -> new ArrayList<>())
                        .add(statement));
        Beneath beneath = new Beneath(subject);
        return byLine.entrySet().stream()
                .filter(entry -> leads(entry.getKey(), entry.getValue()))
                .flatMap(entry -> totals(entry.getValue(), after(entry.getKey(), subject, beneath), subject))
                .toList();
    }

    private static boolean isOfAnotherDay(Statement part) {
        return ANOTHER_DAY
                .matcher(part.line().text().substring(part.from(), part.to()))
                .find();
    }

    /** “and another one by SG5” adds to a number in words that are not counted. */
    private static boolean addsMore(Statement statement) {
        return ANOTHER.matcher(statement.line().text().substring(statement.from(), statement.to()))
                .find();
    }

    private static boolean leads(Line line, List<Statement> statements) {
        boolean bare = statements.stream().anyMatch(Statement::isBareCount);
        boolean passive =
                statements.stream().anyMatch(statement -> statement.action().passive());
        return bare
                && (SUMS_UP.matcher(line.text()).find()
                        || (passive && LEADS_ON.matcher(line.text()).find()));
    }

    /** What hangs below the line; if nothing is told there, the rest of its section. */
    private static List<Line> after(Line line, Subject subject, Beneath beneath) {
        List<Line> below = beneath.all(line);
        boolean tells = !statements(subject, below).isEmpty()
                || below.stream().anyMatch(subject.statements().unread()::contains);
        if (tells || line.depth() > 0) {
            return below;
        }
        String section = line.place().section();
        return subject.lines().stream()
                .filter(other ->
                        other.index() > line.index() && other.place().section().equals(section))
                .toList();
    }

    private static List<Statement> statements(Subject subject, List<Line> lines) {
        return subject.statements().all().stream()
                .filter(statement -> lines.contains(statement.line()))
                .toList();
    }

    private static Stream<Total> totals(List<Statement> leading, List<Line> after, Subject subject) {
        List<Statement> parts = Stream.concat(
                        leading.stream().filter(statement -> isPart(statement, leading)),
                        statements(subject, after).stream())
                .toList();
        Set<Integer> untold = untold(subject);
        boolean unsure = after.stream()
                .anyMatch(line -> subject.statements().unread().contains(line) || untold.contains(line.index()));
        return Stream.of(Act.Standing.CONCLUDED, Act.Standing.UNDER_APPROVAL)
                .flatMap(standing ->
                        Stream.of(TextKind.values()).map(kind -> total(leading, parts, standing, kind, unsure)))
                .flatMap(Optional::stream);
    }

    /** The lines that begin with a text that no statement tells: “and Corrigendum 1 to Y.4052. It also …” */
    private static Set<Integer> untold(Subject subject) {
        Set<TextMention> told = subject.statements().all().stream()
                .flatMap(Statement::texts)
                .map(TextMention::untitled)
                .collect(Collectors.toSet());
        return subject.statements().mentions().stream()
                .filter(text -> OPENINGS.contains(
                                text.line().text().substring(0, text.from()).strip())
                        && !told.contains(text.untitled()))
                .map(text -> text.line().index())
                .collect(Collectors.toSet());
    }

    /** “SG9 approved J.153. SG11 approved the following two:” are parts both, though one has nothing below. */
    private static boolean isPart(Statement statement, List<Statement> leading) {
        boolean named = !statement.isBareCount()
                && !statement.action().passive()
                && statement.texts().findAny().isPresent();
        return tellsBelow(statement) || named && leading.stream().anyMatch(Total::tellsBelow);
    }

    /** “SG11 approved nine Recommendations. Seven were approved in May:” has a part of its own. */
    private static boolean tellsBelow(Statement statement) {
        return !statement.isBareCount()
                && statement.texts().anyMatch(text -> !text.line().equals(statement.line()));
    }

    private static Optional<Total> total(
            List<Statement> leading, List<Statement> parts, Act.Standing standing, TextKind kind, boolean unsure) {
        List<Statement> told = leading.stream()
                .filter(statement -> statement.standing() == standing
                        && statement.isBareCount()
                        && !addsMore(statement)
                        && !counts(statement, kind).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Count> counts = told.stream()
                .flatMap(statement -> counts(statement, kind).stream())
                .toList();
        return Optional.of(new Total(
                kind,
                told,
                counts,
                parts.stream().filter(part -> part.standing() == standing).toList(),
                unsure,
                leading.stream()
                        .filter(Statement::isBareCount)
                        .flatMap(Statement::counts)
                        .flatMap(count -> Stream.ofNullable(count.noun().kind()))
                        .filter(other -> other != kind)
                        .collect(Collectors.toSet())));
    }

    private StatedTexts without(StatedTexts portion) {
        if (apart.isEmpty() || portion.texts().stream().noneMatch(text -> apart.contains(text.kind()))) {
            return portion;
        }
        return new StatedTexts(
                portion.counts(),
                portion.headings(),
                portion.texts().stream()
                        .filter(text -> !apart.contains(text.kind()))
                        .toList(),
                portion.open());
    }

    private static List<Count> counts(Statement statement, TextKind kind) {
        return statement.counts().filter(count -> count.noun().kind() == kind).toList();
    }

    /** What the parts add up to, or null if one of them speaks of another day or does not say how many it tells. */
    @Nullable
    Sum sum() {
        if (unsure || parts.stream().anyMatch(Total::isOfAnotherDay)) {
            return null;
        }
        Sum sum = Sum.NOTHING;
        for (Statement part : parts) {
            for (StatedTexts portion : part.portions()) {
                Sum more = Sum.of(without(portion), noun(), part.groups());
                if (more == null) {
                    return null;
                }
                sum = sum.plus(more);
            }
        }
        return sum;
    }
}
