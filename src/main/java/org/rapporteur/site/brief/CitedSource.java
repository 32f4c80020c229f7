package org.rapporteur.site.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to be cited.
 *
 * @param key by which reference managers know it: letters, digits and hyphens
 * @param title of the report or text
 * @param number of the document, or designation of the text
 * @param part paragraph of the report, with its noun; empty for a whole text
 * @param day as ISO 8601 writes it, as far as it is known: 2024-09-05, 2024
 * @param when the day in words
 * @param address where it is found; empty where nobody knows
 * @param note what is said where there is no address; empty where there is one
 */
record CitedSource(
        String key,
        String author,
        String title,
        String number,
        String part,
        String day,
        String when,
        Optional<String> address,
        String note) {

    /** As a sentence. */
    public String text() {
        return Stream.of(author, "“" + title + "”", number, part, when, address.orElse(""))
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** For BibTeX. */
    public String bibtex() {
        return Stream.of(
                        Stream.of("@techreport{" + key + ","),
                        field("author", "{" + escaped(author) + "}"),
                        field("institution", escaped(author)),
                        field("title", "{" + escaped(title) + "}"),
                        field("number", escaped(number)),
                        field("year", day.substring(0, Math.min(4, day.length()))),
                        field(
                                "note",
                                escaped(Stream.of(part, when, note)
                                        .filter(fact -> !fact.isBlank())
                                        .collect(Collectors.joining(", ")))),
                        address.map(at -> "  url = {" + at + "},").stream(),
                        Stream.of("}"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> field(String name, String value) {
        return value.isBlank() || value.equals("{}") ? Stream.empty() : Stream.of("  " + name + " = {" + value + "},");
    }

    /** Signs that mean something to TeX. */
    private static String escaped(String words) {
        return words.replaceAll("[{}\\\\]", "")
                .replaceAll("([#$%&_])", "\\\\$1")
                .replace("~", "\\~{}");
    }

    /** For reference managers, as RIS. */
    public String ris() {
        List<String> lines = Stream.of(
                        line("TY", "RPRT"),
                        line("ID", key),
                        line("AU", author),
                        line("TI", title),
                        line("SN", number),
                        line("SE", part),
                        line("PB", author),
                        line("PY", day.substring(0, Math.min(4, day.length()))),
                        line("DA", day.length() == 10 ? day.replace('-', '/') : ""),
                        line("UR", address.orElse("")),
                        line("N1", note))
                .flatMap(line -> line)
                .toList();
        return String.join("\r\n", lines) + "\r\nER  - \r\n";
    }

    private static Stream<String> line(String tag, String value) {
        return value.isBlank() ? Stream.empty() : Stream.of(tag + "  - " + value.replaceAll("\\s+", " "));
    }
}
