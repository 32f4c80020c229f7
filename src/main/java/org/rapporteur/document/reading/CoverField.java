package org.rapporteur.document.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cover says of a report, in the order in which a line is tried for it. */
enum CoverField {
    NUMBER(
            "(?i:document|documento|документ)\\s*:?\\s+(\\S.{0,60})"
                    + "|([A-Z][A-Za-z-]{0,30}[- ]?\\d{0,4}[/-][A-Z]{0,5}/?\\d{1,4}\\S{0,20})",
            "document"),
    LANGUAGE(
            "(?i:(?:original\\s*:\\s*)?(?:arabic|chinese|english|french|russian|spanish)"
                    + "(?:[/, ]+(?:arabic|chinese|english|french|russian|spanish|and)){0,8}(?: only)?)",
            "language",
            "original language"),
    DATE(
            "(?:\\p{Lu}[\\p{L} ]{1,40},\\s)?\\d{1,2}(?:er|º)?\\s(?:de\\s)?\\p{L}{3,12}\\s(?:de\\s)?\\d{4}"
                    + "|\\p{Lu}\\p{L}{2,11}\\s\\d{4}|\\d{4}-\\d\\d-\\d\\d",
            "date"),
    MEETING("(?=.*\\p{L}).{0,200}(?i:meeting|session|réunion|reunión)\\b.{0,200}"),
    PLACE("\\p{Lu}[\\p{L} .-]{1,40},\\s\\d{1,2}.{0,60}\\d{4}"),
    SOURCE(
            "(?i:source\\s*:\\s*|(?=(?:report|note|contribution|input|document|submitted) (?:by|from)\\b)"
                    + "|(?=secretariat|secretary-general)).{1,200}",
            "source",
            "source:"),
    GROUP("(?i:.{0,100}\\b(?:council|group|committee|conference|commission|assembly)\\b.{0,160})"),
    TITLE(".+", "title", "title:");

    private final Pattern form;
    private final Set<String> names;

    /** @param names what stands before it in a cell or line of its own */
    CoverField(String form, String... names) {
        this.form = Pattern.compile(form);
        this.names = Set.of(names);
    }

    /** Of which field a line is the name. */
    static Optional<CoverField> named(String line) {
        String name = line.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(field -> field.names.contains(name)).findFirst();
    }

    /** The line as one that says it, matched or not. */
    Matcher in(String line) {
        return form.matcher(line);
    }
}
