package org.rapporteur.check.quantity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;

/** Every number of a report that the report itself lets one count again. */
public final class Reckonings {
    /** How many sentences a number is remembered. */
    private static final int REMEMBERED = 4;

    /** Of numbers whose parts stand in other lines. */
    private static final List<Function<ReportText, List<Reckoning>>> OF_REPORT = List.of(
            NumberTable::in,
            CountedLists::in,
            HeadedLists::in,
            ListShares::in,
            ToldShares::in,
            ChangeRate::in,
            TogetherSums::in,
            DefiniteLists::in,
            SortedRows::in,
            ToldAgain::in,
            GroupSums::in,
            ToldCells::in,
            LabelledNumbers::in,
            AnnouncedParts::in,
            ToldTotals::in,
            TimeSpans::in,
            Enumerated::in,
            Balance::in,
            MarkedItems::in,
            NamedLists::in,
            AlikeLists::in,
            CountsOfLines::in);

    private static final List<Function<SentenceTokens, List<Reckoning>>> OF_SENTENCE =
            List.of(Wholes::in, Equations::in, Multiples::in, ToldFractions::in, NamedChange::in, SharesOfPairs::in);

    /** Of a sentence and those before it, the last one first. */
    private static final List<BiFunction<SentenceTokens, List<SentenceTokens>, List<Reckoning>>> OF_SENTENCES = List.of(
            CountedNames::in,
            BracketedParts::in,
            Continued::in,
            Remainder::in,
            Shares::in,
            Growth::in,
            Differences::in,
            DrawnNumbers::in,
            PointsBetween::in,
            OfThemPairs::in,
            TheseTogether::in);

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();
    private final Deque<SentenceTokens> before = new ArrayDeque<>();
    /** The row of a table above, if that is not of another one itself. */
    private @Nullable SentenceTokens above;

    private Reckonings(ReportText report) {
        this.report = report;
    }

    /** The sure and the others. */
    public static List<Reckoning> of(List<Line> lines, LineTokens read) {
        ReportText report = new ReportText(lines, read);
        Reckonings reckonings = new Reckonings(report);
        lines.forEach(reckonings::read);
        OF_REPORT.forEach(reader -> reckonings.found.addAll(reader.apply(report)));
        return List.copyOf(reckonings.found);
    }

    private void read(Line line) {
        if (line.kind() == Kind.HEADING) {
            before.clear();
        } else if (line.kind() == Kind.ROW) {
            row(line);
        } else if (ReportText.isProse(line)) {
            report.sentences(line).forEach(saying -> read(saying, line.kind() == Kind.PARAGRAPH));
        }
    }

    /** “of whom women | 554 (39.0%)” is of the number in the row above. */
    private void row(Line line) {
        List<SentenceTokens> cells = report.sentences(line);
        SentenceTokens row = SentenceTokens.joined(line, cells);
        if (row.is(0, Sense.OF_THEM) && above != null && above.line().index() < line.index()) {
            found.addAll(Shares.in(row, List.of(above)));
        } else {
            cells.forEach(cell -> found.addAll(Shares.in(cell, List.of())));
            above = row;
        }
    }

    private void read(SentenceTokens saying, boolean remembered) {
        List<SentenceTokens> earlier = List.copyOf(before);
        OF_SENTENCE.forEach(reader -> found.addAll(reader.apply(saying)));
        OF_SENTENCES.forEach(reader -> found.addAll(reader.apply(saying, earlier)));
        if (remembered) {
            before.addFirst(saying);
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
    }
}
