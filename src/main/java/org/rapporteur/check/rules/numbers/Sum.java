package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.terms.StudyGroupCode;

/**
 * How many texts of a kind some portions tell.
 *
 * @param least by the numbers that are said, without what may be counted or not (Amendments)
 * @param most the same with it
 * @param listed by the lists instead of the numbers, where there are lists
 * @param groups of whom at least one is told for certain
 * @param possible of whom one is told if Amendments count
 * @param nameless whether some are told of nobody
 */
record Sum(
        int least,
        int most,
        int listed,
        TreeSet<StudyGroupCode> groups,
        TreeSet<StudyGroupCode> possible,
        boolean nameless) {
    static final Sum NOTHING = new Sum(0, 0, 0, new TreeSet<>(), new TreeSet<>(), false);

    /** What a portion tells of this kind; null if it cannot be said. */
    static @Nullable Sum of(StatedTexts portion, Noun noun, List<StudyGroupCode> groups) {
        List<Count> ofKind = portion.counts().stream()
                .filter(count -> count.noun().kind() == noun.kind())
                .toList();
        boolean mixed = portion.counts().stream()
                .anyMatch(count -> count.noun().texts() && count.noun().kind() == null);
        if (mixed && portion.texts().isEmpty()) {
            return null;
        }
        if (!portion.isCounted() && portion.texts().isEmpty()) {
            return openEnded(portion, noun);
        }
        int certain = Fit.count(portion.texts(), noun, Fit.YES);
        int maybe = Fit.count(portion.texts(), noun, Fit.MAYBE);
        if (ofKind.isEmpty()) {
            int outside = portion.isCounted() && !mixed ? outsideCounts(portion, noun, Fit.MAYBE) : maybe;
            return told(certain, certain + outside, certain, groups);
        }
        int value = ofKind.stream().mapToInt(Count::value).sum();
        int listed = portion.texts().isEmpty() ? value : Math.min(certain + maybe, Math.max(certain, value));
        return told(value, value, listed, groups);
    }

    private static int outsideCounts(StatedTexts portion, Noun noun, Fit fit) {
        return (int) portion.texts().stream()
                .filter(text -> Fit.of(text, noun) == fit)
                .filter(text -> portion.counts().stream().noneMatch(count -> Fit.of(text, count.noun()) == Fit.YES))
                .count();
    }

    private static @Nullable Sum openEnded(StatedTexts portion, Noun noun) {
        return portion.headings().stream().anyMatch(heading -> heading.kind() == null || heading.kind() == noun.kind())
                ? null
                : NOTHING;
    }

    private static Sum told(int least, int most, int listed, List<StudyGroupCode> groups) {
        if (most == 0) {
            return NOTHING;
        }
        return new Sum(
                least,
                most,
                listed,
                least > 0 ? new TreeSet<>(groups) : new TreeSet<>(),
                new TreeSet<>(groups),
                groups.isEmpty());
    }

    Sum plus(Sum other) {
        return new Sum(
                least + other.least,
                most + other.most,
                listed + other.listed,
                union(groups, other.groups),
                union(possible, other.possible),
                nameless || other.nameless);
    }

    private static TreeSet<StudyGroupCode> union(TreeSet<StudyGroupCode> some, TreeSet<StudyGroupCode> others) {
        TreeSet<StudyGroupCode> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    boolean allows(int value) {
        return least <= value && value <= most;
    }

    /** For readers: the texts that are no Recommendations for certain. */
    static Stream<TextMention> changes(StatedTexts portion, Noun noun) {
        return portion.texts().stream().filter(text -> text.kind() != null && Fit.of(text, noun) == Fit.MAYBE);
    }
}
