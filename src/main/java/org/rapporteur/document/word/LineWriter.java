package org.rapporteur.document.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;

/** Writes lines in as few runs as a person typing would leave. */
final class LineWriter {

    static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final WordXml xml;
    private final WordTemplate template;
    private final Bookmarks places;
    private final StringBuilder pending = new StringBuilder();

    LineWriter(WordXml xml, WordTemplate template, Bookmarks places) {
        this.xml = xml;
        this.template = template;
        this.places = places;
    }

    void line(List<Inline> line) {
        line.forEach(this::inline);
        flush();
    }

    /** A line that others refer to under the id of its place. */
    void line(BlockId id, List<Inline> line) {
        Optional<Integer> bookmark = places.bookmark(id);
        bookmark.ifPresent(this::startBookmark);
        line(line);
        bookmark.ifPresent(this::endBookmark);
    }

    void text(String text) {
        run("", text);
    }

    /** A number that Word does not count, typed with its tab. */
    void typedNumber(String number) {
        xml.markup("<w:r><w:t xml:space=\"preserve\">").text(number).markup("</w:t><w:tab/></w:r>");
    }

    private void inline(Inline inline) {
        if (inline instanceof Words words) {
            words(words);
        } else if (inline instanceof Reference reference) {
            places.behind(reference)
                    .ifPresentOrElse(
                            bookmark -> field(" REF _Ref" + bookmark + " \\r \\h ", "", reference.text()),
                            () -> pending.append(reference.text()));
        } else if (inline instanceof Claim claim && claim.type() == ClaimType.UNRESOLVED) {
            flush();
            run("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>", claim.text());
        } else {
            pending.append(inline.text());
        }
    }

    /** A field needs no relationship to the outside, so the file stays one that Word trusts. */
    private void words(Words words) {
        String link = words.link();
        if (link != null && WEB.matcher(link).matches() && !words.text().isBlank()) {
            String look = "<w:rPr><w:rStyle w:val=\"" + template.style("Hyperlink") + "\"/></w:rPr>";
            field(" HYPERLINK \"" + quotable(link) + "\" ", look, words.text());
        } else {
            pending.append(words.text());
        }
    }

    /** In a field, quotes end the address and a backslash begins a switch. */
    static String quotable(String link) {
        return link.replace("\"", "%22").replace("\\", "%5C");
    }

    /**
     * In the long form, whose result other programs print too, and in a control of its own without a name: LibreOffice
     * shows the instructions of a field that lies in a block's control.
     */
    private void field(String instruction, String look, String result) {
        flush();
        xml.markup("<w:sdt><w:sdtPr><w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>");
        mark("begin");
        xml.markup("<w:r><w:instrText xml:space=\"preserve\">")
                .text(instruction)
                .markup("</w:instrText></w:r>");
        mark("separate");
        run(look, result);
        mark("end");
        xml.markup("</w:sdtContent></w:sdt>");
    }

    private void mark(String type) {
        xml.markup("<w:r><w:fldChar w:fldCharType=\"").markup(type).markup("\"/></w:r>");
    }

    private void flush() {
        run("", pending.toString());
        pending.setLength(0);
    }

    private void run(String look, String text) {
        if (!text.isEmpty()) {
            xml.markup("<w:r>").markup(look).markup("<w:t xml:space=\"preserve\">");
            xml.text(text).markup("</w:t></w:r>");
        }
    }

    private void startBookmark(int bookmark) {
        xml.markup("<w:bookmarkStart w:id=\"").number(bookmark).markup("\" w:name=\"_Ref");
        xml.number(bookmark).markup("\"/>");
    }

    private void endBookmark(int bookmark) {
        xml.markup("<w:bookmarkEnd w:id=\"").number(bookmark).markup("\"/>");
    }
}
