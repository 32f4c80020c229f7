package org.rapporteur.check.quantity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;

/** Every number of a report that the report itself lets one count again. */
public final class Reckonings {
    private static final int LONGEST_LINE = 20_000;
    /** How many sentences a number is remembered. */
    private static final int REMEMBERED = 4;

    private final LineTokens read;
    private final List<Reckoning> found = new ArrayList<>();
    private final Deque<SentenceTokens> before = new ArrayDeque<>();

    private Reckonings(LineTokens read) {
        this.read = read;
    }

    /** In reading order, the sure and the others. */
    public static List<Reckoning> of(List<Line> lines, LineTokens read) {
        Reckonings reckonings = new Reckonings(read);
        lines.forEach(reckonings::read);
        reckonings.found.addAll(NumberTable.in(lines));
        reckonings.found.addAll(CountedLists.in(lines, read));
        reckonings.found.addAll(HeadedLists.in(lines, read));
        reckonings.found.addAll(ListShares.in(lines, read));
        reckonings.found.addAll(ToldShares.in(lines, read));
        reckonings.found.addAll(ChangeRate.in(lines, read));
        reckonings.found.addAll(DrawnShare.in(lines, read));
        reckonings.found.addAll(TogetherSums.in(lines, read));
        reckonings.found.addAll(DefiniteLists.in(lines, read));
        reckonings.found.addAll(SortedRows.in(lines, read));
        reckonings.found.addAll(ToldAgain.in(lines, read));
        reckonings.found.addAll(GroupSums.in(lines, read));
        reckonings.found.addAll(ToldCells.in(lines, read));
        reckonings.found.addAll(LabelledNumbers.in(lines, read));
        reckonings.found.addAll(AnnouncedParts.in(lines, read));
        reckonings.found.addAll(ToldTotals.in(lines, read));
        return List.copyOf(reckonings.found);
    }

    private void read(Line line) {
        if (line.kind() == Kind.HEADING) {
            before.clear();
        }
        if (line.kind() == Kind.ROW) {
            SentenceTokens.of(line, read).forEach(cell -> found.addAll(Shares.in(cell, List.of())));
        }
        boolean prose = line.kind() == Kind.PARAGRAPH || line.kind() == Kind.ITEM;
        if (prose && line.text().length() <= LONGEST_LINE) {
            SentenceTokens.of(line, read).forEach(saying -> read(saying, line.kind() == Kind.PARAGRAPH));
            found.addAll(Enumerated.in(line, read));
            Balance.in(line, read).ifPresent(found::add);
        }
    }

    private void read(SentenceTokens saying, boolean remembered) {
        List<SentenceTokens> earlier = List.copyOf(before);
        found.addAll(Wholes.in(saying));
        found.addAll(CountedNames.in(saying, earlier));
        found.addAll(Equations.in(saying));
        found.addAll(BracketedParts.in(saying, earlier));
        found.addAll(Totals.in(saying));
        found.addAll(Continued.in(saying, earlier));
        found.addAll(Shares.in(saying, earlier));
        found.addAll(Growth.in(saying, earlier));
        found.addAll(Differences.in(saying, earlier));
        found.addAll(Multiples.in(saying));
        found.addAll(Outcomes.in(saying, earlier));
        found.addAll(WhatIsLeft.in(saying, earlier));
        found.addAll(ToldFractions.in(saying));
        found.addAll(TimeSpans.in(saying, read.lexicon()));
        NamedChange.in(saying).ifPresent(found::add);
        OfThemPairs.in(saying, earlier).ifPresent(found::add);
        if (remembered) {
            before.addFirst(saying);
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
    }
}
