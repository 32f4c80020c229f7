package org.rapporteur.document.difference;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;

/** Says what happened to a passage that has kept its place. */
final class PairKind {

    private PairKind() {}

    /**
     * What makes two passages that are not equal differ.
     *
     * @param inset whether both are seen equally far in
     */
    static DifferenceKind of(Passage before, Passage after, boolean inset) {
        if (!before.isPrinted() && !after.isPrinted()) {
            return DifferenceKind.UNSEEN;
        }
        if (before.kind() == Passage.Kind.REPORT) {
            return DifferenceKind.UNSEEN;
        }
        if (!samePrint(before.lines(), after.lines(), false)) {
            return DifferenceKind.CHANGED;
        }
        if (!inset || before.label().kind() != after.label().kind()) {
            return DifferenceKind.RESET;
        }
        boolean numbers = before.label().equals(after.label()) && samePrint(before.lines(), after.lines(), true);
        return numbers ? DifferenceKind.UNSEEN : DifferenceKind.RENUMBERED;
    }

    private static boolean samePrint(List<List<Inline>> before, List<List<Inline>> after, boolean references) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(line -> sameLine(before.get(line), after.get(line), references));
    }

    private static boolean sameLine(List<Inline> before, List<Inline> after, boolean references) {
        return before.equals(after) || tokens(before, references).equals(tokens(after, references));
    }

    /** Where numbers of references do not count, one stands for any that leads to its place. */
    private static List<WordToken> tokens(List<Inline> line, boolean references) {
        return WordToken.of(line).stream()
                .map(token -> !references && token.inline() instanceof Reference reference
                        ? new WordToken(reference.target().toString(), "#", reference)
                        : token)
                .toList();
    }
}
