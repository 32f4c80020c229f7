package org.rapporteur.entry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.entry.LineOrder.Way;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.RowParts;
import org.springframework.util.MultiValueMap;

/**
 * What is asked to be done to a line of a field.
 *
 * @param number of the line from 0, when the button was made
 * @param words of the line, likewise
 */
record AskedMove(Field field, Way way, int number, String words) {

    private static final Pattern FORM = Pattern.compile("(\\w+) (up|down|in|out|add|remove) (\\d{1,6}) ?(.*)");

    /** Of what a button sends: {@code stages down 0 approved 2024-07-05}; none if it is no field made of parts. */
    static Optional<AskedMove> of(String move, List<Field> fields) {
        Matcher asked = FORM.matcher(move);
        return fields.stream()
                .filter(field ->
                        asked.matches() && field.parts() != null && field.name().equals(asked.group(1)))
                .findFirst()
                .map(field -> new AskedMove(
                        field,
                        Way.valueOf(asked.group(2).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(asked.group(3)),
                        asked.group(4)));
    }

    /**
     * The number of the line that is meant: a row is known by its number, whatever was typed in it since; a line of a text
     * by its words.
     *
     * @return -1 where it is not clear
     */
    int line(SubmittedForm typed, MultiValueMap<String, String> sent) {
        boolean made = !typed.parted().written().contains(field.name());
        if (made && field.parts() instanceof RowParts rows && words.equals(shown(sent))) {
            return rows.line(Parted.sent(field, sent), number);
        }
        return place(typed.sheet().lines(field.name()));
    }

    /** The line of which the row was made; empty for one to be filled in. */
    private String shown(MultiValueMap<String, String> sent) {
        String was = Objects.requireNonNullElse(sent.getFirst(field.name() + ".was"), "");
        List<String> lines =
                was.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return number < lines.size() ? lines.get(number) : "";
    }

    /** Lines may have been typed since the buttons beside them were made. */
    private int place(List<String> lines) {
        if (number < lines.size() && lines.get(number).equals(words)) {
            return number;
        }
        return lines.indexOf(words) == lines.lastIndexOf(words) ? lines.indexOf(words) : -1;
    }
}
