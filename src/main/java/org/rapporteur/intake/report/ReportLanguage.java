package org.rapporteur.intake.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Lines;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.check.statement.StatementReader;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.intake.report.SaidText.Standing;
import org.rapporteur.terms.RadioDesignation;
import org.rapporteur.terms.StudyGroupCode;

/** What the reader of language finds in a report, as the import needs it; the only place that asks that reader. */
final class ReportLanguage {
    /** A bare number by the way, as “E.164” in running words, is not told of. */
    private static final Pattern NAMED = Pattern.compile("ITU-|Recommendation|Report|Supplement|Amendment|draft");

    /** Of Technical Reports and Papers, which keep their names when they are agreed; other names are those of drafts. */
    private static final Pattern CONCLUDED_NAME = Pattern.compile("[A-Z]ST[RP]-.*|Supplement.*");

    private final List<Line> lines;
    private final Map<BlockId, List<Line>> byBlock;
    private final Statements statements;
    private final Map<String, Statement> byMention = new HashMap<>();

    private ReportLanguage(List<Line> lines) {
        this.lines = lines;
        this.byBlock = lines.stream()
                .filter(line -> line.kind() != Line.Kind.HEADING)
                .collect(Collectors.groupingBy(line -> line.place().block()));
        this.statements = StatementReader.read(lines);
        statements.all().forEach(said -> said.texts().forEach(text -> byMention.putIfAbsent(key(text), said)));
    }

    static ReportLanguage of(Document document) {
        return new ReportLanguage(Lines.of(document));
    }

    private static String key(TextMention text) {
        return text.line().index() + ":" + text.from();
    }

    List<ReportLine> lines() {
        return lines.stream().map(ReportLanguage::source).toList();
    }

    List<Line> linesOf(Set<BlockId> blocks) {
        return blocks.stream()
                .flatMap(block -> byBlock.getOrDefault(block, List.of()).stream())
                .sorted(Comparator.comparingInt(Line::index))
                .toList();
    }

    /** What was not understood although it seems to tell of texts. */
    List<ReportLine> unread() {
        return statements.unread().stream().map(ReportLanguage::source).toList();
    }

    List<Statement> statements() {
        return statements.all();
    }

    static ReportLine source(Line line) {
        return new ReportLine(
                line.index(),
                line.place().paragraph(),
                line.place().section(),
                line.place().block(),
                line.printed());
    }

    /** Every text in reading order: those something is said of, with it, and those named by the way. */
    List<SaidText> texts() {
        Stream<TextMention> said = statements.all().stream().flatMap(Statement::texts);
        Stream<TextMention> named = statements.mentions().stream()
                .filter(text -> !byMention.containsKey(key(text)))
                .filter(text -> text.quoted()
                        || text.draft()
                        || NAMED.matcher(text.quote()).find());
        return Stream.concat(said, named)
                .sorted((one, other) -> one.line().index() == other.line().index()
                        ? Integer.compare(one.from(), other.from())
                        : Integer.compare(one.line().index(), other.line().index()))
                .map(text -> said(text, byMention.get(key(text))))
                .toList();
    }

    private SaidText said(TextMention text, @Nullable Statement statement) {
        RadioDesignation radio = text.radio() ? radio(text) : null;
        String number = text.designation() == null && text.number().isEmpty() ? "" : text.number();
        return new SaidText(
                source(text.line()),
                number,
                text.designation(),
                radio,
                radio == null ? text.kind() : radio.kind(),
                text.title(),
                text.draft(),
                text.revised(),
                standing(text, statement),
                statement == null ? null : statement.action().deed().stage(),
                radio == null ? groups(text, statement) : List.of(),
                RegionNamed.of(text));
    }

    private static @Nullable RadioDesignation radio(TextMention text) {
        try {
            return RadioDesignation.valueOf(text.number().replaceFirst("^(\\w+?)s? ITU", "$1 ITU"));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static Standing standing(TextMention text, @Nullable Statement statement) {
        if (statement == null) {
            boolean onItsWay = text.draft()
                    || text.designation() == null
                            && !CONCLUDED_NAME.matcher(text.number()).matches();
            return onItsWay && !text.radio() ? Standing.IN_DEVELOPMENT : Standing.MENTIONED;
        }
        return switch (statement.standing()) {
            case CONCLUDED -> Standing.CONCLUDED;
            case UNDER_APPROVAL -> Standing.UNDER_APPROVAL;
            case IN_DEVELOPMENT -> Standing.IN_DEVELOPMENT;
        };
    }

    /** Those named with the verb; else the only ones named in the line, or in the paragraph it hangs below. */
    private List<String> groups(TextMention text, @Nullable Statement statement) {
        if (statement != null && !statement.groups().isEmpty()) {
            return statement.groups().stream().map(StudyGroupCode::code).toList();
        }
        return around(text.line())
                .map(line -> named(line.text()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Line> around(Line line) {
        return Stream.iterate(
                line,
                Objects::nonNull,
                inner -> inner.depth() == 0 || inner.host() < 0 ? null : lines.get(inner.host()));
    }

    static List<String> named(String text) {
        return Groups.in(text).stream()
                .flatMap(names -> names.groups().stream())
                .map(StudyGroupCode::code)
                .distinct()
                .toList();
    }
}
