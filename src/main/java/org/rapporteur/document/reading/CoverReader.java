package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.lines.PrintedLine;

/** The cover: who meets where, what is handed out by whom, and headed parts without numbers. */
final class CoverReader {

    private enum Field {
        NUMBER("(?i:document|documento|документ)\\s*:?\\s+(\\S.{0,60})"
                + "|([A-Z][A-Za-z-]{0,30}[- ]?\\d{0,4}[/-][A-Z]{0,5}/?\\d{1,4}\\S{0,20})"),
        LANGUAGE("(?i:(?:original\\s*:\\s*)?(?:arabic|chinese|english|french|russian|spanish)"
                + "(?:[/, ]+(?:arabic|chinese|english|french|russian|spanish|and)){0,8}(?: only)?)"),
        DATE("(?:\\p{Lu}[\\p{L} ]{1,40},\\s)?\\d{1,2}(?:er|º)?\\s(?:de\\s)?\\p{L}{3,12}\\s(?:de\\s)?\\d{4}"
                + "|\\p{Lu}\\p{L}{2,11}\\s\\d{4}|\\d{4}-\\d\\d-\\d\\d"),
        MEETING("(?=.*\\p{L}).{0,200}(?i:meeting|session|réunion|reunión)\\b.{0,200}"),
        PLACE("\\p{Lu}[\\p{L} .-]{1,40},\\s\\d{1,2}.{0,60}\\d{4}"),
        SOURCE("(?i:source\\s*:\\s*|(?=(?:report|note|contribution|input|document|submitted) (?:by|from)\\b)"
                + "|(?=secretariat|secretary-general)).{1,200}"),
        GROUP("(?i:.{0,100}\\b(?:council|group|committee|conference|commission|assembly)\\b.{0,160})"),
        TITLE(".+");

        private final Pattern form;

        Field(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private static final Pattern PART = Pattern.compile(
            "(?i:(purpose|action required|action requested|required action|action|summary|abstract|references?"
                    + "|decision required|keywords?))\\s*(?::\\s*(.*))?");
    private static final int FIRST_LINES = 80;
    /** Of a short report the cover may be the longer part. */
    private static final int SHORT_COVER = 16;

    private static final List<Field> FACTS = List.of(Field.NUMBER, Field.LANGUAGE, Field.DATE);
    private static final int ENOUGH_FACTS = 2;

    /** What stands before a fact in a cell or line of its own. */
    private static final Map<String, Field> NAMES = Map.of(
            "document",
            Field.NUMBER,
            "language",
            Field.LANGUAGE,
            "original language",
            Field.LANGUAGE,
            "date",
            Field.DATE,
            "source",
            Field.SOURCE,
            "source:",
            Field.SOURCE,
            "title",
            Field.TITLE,
            "title:",
            Field.TITLE);

    private @Nullable Field next;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final OpenSection rest = new OpenSection(null, null, 1);
    private final ArrayList<OpenSection> parts = new ArrayList<>();
    private final Ids ids;

    CoverReader(Ids ids) {
        this.ids = ids;
    }

    /** How many entries belong to the cover: up to a rule or the first heading, if there is anything of a cover. */
    static int length(List<PrintedEntry> entries) {
        HeadingForms headings = new HeadingForms(entries);
        int parts = lastPart(entries, headings);
        int heading = IntStream.range(0, entries.size())
                .filter(at -> headings.isHeading(at) && !isPart(entries.get(at)) && at > parts)
                .findFirst()
                .orElse(Math.min(FIRST_LINES, entries.size()));
        // A rule nearer to the end than to the beginning ends the report and no cover
        Optional<Integer> rule = IntStream.range(0, Math.min(heading, Math.max(entries.size() / 2, SHORT_COVER)))
                .boxed()
                .filter(at -> entries.get(at).isRule())
                .findFirst();
        boolean cover = IntStream.range(0, heading).anyMatch(at -> isCover(entries.get(at)))
                || facts(entries.subList(0, heading)) >= ENOUGH_FACTS;
        return rule.map(at -> at + 1).orElse(cover && heading < entries.size() ? heading : 0);
    }

    /** How many facts of a cover stand in lines of their own: plain text has no other sign of one. */
    private static long facts(List<PrintedEntry> entries) {
        return FACTS.stream()
                .filter(fact -> entries.stream()
                        .anyMatch(
                                entry -> fact.form.matcher(entry.line().text()).matches()))
                .count();
    }

    /** Where the last part of a cover is headed; one other heading, the title, may come before. */
    private static int lastPart(List<PrintedEntry> entries, HeadingForms headings) {
        int last = -1;
        int others = 0;
        for (int at = 0; at < Math.min(FIRST_LINES, entries.size()) && others < 2; at++) {
            boolean heading = headings.isHeading(at);
            if (isPart(entries.get(at))) {
                last = at;
            } else if (heading && entries.get(at).isNumber()) {
                return last;
            }
            others += heading && !isPart(entries.get(at)) ? 1 : 0;
        }
        return last;
    }

    private static boolean isCover(PrintedEntry entry) {
        String style = style(entry.line());
        return style.equals("source")
                || style.startsWith("title")
                || PART.matcher(entry.line().text()).matches();
    }

    private static boolean isPart(PrintedEntry entry) {
        return !entry.isNumber() && PART.matcher(entry.line().text()).matches();
    }

    private static String style(PrintedLine line) {
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
        Optional<Field> named = Optional.ofNullable(NAMES.get(line.text().toLowerCase(Locale.ROOT)));
        if (next != null) {
            join(next, line.text());
            next = null;
        } else if (named.isPresent()) {
            next = named.get();
        } else if (style.equals("source")) {
            join(Field.SOURCE, line.text());
        } else if (style.startsWith("title") || line.look().outline() > 0) {
            join(Field.TITLE, line.text());
        } else {
            guess(line);
        }
    }

    private void guess(PrintedLine line) {
        for (Field field : Field.values()) {
            Matcher form = field.form.matcher(line.text());
            if (!fields.containsKey(field) && form.matches()) {
                put(field, form, line.text());
                return;
            }
        }
        rest.blocks().plain(PrintedEntry.of(line).unmarked());
    }

    private void put(Field field, Matcher form, String text) {
        if (field == Field.NUMBER) {
            fields.put(field, form.group(1) == null ? form.group(2) : form.group(1));
        } else if (field == Field.PLACE && fields.containsKey(Field.MEETING)) {
            join(Field.MEETING, text);
        } else {
            fields.put(field, text);
        }
    }

    private void join(Field field, String text) {
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
                field(Field.GROUP),
                field(Field.MEETING).isEmpty() ? field(Field.PLACE) : field(Field.MEETING),
                field(Field.NUMBER),
                field(Field.DATE),
                field(Field.LANGUAGE),
                field(Field.SOURCE),
                field(Field.TITLE),
                sections);
    }

    private static BlockId placeAfter(List<Section> sections) {
        return BlockId.valueOf("cover-" + (sections.size() + 1));
    }

    private String field(Field field) {
        return fields.getOrDefault(field, "");
    }
}
