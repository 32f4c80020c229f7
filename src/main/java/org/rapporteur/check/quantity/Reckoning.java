package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;

/**
 * A number that a line says, and what the report itself gives for it: the sum of its parts, the names that follow.
 *
 * @param noun what is counted, empty where nothing says it
 * @param sure whether the words leave no other way to read them; what is not sure is shown and not judged
 * @param from where its words begin in the line
 */
public record Reckoning(Kind kind, Line line, double said, double shown, String noun, boolean sure, int from, int to) {

    /** In points: a percentage that far off is of other numbers. */
    private static final int FAR_SHARE = 20;

    /** A sum in which figures changed their places is another number by chance where it has fewer than three. */
    private static final int LARGE = 100;

    /** Where the second number comes from. */
    public enum Kind {
        /** Parts that add up to it. */
        PARTS,
        /** Names that it counts. */
        NAMES,
        /** Items of the list below it. */
        ITEMS,
        /** Rows of a table that its words sort out. */
        ROWS,
        /** The difference of two numbers it is said to be. */
        CHANGE,
        /** A percentage of two numbers. */
        SHARE,
        /** A part that is more than its whole. */
        PART_OF,
        /** The same things told before. */
        AGAIN
    }

    /** Of a number where it stands. */
    static Reckoning of(Kind kind, Line line, Token said, double shown, boolean sure) {
        return new Reckoning(kind, line, said.value(), shown, said.noun(), sure, said.from(), said.to());
    }

    /** Within half of the last figure that is said. */
    public boolean agrees() {
        double tolerance = kind == Kind.SHARE ? rounding(said) : 0.001;
        return Math.abs(said - shown) <= tolerance;
    }

    /** By how much a percentage may be off: with decimals by a little more than half of the last, however it was rounded. */
    static double rounding(double percentage) {
        return percentage == Math.rint(percentage) ? 0.6 : 0.16;
    }

    static boolean fits(Token share, double percent) {
        return Math.abs(percent - share.value()) <= rounding(share.value());
    }

    public boolean isWrong() {
        return (sure || isSlip()) && !agrees() && isNear();
    }

    /** 12.9 instead of 19.2 per cent: figures that changed their places show what is meant, whatever the words leave open. */
    private boolean isSlip() {
        return switch (kind) {
            case SHARE -> OneKind.isSwappedShare(said, shown);
            case PARTS -> said >= LARGE && OneKind.isSwapped(said, shown);
            default -> false;
        };
    }

    /** Who counts is wrong by a few, who types by a figure; what is far off was said of something else. */
    private boolean isNear() {
        double off = Math.abs(said - shown);
        return switch (kind) {
            case NAMES, ITEMS -> said > 1 && off <= (said > 2 ? Math.max(2, said / 3) : 1);
            case CHANGE ->
                off <= Math.max(3, Math.max(Math.abs(said), Math.abs(shown)) / 2) || OneKind.isSwapped(said, shown);
            case SHARE -> off <= FAR_SHARE || OneKind.isSlipOfShare(said, shown);
            default -> true;
        };
    }
}
