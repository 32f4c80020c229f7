package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.NamedTexts.Mention;

/** Rows of tables, with a row of column names above them or without. */
final class PastedTableReader {
    private static final Pattern BETWEEN = Pattern.compile(" *(?:\\t|\\|(?! *ISO)) *");
    private static final Pattern FRAME = Pattern.compile("^\\s*\\|\\s*|\\s*\\|\\s*$");
    private static final Pattern QUESTION = Pattern.compile("(?:Q(?:uestion)? ?)?\\d{1,2}(?:,\\d{1,2})*/\\d{1,2}");
    private static final Pattern REVISED = Pattern.compile("(?i)(?:draft )?revis(?:ed|ion)(?: Recommendation| text)?");
    private static final Pattern NEW = Pattern.compile("(?i)(?:draft )?new(?: Recommendation| text)?|-|–|n/a");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}\\.?");

    private enum Column {
        NUMBER(
                "work item|recommendation|rec|rec #|rec no|rec number|number|no of text|acronym|reference|designation|draft"
                        + "|draft recommendation|text|itu-t rec|itu-t recommendation|document|new or revised recommendation|name"),
        TITLE("title|subject|subject/title|subject / title|title of the text|full title|title of recommendation"),
        QUESTION("question|q|questions|q/sg|question(s)"),
        GROUP("sg|study group|group|responsible group|parent sg"),
        STAGE("status|status code|code|aap status|action|stage|decision|result|outcome|state"),
        DAY(
                "date|day|approval date|date of approval|approved on|approved|consented on|consent date|agreed on|agreement date"
                        + "|determined on|decision date|status date"),
        KIND("kind|type|type of text|document type|kind of text|text type"),
        PROCESS("process|approval process|aap/tap|tap/aap|procedure"),
        REVISED("version|new/revised|new/rev|new or revised|new / revised"),
        COUNT("#|no|item|nr"),
        OTHER("editor|editors|timing|base text|equivalent|remarks|notes|comments|contact|td|meeting|link");

        private final List<String> names;

        Column(String names) {
            this.names = List.of(names.split("\\|"));
        }

        static @Nullable Column named(String cell) {
            String name = cell.toLowerCase(Locale.ROOT).replaceAll("[.:*]", "").strip();
            return Stream.of(values())
                    .filter(column -> column.names.contains(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private Particulars ofDay = Particulars.NONE;

    static boolean isRow(String text) {
        return BETWEEN.matcher(text).find();
    }

    static List<String> cells(String text) {
        return Arrays.asList(BETWEEN.split(FRAME.matcher(text).replaceAll(""), -1));
    }

    /** Takes the names of columns, if these are such. */
    boolean takesNames(List<String> cells) {
        List<Column> named = cells.stream().map(Column::named).toList();
        if (named.stream().filter(column -> column != null).count() < Math.max(2, (cells.size() + 1) / 2)) {
            return false;
        }
        forget();
        for (int i = 0; i < cells.size(); i++) {
            take(named.get(i), cells.get(i), i);
        }
        return true;
    }

    private void take(@Nullable Column column, String name, int place) {
        if (column == null) {
            return;
        }
        columns.putIfAbsent(column, place);
        if (column == Column.DAY) {
            ofDay = ParticularsReader.read(name);
        }
    }

    void forget() {
        columns.clear();
        ofDay = Particulars.NONE;
    }

    boolean knowsColumns() {
        return columns.containsKey(Column.NUMBER) || columns.containsKey(Column.TITLE);
    }

    /** A row below the names of its columns, or nothing if it tells no text. */
    @Nullable
    PastedText named(SourceLine line, List<String> cells, Particulars context) {
        String number = cell(cells, Column.NUMBER);
        Mention mention = number.isEmpty() ? null : new NamedTexts(number).next(0);
        String title = title(cells, number, mention);
        Particulars said = particulars(cells);
        boolean told =
                mention != null || (!title.isEmpty() && said.over(context).kind() != null);
        if (!told) {
            return null;
        }
        RowDraft draft = RowDraft.of(mention == null ? null : mention.reading(), said.kind(), title);
        boolean revised = REVISED.matcher(cell(cells, Column.REVISED)).matches()
                || REVISED.matcher(number).lookingAt();
        return draft.revised(revised).row(line.number(), said.over(context));
    }

    private String title(List<String> cells, String number, @Nullable Mention mention) {
        String title = cell(cells, Column.TITLE);
        if (!title.isEmpty() || mention == null) {
            return unquoted(title);
        }
        TitleReader behind = TitleReader.after(number, mention, new NamedTexts(number));
        return behind.text() == null ? "" : behind.text();
    }

    private static String unquoted(String title) {
        return title.replaceAll("^[“\"«]([^“”\"«»]*)[”\"»][.;,]?$", "$1").replaceAll("[ ;,]+$", "");
    }

    private String cell(List<String> cells, Column column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private Particulars particulars(List<String> cells) {
        Particulars said = ParticularsReader.readCell(cell(cells, Column.STAGE));
        String group = cell(cells, Column.GROUP).replaceFirst("^(\\d{1,2})$", "SG$1");
        String question = cell(cells, Column.QUESTION).replaceFirst("^(?=\\d)", "Q");
        for (String cell : List.of(group, question, cell(cells, Column.DAY), cell(cells, Column.PROCESS))) {
            said = said.over(ParticularsReader.read(cell));
        }
        return said.over(ParticularsReader.read(cell(cells, Column.KIND))).over(ofDay);
    }

    /** A row of cells which are known by what they hold, or nothing if it tells no text. */
    static @Nullable PastedText plain(SourceLine line, List<String> cells, Particulars context) {
        return new Guess(cells).row(line, context);
    }

    /** What each cell of a row without column names is. */
    private static final class Guess {
        private @Nullable Mention mention;
        private String named = "";
        private String title = "";
        private boolean revised;
        private Particulars said = Particulars.NONE;
        private final List<String> rest = new ArrayList<>();

        private Guess(List<String> cells) {
            cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).forEach(this::take);
        }

        private void take(String cell) {
            if (mention == null && title.isEmpty() && opens(cell)) {
                return;
            }
            if (isParticular(cell)) {
                said = particulars(cell).over(said);
            } else if (REVISED.matcher(cell).matches()) {
                revised = true;
            } else if (title.isEmpty() && cell.length() > 3) {
                title = unquoted(cell);
            } else if (!NEW.matcher(cell).matches() && !COUNT.matcher(cell).matches()) {
                rest.add(cell);
            }
        }

        private static Particulars particulars(String cell) {
            return ParticularsReader.readCell(
                    QUESTION.matcher(cell).matches() ? cell.replaceFirst("^(?=\\d)", "Q") : cell);
        }

        private static boolean isParticular(String cell) {
            return QUESTION.matcher(cell).matches()
                    || ParticularsReader.isCode(cell)
                    || ParticularsReader.isOnly(cell) && !REVISED.matcher(cell).matches();
        }

        private boolean opens(String cell) {
            NamedTexts mentions = new NamedTexts(cell);
            Mention first = mentions.next(0);
            if (first == null || first.start() > 40) {
                return false;
            }
            mention = first;
            named = cell;
            TitleReader behind = TitleReader.after(cell, first, mentions);
            if (behind.text() != null) {
                title = behind.text();
            }
            return true;
        }

        private @Nullable PastedText row(SourceLine line, Particulars context) {
            if (mention == null) {
                return null;
            }
            RowDraft draft = RowDraft.of(mention.reading(), mention.isNumbered() ? null : mention.kind(), title)
                    .revised(revised || named.matches("(?i).{0,30}\\brevis(?:ed|ion of).*"));
            RowDraft whole = rest.isEmpty() ? draft : draft.leaving(String.join(" | ", rest));
            Particulars lead =
                    ParticularsReader.read(named.substring(0, mention.start())).withoutKind();
            return whole.row(line.number(), said.withoutKind().over(lead).over(context));
        }
    }
}
