package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.LineOrder;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.Sheet;

/**
 * The lines of an outline as they can be moved.
 *
 * @param words what the paragraphs of a period say, by section and key: {@code ipv6/lead}
 */
record PlanOrder(String field, Function<String, Map<String, String>> words) implements LineOrder {

    /** Longer plans are typed. */
    private static final int MOST_MOVABLE = 500;

    @Override
    public List<Line> lines(String name, Sheet sheet) {
        if (!name.equals(field)) {
            return List.of();
        }
        List<String> plan = sheet.lines(field);
        Map<String, String> said = words.apply(sheet.text("period"));
        String section = "";
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < plan.size() && at < MOST_MOVABLE; at++) {
            String text = plan.get(at);
            section = PlanMoves.depth(text) < 0 ? section : key(text);
            lines.add(new Line(
                    at,
                    text,
                    text.startsWith("-") ? said.getOrDefault(section + "/" + key(text), key(text)) : heading(text),
                    level(plan, at),
                    ways(plan, at)));
        }
        return lines;
    }

    private static String key(String line) {
        return line.replaceAll("^(=|#+|-)\\s*", "").replaceAll("\\s*\\|.*", "");
    }

    /** Of a section without a heading, its key. */
    private static String heading(String line) {
        return RowParts.parts(line).stream()
                .skip(1)
                .filter(part -> !part.startsWith("topic:") && !part.equals("numbered"))
                .findFirst()
                .orElse(key(line));
    }

    private static Set<Way> ways(List<String> plan, int at) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if (PlanMoves.move(plan, at, way) != null) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** A paragraph stands one deeper than its section. */
    private static int level(List<String> plan, int at) {
        int depth = PlanMoves.depth(plan.get(at));
        if (depth >= 0) {
            return Math.max(0, depth - 1);
        }
        for (int i = at - 1; i >= 0; i--) {
            if (PlanMoves.depth(plan.get(i)) >= 0) {
                return Math.max(1, PlanMoves.depth(plan.get(i)));
            }
        }
        return 0;
    }

    @Override
    public @Nullable Moved move(Sheet sheet, String name, int line, Way way) {
        List<String> plan = sheet.lines(field);
        if (!name.equals(field) || line >= plan.size()) {
            return null;
        }
        PlanMoves.Plan moved = PlanMoves.move(plan, line, way);
        return moved == null ? null : new Moved(sheet.with(field, String.join("\n", moved.lines())), moved.at());
    }
}
