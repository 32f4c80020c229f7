package org.rapporteur.document.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Words;

/** Words written so that a CommonMark reader gives them back as they are; signs are escaped only where they matter. */
final class MarkdownText {

    /** At the edge of a run the neighbour is unknown, so there a sign counts as one that matters. */
    private static final Pattern MARKUP = Pattern.compile(String.join(
            "|",
            "[\\\\`*\\[\\]~]",
            "(?<![A-Za-z0-9])[_#]",
            "_(?![A-Za-z0-9])",
            "<(?!\\s)",
            "!\\z",
            "&(?=#?\\w{0,40}(?:;|\\z))"));

    /** What opens a list, a quotation, a rule or a table at the start of a line; headings and fences are caught above. */
    private static final Pattern OPENING =
            Pattern.compile("^(\\d{1,9}(?=[.)](?:\\s|\\z))|(?=[-+](?:[\\s-]|\\z)|[>|]))");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

    /** Signs that would end a link's address, and the entities it may seem to hold. */
    private static final Pattern ADDRESS = Pattern.compile("[()<>\\\\\\[\\]&]");

    private MarkdownText() {}

    /** A line that stands at the start of a paragraph. */
    static String opening(String line) {
        return OPENING.matcher(line).replaceFirst("$1\\\\");
    }

    /** Words inside a line. */
    static String inside(String text) {
        return BLANKS.matcher(MARKUP.matcher(text).replaceAll("\\\\$0"))
                .replaceAll(" ")
                .trim();
    }

    /** A run of inlines inside a line. */
    static String inside(List<Inline> line) {
        String text = line.stream().map(MarkdownText::inline).collect(Collectors.joining());
        return BLANKS.matcher(text).replaceAll(" ").trim();
    }

    /** A run of inlines inside a table. */
    static String cell(List<Inline> line) {
        return inside(line).replace("|", "\\|");
    }

    private static String inline(Inline inline) {
        String text = MARKUP.matcher(inline.text()).replaceAll("\\\\$0");
        if (inline instanceof Words words && !text.isBlank()) {
            return Links.web(words.link())
                    .map(link -> "[" + text + "](" + address(link) + ")")
                    .orElse(text);
        }
        return text;
    }

    private static String address(String link) {
        return ADDRESS.matcher(link).replaceAll("\\\\$0");
    }
}
