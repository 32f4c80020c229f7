package org.rapporteur.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.FormField.Option;
import org.rapporteur.entry.FormParts.Cell;
import org.rapporteur.entry.FormParts.FacetPart;
import org.rapporteur.entry.FormParts.Picks;
import org.rapporteur.entry.FormParts.Row;
import org.rapporteur.entry.LineOrder.Line;
import org.rapporteur.entry.LineOrder.Way;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.Parts.Faceted;
import org.rapporteur.entry.sheet.Parts.Faceted.FacetChoice;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows the parts of which the text of a field is made. */
@Component
class PartPages {

    /** All are shown where they are no more. */
    private static final int FEW = 12;

    private static final int MOST_FOUND = 15;

    /** Letters; nothing that can be chosen is called by more. */
    private static final int LONGEST_SOUGHT = 300;

    private final MessageSource messages;

    PartPages(MessageSource messages) {
        this.messages = messages;
    }

    /** Null where the text is typed, or says what its parts cannot. */
    @Nullable
    FormParts of(Field field, Sheet sheet, Parted parted, List<Line> lines) {
        Parts parts = field.parts();
        String text = sheet.text(field.name());
        if (parts == null || parted.written().contains(field.name()) || !parts.cover(text)) {
            return null;
        }
        if (parts instanceof RowParts rows) {
            return new FormParts("rows", text, rows(field, rows, sheet, parted, lines), List.of(), Picks.NONE);
        }
        if (parts instanceof Faceted facets) {
            return new FormParts("facets", text, List.of(), facets(field, facets, text), Picks.NONE);
        }
        return new FormParts("picks", text, List.of(), List.of(), picks(field, sheet, parted, lines));
    }

    /** Those of the text, and those still to be filled in: one where there is none yet. */
    private List<Row> rows(Field field, RowParts parts, Sheet sheet, Parted parted, List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = parts.cells(line.text());
            String name = parts.form().named().apply(cells).isEmpty() ? "" : line.name();
            rows.add(new Row(name, line, cells(field, parts, sheet, line.number(), cells), false, false));
        }
        int blanks = Math.max(parted.blanks().getOrDefault(field.name(), 0), lines.isEmpty() ? 1 : 0);
        for (int blank = 0; blank < blanks; blank++) {
            int number = lines.size() + blank;
            Line line = new Line(number, "", "", 0, EnumSet.of(Way.REMOVE));
            rows.add(new Row("", line, cells(field, parts, sheet, number, parts.cells("")), true, false));
        }
        return rows;
    }

    private List<Cell> cells(Field field, RowParts parts, Sheet sheet, int row, List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < parts.columns().size(); at++) {
            Column column = parts.columns().get(at);
            String name = field.name() + "." + column.name();
            cells.add(new Cell(
                    column.shape().name(),
                    name,
                    "field-" + name + "-" + row,
                    said("entry." + sheet.kind() + "." + name),
                    texts.get(at),
                    none(sheet, name),
                    options(column.choices(), texts.get(at)::equals, texts.get(at))));
        }
        return cells;
    }

    /** What was typed and is none of the choices stays there to be seen. */
    private static List<Option> options(List<Choice> choices, Predicate<String> chosen, String typed) {
        List<Option> options = new ArrayList<>(choices.stream()
                .map(choice -> new Option(choice.value(), choice.label(), chosen.test(choice.value())))
                .toList());
        if (!typed.isEmpty() && options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(typed, typed, true));
        }
        return options;
    }

    private List<FacetPart> facets(Field field, Faceted parts, String text) {
        return parts.facets().stream()
                .map(facet -> facet(field, facet, parts.values(text, facet.name())))
                .toList();
    }

    private FacetPart facet(Field field, FacetChoice facet, List<String> chosen) {
        List<Option> options = new ArrayList<>(options(facet.choices(), chosen::contains, ""));
        chosen.stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .forEach(value -> options.add(new Option(value, value, true)));
        options.sort(Comparator.comparing(option -> !option.chosen()));
        return new FacetPart(field.name() + "." + facet.name(), said("facets." + facet.name()), options);
    }

    private static Picks picks(Field field, Sheet sheet, Parted parted, List<Line> lines) {
        List<Choice> choices = field.choices();
        List<Line> chosen = lines.stream()
                .map(line -> new Line(line.number(), line.text(), label(choices, line.text()), 0, line.ways()))
                .toList();
        List<String> taken = sheet.lines(field.name());
        List<Choice> others = choices.stream()
                .filter(choice -> !taken.contains(choice.value()))
                .toList();
        String words = parted.sought().getOrDefault(field.name(), "");
        List<Choice> found = words.isEmpty() && others.size() > FEW ? List.of() : found(others, words);
        List<Option> shown = found.stream()
                .limit(MOST_FOUND)
                .map(choice -> new Option(choice.value(), choice.label(), false))
                .toList();
        return new Picks(chosen, shown, found.size() - shown.size(), words);
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** Those in which every word stands, with or without its accents. */
    private static List<Choice> found(List<Choice> choices, String words) {
        List<String> sought = List.of(plain(TypedText.of(words, LONGEST_SOUGHT)).split("\\s+"));
        return choices.stream()
                .filter(choice -> sought.stream().allMatch(plain(choice.label() + " " + choice.value())::contains))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019]", "'")
                .toLowerCase(Locale.ROOT);
    }

    /** What it is called that nothing is chosen in a column. */
    private String none(Sheet sheet, String name) {
        String own =
                messages.getMessage("entry." + sheet.kind() + "." + name + ".none", null, null, RequestLanguage.get());
        return own == null ? said("entry.none") : own;
    }

    private String said(String key) {
        return messages.getMessage(key, null, RequestLanguage.get());
    }
}
