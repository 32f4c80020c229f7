package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.LineOrder.Way;

/**
 * Moves lines of a plan. A paragraph goes past its neighbour, and so into the section beside at the end of its own; a
 * section goes with all it holds past the section beside it, or out of the one it is in into that one's neighbour. Lines of
 * no known form go past their neighbours.
 */
final class PlanMoves {
    private static final int NO_SECTION = -1;
    private static final int DEEPEST = 6;

    /** @param at where the line is now */
    record Plan(List<String> lines, int at) {}

    private PlanMoves() {}

    /** Null where it cannot go there. */
    static @Nullable Plan move(List<String> lines, int at, Way way) {
        boolean isSection = depth(lines.get(at)) != NO_SECTION;
        return switch (way) {
            case UP -> isSection ? sectionUp(lines, at) : lineTo(lines, at, at - 1);
            case DOWN -> isSection ? sectionDown(lines, at) : lineTo(lines, at, at + 1);
            case IN -> isSection ? in(lines, at) : null;
            case OUT -> isSection ? out(lines, at) : null;
            case ADD -> isSection ? added(lines, at) : null;
            case REMOVE -> removed(lines, at);
        };
    }

    /** Into the section before it, which is as deep as it is. */
    private static @Nullable Plan in(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        int before = before(lines, at, depth);
        int end = end(lines, at, depth);
        boolean fits = lines.subList(at, end).stream().allMatch(line -> depth(line) < DEEPEST);
        if (depth == 0 || !fits || before < 0 || depth(lines.get(before)) != depth) {
            return null;
        }
        List<String> moved = new ArrayList<>(lines);
        moved.subList(at, end).replaceAll(line -> depth(line) > 0 ? "#" + line : line);
        return new Plan(moved, at);
    }

    /** Behind the section it is in. */
    private static @Nullable Plan out(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        int outer = before(lines, at, depth - 1);
        if (depth < 2 || outer < 0) {
            return null;
        }
        int end = end(lines, at, depth);
        int outerEnd = end(lines, outer, depth - 1);
        List<String> moved = new ArrayList<>(lines.subList(0, at));
        moved.addAll(lines.subList(end, outerEnd));
        int now = moved.size();
        lines.subList(at, end).forEach(line -> moved.add(depth(line) > 0 ? line.substring(1) : line));
        moved.addAll(lines.subList(outerEnd, lines.size()));
        return new Plan(moved, now);
    }

    /** A section to come behind this one, as deep as it is. */
    private static Plan added(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        int end = end(lines, at, depth);
        List<String> moved = new ArrayList<>(lines);
        moved.add(end, depth == 0 ? "=" : "#".repeat(depth));
        return new Plan(moved, end);
    }

    /** A paragraph, or a section that holds nothing. */
    private static @Nullable Plan removed(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        if (depth != NO_SECTION && end(lines, at, depth) > at + 1) {
            return null;
        }
        List<String> moved = new ArrayList<>(lines);
        moved.remove(at);
        return new Plan(moved, Math.min(at, moved.size() - 1));
    }

    /** 0 for a part of the cover, else how deep the section is. */
    static int depth(String line) {
        if (line.startsWith("=")) {
            return 0;
        }
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        return signs == 0 ? NO_SECTION : signs;
    }

    /**
     * Before the first section nothing can stand; and paragraphs of one name in several sections are told apart by their
     * sections alone, so that they stay in them.
     */
    private static @Nullable Plan lineTo(List<String> lines, int at, int to) {
        if (to < 0 || to >= lines.size()) {
            return null;
        }
        boolean leaves = depth(lines.get(to)) != NO_SECTION;
        boolean isOnly = Collections.frequency(lines, lines.get(at)) == 1;
        if (leaves && (to == 0 || !isOnly)) {
            return null;
        }
        List<String> moved = new ArrayList<>(lines);
        moved.add(to, moved.remove(at));
        return new Plan(moved, to);
    }

    private static @Nullable Plan sectionUp(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        int beside = before(lines, at, depth);
        if (beside < 0 || !mayStand(lines, beside, depth, depth(lines.get(beside)))) {
            return null;
        }
        int end = end(lines, at, depth);
        List<String> moved = new ArrayList<>(lines.subList(0, beside));
        moved.addAll(lines.subList(at, end));
        moved.addAll(lines.subList(beside, at));
        moved.addAll(lines.subList(end, lines.size()));
        return new Plan(moved, beside);
    }

    /** The section before which it would go: its neighbour, or the one it is in; none beyond the cover. */
    private static int before(List<String> lines, int at, int depth) {
        for (int i = at - 1; i >= 0; i--) {
            int other = depth(lines.get(i));
            if (other != NO_SECTION && other <= depth) {
                return depth > 0 && other == 0 ? NO_SECTION : i;
            }
        }
        return NO_SECTION;
    }

    /** Out of the section it is in it goes only where another of that depth, or deeper, stands before. */
    private static boolean mayStand(List<String> lines, int beside, int depth, int depthBeside) {
        if (depthBeside == depth) {
            return true;
        }
        int other = beside - 1;
        while (other >= 0 && depth(lines.get(other)) == NO_SECTION) {
            other--;
        }
        return other >= 0 && depth(lines.get(other)) >= depth - 1 && depth(lines.get(other)) > 0;
    }

    private static @Nullable Plan sectionDown(List<String> lines, int at) {
        int depth = depth(lines.get(at));
        int end = end(lines, at, depth);
        if (end == lines.size() || !mayGoPast(depth(lines.get(end)), depth)) {
            return null;
        }
        boolean isNeighbour = depth(lines.get(end)) == depth;
        int to = isNeighbour ? end(lines, end, depth) : ownEnd(lines, end);
        List<String> moved = new ArrayList<>(lines.subList(0, at));
        moved.addAll(lines.subList(end, to));
        int now = moved.size();
        moved.addAll(lines.subList(at, end));
        moved.addAll(lines.subList(to, lines.size()));
        return new Plan(moved, now);
    }

    private static boolean mayGoPast(int other, int depth) {
        return other == depth || depth > 1 && other == depth - 1;
    }

    /** Behind all that is in the section. */
    private static int end(List<String> lines, int at, int depth) {
        int end = at + 1;
        while (end < lines.size()
                && (depth(lines.get(end)) == NO_SECTION || depth(lines.get(end)) > depth && depth > 0)) {
            end++;
        }
        return end;
    }

    /** Behind the paragraphs of the section, before the sections in it. */
    private static int ownEnd(List<String> lines, int at) {
        int end = at + 1;
        while (end < lines.size() && depth(lines.get(end)) == NO_SECTION) {
            end++;
        }
        return end;
    }
}
