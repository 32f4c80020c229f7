package org.rapporteur.document.format;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.UnbrokenNames;

/** HTML as it grows: markup is the writer's own, text is anybody's and always escaped. */
final class Html {

    private static final int TYPICAL = 64 * 1024;
    private static final String UNBROKEN = "<bdi class=\"unbroken\">";

    private final StringBuilder out = new StringBuilder(TYPICAL);
    private final Set<String> ids = new HashSet<>();
    private final String home;
    private final String prefix;
    private boolean breakable;

    /** A document on a page of its own. */
    Html() {
        this("", "");
    }

    /**
     * Parts of a document on another page.
     *
     * @param home address of the document's own page, to which its places lead
     * @param prefix before every id, so that several such parts stand on one page
     */
    Html(String home, String prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** For paper, whose layout would rather leave a bracket behind than keep a name together. */
    Html breakable() {
        breakable = true;
        return this;
    }

    /** Appends markup. Takes constants of the writers only, never words of a document. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Appends a number made by a writer. */
    Html number(int number) {
        out.append(number);
        return this;
    }

    /** Appends words, in content or in a quoted attribute. */
    Html text(String text) {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isWrittenOtherwise(text.charAt(at))) {
                out.append(text, done, at);
                character(text.charAt(at));
                done = at + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    /** Appends words in content, whose names such as “ITU-T” stay on one line. */
    Html words(String words) {
        if (breakable || !UnbrokenNames.areIn(words)) {
            return text(words);
        }
        UnbrokenNames.split(
                words, this::text, name -> markup(UNBROKEN).text(name).markup("</bdi>"));
        return this;
    }

    Html attribute(String name, String value) {
        return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
    }

    /** The id of a place of the document. */
    Html id(BlockId id) {
        return id(id.toString());
    }

    /** An id, which must be unique: only the first element of that name gets it. */
    Html id(String id) {
        return ids.add(id) ? attribute("id", prefix + id) : this;
    }

    /** A link to a place of the document, on the document's own page. */
    Html href(BlockId id) {
        return attribute("href", home + "#" + id);
    }

    /** A link to an element of this page. */
    Html href(String id) {
        return attribute("href", "#" + prefix + id);
    }

    /** Says which element of this page names another. */
    Html labelledBy(String id) {
        return attribute("aria-labelledby", prefix + id);
    }

    /** One element with words in it, left out when there are none. */
    Html element(String open, String text, String close) {
        return text.isBlank() ? this : markup(open).words(text).markup(close);
    }

    private static boolean isWrittenOtherwise(char sign) {
        return switch (sign) {
            case '&', '<', '>', '"', '\'' -> true;
            default -> Character.isISOControl(sign);
        };
    }

    private void character(char sign) {
        switch (sign) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n', '\r', '\f' -> out.append(' ');
            default -> out.append('\uFFFD');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
