package org.rapporteur.entry.kinds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.RowParts.RowForm;
import org.rapporteur.entry.sheet.RowParts.Shape;
import org.rapporteur.entry.sheet.Slug;

/**
 * The lines of an outline as rows: a section with its heading, its topic and whether its paragraphs are numbered; a
 * paragraph by its name alone. The sign of a line and its key are sent along.
 */
final class PlanRows {

    /** The sign, the key of what has one, and the rest of a section. */
    private static final Pattern LINE = Pattern.compile("(=|#{1,6}|-)\\s*([a-z0-9]+(?:-[a-z0-9]+)*)?\\s*((?:\\|.*)?)");

    private static final String TOPIC = "topic:";
    private static final String NUMBERED = "numbered";

    /** More cells than there are columns: the line is typed. */
    private static final List<String> OTHER = List.of("", "", "", "", "", "");

    private PlanRows() {}

    static RowParts of(Choices choices) {
        return new RowParts(
                List.of(
                        Column.typed("sign", Shape.HIDDEN),
                        Column.typed("key", Shape.HIDDEN),
                        Column.typed("heading", Shape.WIDE),
                        Column.chosen("topic", choices::topics),
                        Column.chosen(NUMBERED, choices::numbered)),
                new RowForm(
                        PlanRows::cells, PlanRows::line, cells -> cells.get(0).equals("-") ? cells.get(1) : ""));
    }

    private static List<String> cells(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.isEmpty() || !matcher.matches()) {
            return line.isEmpty() ? List.of() : OTHER;
        }
        String heading = "";
        String topic = "";
        String numbered = "";
        for (String part : RowParts.parts(matcher.group(3))) {
            if (part.equals(NUMBERED)) {
                numbered = part;
            } else if (part.startsWith(TOPIC)) {
                topic = part.substring(TOPIC.length()).strip();
            } else if (heading.isEmpty()) {
                heading = part;
            } else {
                return OTHER;
            }
        }
        String key = matcher.group(2) == null ? "" : matcher.group(2);
        return List.of(matcher.group(1), key, heading, topic, numbered);
    }

    /** A new section is named by the first words of its heading. */
    private static String line(List<String> cells) {
        String key = cells.get(1).isEmpty() ? keyOf(cells.get(2)) : cells.get(1);
        String opening = ((cells.get(0).isEmpty() ? "#" : cells.get(0)) + " " + key).strip();
        if (cells.get(0).equals("-")) {
            return opening;
        }
        String topic = cells.get(3).isEmpty() ? "" : " | " + TOPIC + " " + cells.get(3);
        String heading = cells.get(2).isEmpty() ? "" : " | " + RowParts.escaped(cells.get(2));
        return opening + heading + topic + (cells.get(4).isEmpty() ? "" : " | " + NUMBERED);
    }

    private static String keyOf(String heading) {
        return Slug.of(heading).orElse(heading.isEmpty() ? "" : "section");
    }

    /** What the choice of a column is called. */
    static Choice numbered(String label) {
        return new Choice(NUMBERED, label);
    }
}
