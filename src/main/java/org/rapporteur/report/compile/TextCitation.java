package org.rapporteur.report.compile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How prose names a text: {@code Y.4703}, {@code D.608 R dated}, {@code T-Y.4903-202203 number}.
 *
 * @param key permanent key, number or provisional name of the text
 */
public record TextCitation(String key, Form form) {

    /** How much of a citation is printed. */
    public enum Form {
        /** Kind, number and title. */
        FULL,
        /** The same, with what became of it when: (approved on 29 September 2022). */
        DATED,
        /** The number alone. */
        NUMBER
    }

    /** Reads a claim's argument: a form may stand last, all before it is the key, spaces included. */
    public static TextCitation valueOf(String argument) {
        String text = argument.strip();
        int space = text.lastIndexOf(' ');
        Optional<Form> form = space < 0 ? Optional.empty() : form(text.substring(space + 1));
        return form.map(last -> new TextCitation(text.substring(0, space).strip(), last))
                .orElse(new TextCitation(text, Form.FULL));
    }

    private static Optional<Form> form(String word) {
        return Stream.of(Form.values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
