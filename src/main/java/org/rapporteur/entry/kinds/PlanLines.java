package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/**
 * An outline as lines: {@code = purpose | Purpose} for a part of the cover, {@code ## imt-2020 | IMT-2020 | topic: imt-2020 |
 * numbered} for a section as deep as it has signs, {@code - lead} for a paragraph. The order of the lines is that of the
 * report; what is in paragraphs is written by their own forms.
 */
final class PlanLines {
    private static final Pattern SECTION = Pattern.compile("(=|#{1,6})\\s*([a-z0-9]+(?:-[a-z0-9]+)*)\\s*((?:\\|.*)?)");
    private static final Pattern BLOCK = Pattern.compile("-\\s*([a-z0-9]+(?:-[a-z0-9]+)*)");

    /** A line that is none, or names what is not there. */
    static final class PlanException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient List<Object> arguments;

        PlanException(String message, Object... arguments) {
            super(message);
            this.arguments = List.of(arguments);
        }
    }

    private PlanLines() {}

    static String of(Outline outline) {
        StringBuilder lines = new StringBuilder();
        outline.cover().forEach(part -> write(lines, part, "="));
        outline.sections().forEach(section -> write(lines, section, "#"));
        return lines.toString().strip();
    }

    private static void write(StringBuilder lines, OutlineSection section, String sign) {
        lines.append(sign).append(' ').append(section.key());
        if (section.heading() != null) {
            lines.append(" | ").append(RowParts.escaped(section.heading()));
        }
        if (section.topic() != null) {
            lines.append(" | topic: ").append(section.topic());
        }
        if (section.numbered()) {
            lines.append(" | numbered");
        }
        lines.append('\n');
        section.blocks().forEach(block -> lines.append("- ").append(block.key()).append('\n'));
        section.sections().forEach(inner -> write(lines, inner, sign + "#"));
    }

    /** A section while it is read. */
    private record Draft(
            int depth,
            String key,
            @Nullable String heading,
            @Nullable String topic,
            boolean numbered,
            List<OutlineBlock> blocks,
            List<Draft> inner) {
        OutlineSection section() {
            return new OutlineSection(
                    key,
                    heading,
                    topic,
                    numbered,
                    blocks,
                    inner.stream().map(Draft::section).toList());
        }
    }

    /**
     * Reads lines over an outline, whose paragraphs stay what they are wherever they stand.
     *
     * @throws PlanException with the key of a message and its arguments
     */
    static Outline read(List<String> lines, Outline before) {
        Blocks blocks = new Blocks(before);
        List<Draft> cover = new ArrayList<>();
        List<Draft> path = new ArrayList<>();
        List<Draft> outermost = new ArrayList<>();
        Draft last = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Matcher section = SECTION.matcher(line);
            Matcher block = BLOCK.matcher(line);
            if (section.matches()) {
                last = draft(section, number);
                place(last, cover, path, outermost, number);
            } else if (block.matches() && last != null) {
                last.blocks().add(blocks.take(last.key(), block.group(1), number));
            } else {
                throw new PlanException("planning.plan.line", number, line);
            }
        }
        return new Outline(before.period(), sections(cover), sections(outermost));
    }

    private static List<OutlineSection> sections(List<Draft> drafts) {
        return drafts.stream().map(Draft::section).toList();
    }

    private static void place(Draft draft, List<Draft> cover, List<Draft> path, List<Draft> outermost, int number) {
        if (draft.depth() == 0) {
            if (!outermost.isEmpty()) {
                throw new PlanException("planning.plan.cover", number);
            }
            cover.add(draft);
            return;
        }
        if (draft.depth() > path.size() + 1) {
            throw new PlanException("planning.plan.depth", number);
        }
        while (path.size() >= draft.depth()) {
            path.remove(path.size() - 1);
        }
        (path.isEmpty() ? outermost : path.get(path.size() - 1).inner()).add(draft);
        path.add(draft);
    }

    private static Draft draft(Matcher line, int number) {
        String heading = null;
        String topic = null;
        boolean numbered = false;
        for (String part : RowParts.parts(line.group(3))) {
            if (part.isBlank()) {
                continue;
            }
            if (part.equals("numbered")) {
                numbered = true;
            } else if (part.startsWith("topic:")) {
                topic = part.substring(6).strip();
            } else if (heading == null) {
                heading = part.strip();
            } else {
                throw new PlanException("planning.plan.line", number, line.group());
            }
        }
        int depth = line.group(1).equals("=") ? 0 : line.group(1).length();
        return new Draft(depth, line.group(2), heading, topic, numbered, new ArrayList<>(), new ArrayList<>());
    }

    /** The paragraphs there are: each is taken from its own section, or moved from the one it stood in. */
    private static final class Blocks {
        private final Map<String, OutlineBlock> byPlace = new HashMap<>();
        private final Map<String, List<String>> places = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        Blocks(Outline before) {
            before.allSections()
                    .forEach(section -> section.blocks().forEach(block -> {
                        byPlace.put(section.key() + "/" + block.key(), block);
                        places.computeIfAbsent(block.key(), key -> new ArrayList<>())
                                .add(section.key() + "/" + block.key());
                    }));
        }

        OutlineBlock take(String section, String key, int number) {
            String place = byPlace.containsKey(section + "/" + key)
                    ? section + "/" + key
                    : places.getOrDefault(key, List.of()).stream()
                            .filter(other -> !taken.contains(other))
                            .findFirst()
                            .orElseThrow(() -> new PlanException(
                                    places.containsKey(key) ? "planning.plan.twice" : "planning.plan.block",
                                    number,
                                    key));
            if (!taken.add(place)) {
                throw new PlanException("planning.plan.twice", number, key);
            }
            OutlineBlock block = byPlace.get(place);
            if (block == null) {
                throw new PlanException("planning.plan.block", number, key);
            }
            return block;
        }
    }
}
