package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.lines.PrintedLine;

/** The cover: who meets where, what is handed out by whom, and headed parts without numbers. */
final class CoverReader {

    /** The heading of a part, with words that follow in the same line. */
    static final Pattern PART = Pattern.compile(
            "(?i:(purpose|action required|action requested|required action|action|summary|abstract|references?"
                    + "|decision required|keywords?))\\s*(?::\\s*(.*))?");

    private @Nullable CoverField next;
    private final Map<CoverField, String> fields = new EnumMap<>(CoverField.class);
    private final OpenSection rest = new OpenSection(null, null, 1);
    private final ArrayList<OpenSection> parts = new ArrayList<>();
    private final Ids ids;

    CoverReader(Ids ids) {
        this.ids = ids;
    }

    /** The name of its style in whatever way words of it are joined. */
    static String style(PrintedLine line) {
        return line.look().style().replace("_", "").replace(" ", "");
    }

    void read(PrintedEntry entry) {
        entry.table()
                .ifPresentOrElse(
                        table -> {
                            if (parts.isEmpty()) {
                                table.rows().forEach(row -> row.cells().forEach(cell -> cell.forEach(this::line)));
                            } else {
                                current().blocks().table(entry);
                            }
                        },
                        () -> paragraph(entry));
    }

    private void paragraph(PrintedEntry entry) {
        if (entry.isRule() || heads(entry.line())) {
            return;
        }
        if (parts.isEmpty()) {
            line(entry.line());
        } else if (entry.isItem()) {
            current().blocks().item(entry);
        } else {
            current().blocks().plain(entry.isNumber() ? entry.unmarked() : entry);
        }
    }

    private OpenSection current() {
        return parts.get(parts.size() - 1);
    }

    /** Opens a part if this is its heading; words that follow in the same line are its first. */
    private boolean heads(PrintedLine line) {
        Matcher part = PART.matcher(line.text());
        boolean known = part.matches();
        if (!known && !style(line).equals("headingb")) {
            return false;
        }
        parts.add(new OpenSection(null, known ? part.group(1) : line.text(), 1));
        if (known && part.group(2) != null && !part.group(2).isBlank()) {
            current()
                    .blocks()
                    .plain(PrintedEntry.of(PrintedLine.of(part.group(2), 0)).unmarked());
        }
        return true;
    }

    private void line(PrintedLine line) {
        if (heads(line) || line.isBlank()) {
            return;
        }
        String style = style(line);
        Optional<CoverField> named = CoverField.named(line.text());
        if (next != null) {
            join(next, line.text());
            next = null;
        } else if (named.isPresent()) {
            next = named.get();
        } else if (style.equals("source")) {
            join(CoverField.SOURCE, line.text());
        } else if (style.startsWith("title") || line.look().outline() > 0) {
            join(CoverField.TITLE, line.text());
        } else {
            guess(line);
        }
    }

    private void guess(PrintedLine line) {
        for (CoverField field : CoverField.values()) {
            Matcher form = field.in(line.text());
            if (!fields.containsKey(field) && form.matches()) {
                put(field, form, line.text());
                return;
            }
        }
        rest.blocks().plain(PrintedEntry.of(line).unmarked());
    }

    private void put(CoverField field, Matcher form, String text) {
        if (field == CoverField.NUMBER) {
            fields.put(field, form.group(1) == null ? form.group(2) : form.group(1));
        } else if (field == CoverField.PLACE && fields.containsKey(CoverField.MEETING)) {
            join(CoverField.MEETING, text);
        } else {
            fields.put(field, text);
        }
    }

    private void join(CoverField field, String text) {
        fields.merge(field, text, (before, more) -> before.equals(more) ? before : before + " – " + more);
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }

    Cover cover() {
        ArrayList<Section> sections = new ArrayList<>();
        parts.forEach(part -> sections.add(part.section(placeAfter(sections), ids)));
        if (!rest.blocks().isEmpty()) {
            sections.add(rest.section(placeAfter(sections), ids));
        }
        return new Cover(
                field(CoverField.GROUP),
                field(CoverField.MEETING).isEmpty() ? field(CoverField.PLACE) : field(CoverField.MEETING),
                field(CoverField.NUMBER),
                field(CoverField.DATE),
                field(CoverField.LANGUAGE),
                field(CoverField.SOURCE),
                field(CoverField.TITLE),
                sections);
    }

    private static BlockId placeAfter(List<Section> sections) {
        return BlockId.valueOf("cover-" + (sections.size() + 1));
    }

    private String field(CoverField field) {
        return fields.getOrDefault(field, "");
    }
}
