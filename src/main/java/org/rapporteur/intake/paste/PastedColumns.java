package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;

/** The columns of a table by the names that stand above them. */
final class PastedColumns {
    private static final Pattern REVIEW = Pattern.compile(
            "(?:(?:aap )?(?:lc|last call|additional review|ar)|comments?|comment period)\\b.*"
                    + "|from|to|start|end|start date|end date|starts|ends|deadline|period|.*(?:of|for) (?:lc|last call|comments?)");

    /** What a column holds. */
    enum Column {
        NUMBER(
                "work item|recommendation|rec|rec #|rec no|rec number|number|no of text|acronym|reference|designation|draft"
                        + "|draft recommendation|text|itu-t rec|itu-t recommendation|document|new or revised recommendation|name"
                        + "|work item/recommendation|number or provisional name|recommendation number|itu-t no|rec itu-t"),
        TITLE("title|subject|subject/title|subject / title|title of the text|full title|title of recommendation"
                + "|title/subject|english title|name of the text|recommendation title|work item title"),
        QUESTION("question|q|questions|q/sg|question(s)"),
        GROUP("sg|study group|group|responsible group|parent sg|responsible sg|lead sg|sg/wp"),
        STAGE("status|status code|code|aap status|action|stage|decision|result|outcome|state"),
        DAY(
                "date|day|approval date|date of approval|approved on|approved|consented on|consent date|agreed on|agreement date"
                        + "|determined on|decision date|status date|date of consent|consented|date approved|date consented"
                        + "|determination date|date of determination|agreed|determined|date of agreement|consent|approval"),
        KIND("kind|type|type of text|document type|kind of text|text type"),
        PROCESS("process|approval process|aap/tap|tap/aap|procedure"),
        REVISED("version|new/revised|new/rev|new or revised|new / revised"),
        COUNT("#|no|item|nr"),
        REVIEW(""),
        OTHER(
                "editor|editors|timing|base text|equivalent|remarks|notes|comments|contact|td|meeting|link|url|source|topic");

        private final List<String> names;

        Column(String names) {
            this.names = List.of(names.split("\\|"));
        }

        static @Nullable Column named(String cell) {
            String name = cell.toLowerCase(Locale.ROOT).replaceAll("[.:*]", "").strip();
            if (name.isEmpty()) {
                return null;
            }
            return Stream.of(values())
                    .filter(column -> column.names.contains(name))
                    .findFirst()
                    .orElse(PastedColumns.REVIEW.matcher(name).matches() ? REVIEW : null);
        }
    }

    /** @param of the stage that was reached on the days below; null where the name does not say it */
    private record DayColumn(int place, @Nullable Stage of) {}

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<DayColumn> days = new ArrayList<>();
    private int count;

    /** Takes the names of columns, if these are such. */
    boolean take(List<String> cells) {
        List<@Nullable Column> named = new ArrayList<>();
        cells.forEach(cell -> named.add(Column.named(cell)));
        if (named.stream().filter(Objects::nonNull).count() < Math.max(2, (cells.size() + 1) / 2)) {
            return false;
        }
        forget();
        count = cells.size();
        for (int i = 0; i < count; i++) {
            take(named.get(i), cells.get(i), i);
        }
        return true;
    }

    private void take(@Nullable Column column, String name, int place) {
        if (column == null) {
            return;
        }
        places.putIfAbsent(column, place);
        if (column == Column.DAY) {
            days.add(new DayColumn(place, ParticularsReader.read(name).stage()));
        }
    }

    void forget() {
        places.clear();
        days.clear();
    }

    boolean tellTexts() {
        return places.containsKey(Column.NUMBER) || places.containsKey(Column.TITLE);
    }

    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** A title with commas in it makes more cells than there are columns. */
    List<String> joined(List<String> cells, char separator) {
        Integer title = places.get(Column.TITLE);
        int more = cells.size() - count;
        if (title == null || more <= 0) {
            return cells;
        }
        List<String> joined = new ArrayList<>(cells.subList(0, title));
        joined.add(String.join(separator + " ", cells.subList(title, title + more + 1)));
        joined.addAll(cells.subList(title + more + 1, cells.size()));
        return joined;
    }

    /** The day of the stage a row is said to have reached, else that of the last stage which has one. */
    Particulars day(List<String> cells, @Nullable Stage stage) {
        return days.stream()
                .filter(column -> stage == null || column.of == null || column.of == stage)
                .filter(column -> column.place < cells.size()
                        && ParticularsReader.read(cells.get(column.place)).date() != null)
                .max(Comparator.comparing(
                        (DayColumn column) -> column.of, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(column ->
                        ParticularsReader.read(cells.get(column.place)).over(Particulars.of(null, column.of, null)))
                .orElse(Particulars.NONE);
    }

    /** The only stage of which days are told. */
    Particulars onlyStage() {
        return days.size() == 1 ? Particulars.of(null, days.get(0).of, null) : Particulars.NONE;
    }
}
