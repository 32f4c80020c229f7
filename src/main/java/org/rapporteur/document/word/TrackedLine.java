package org.rapporteur.document.word;

import java.util.List;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.word.TrackedMark.Fate;

/** Writes the words of a paragraph with their fates. */
final class TrackedLine {

    private final WordXml xml;
    private final WordTemplate template;
    private final TrackedMark revision;
    private final Bookmarks places;

    /** @param places of the new document, since words that left refer to nothing */
    TrackedLine(WordXml xml, WordTemplate template, TrackedMark revision, Bookmarks places) {
        this.xml = xml;
        this.template = template;
        this.revision = revision;
        this.places = places;
    }

    /** Words of one fate. */
    void line(List<Inline> line, Fate fate) {
        if (!line.isEmpty()) {
            revision.open(fate);
            line.forEach(inline -> inline(inline, fate));
            revision.close(fate);
        }
    }

    void runs(List<WordsRun> runs) {
        runs.forEach(run -> line(run.content(), fate(run.mark())));
    }

    /** Words of the new document that others may refer to. */
    void startPlace(BlockId id) {
        places.bookmark(id)
                .ifPresent(bookmark -> xml.markup("<w:bookmarkStart w:id=\"")
                        .number(bookmark)
                        .markup("\" w:name=\"_Ref")
                        .number(bookmark)
                        .markup("\"/>"));
    }

    void endPlace(BlockId id) {
        places.bookmark(id)
                .ifPresent(bookmark ->
                        xml.markup("<w:bookmarkEnd w:id=\"").number(bookmark).markup("\"/>"));
    }

    /** A number that Word does not count, with its tab. */
    void typed(String number, Fate fate) {
        if (!number.isEmpty()) {
            revision.open(fate);
            xml.markup("<w:r><")
                    .markup(fate.text())
                    .markup(" xml:space=\"preserve\">")
                    .text(number);
            xml.markup("</").markup(fate.text()).markup("><w:tab/></w:r>");
            revision.close(fate);
        }
    }

    private static Fate fate(WordsRun.Mark mark) {
        return switch (mark) {
            case SAME -> Fate.SAME;
            case REMOVED -> Fate.DELETED;
            case ADDED -> Fate.INSERTED;
        };
    }

    private void inline(Inline inline, Fate fate) {
        if (inline instanceof Words words) {
            words(words, fate);
        } else if (inline instanceof Reference reference && fate != Fate.DELETED && fate != Fate.MOVED_FROM) {
            places.behind(reference)
                    .ifPresentOrElse(
                            bookmark -> field(" REF _Ref" + bookmark + " \\r \\h ", "", reference.text(), fate),
                            () -> run("", reference.text(), fate));
        } else if (inline instanceof Claim claim && claim.type() == ClaimType.UNRESOLVED) {
            run("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>", claim.text(), fate);
        } else {
            run("", inline.text(), fate);
        }
    }

    private void words(Words words, Fate fate) {
        String link = words.link();
        if (link != null
                && LineWriter.WEB.matcher(link).matches()
                && !words.text().isBlank()) {
            String look = "<w:rPr><w:rStyle w:val=\"" + template.style("Hyperlink") + "\"/></w:rPr>";
            field(" HYPERLINK \"" + LineWriter.quotable(link) + "\" ", look, words.text(), fate);
        } else {
            run("", words.text(), fate);
        }
    }

    private void field(String instruction, String look, String result, Fate fate) {
        mark("begin");
        xml.markup("<w:r><")
                .markup(fate.instruction())
                .markup(" xml:space=\"preserve\">")
                .text(instruction);
        xml.markup("</").markup(fate.instruction()).markup("></w:r>");
        mark("separate");
        run(look, result, fate);
        mark("end");
    }

    private void mark(String type) {
        xml.markup("<w:r><w:fldChar w:fldCharType=\"").markup(type).markup("\"/></w:r>");
    }

    private void run(String look, String text, Fate fate) {
        if (!text.isEmpty()) {
            xml.markup("<w:r>").markup(look).markup("<").markup(fate.text()).markup(" xml:space=\"preserve\">");
            xml.text(text).markup("</").markup(fate.text()).markup("></w:r>");
        }
    }
}
