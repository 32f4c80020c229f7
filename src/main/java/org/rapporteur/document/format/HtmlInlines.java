package org.rapporteur.document.format;

import java.util.List;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;

/** Writes lines; where the reader may ask for records, a claim leads to the panel that lists them. */
final class HtmlInlines {

    private final Html html;
    private final HtmlSources sources;
    private final boolean traced;

    HtmlInlines(Html html, HtmlSources sources, boolean traced) {
        this.html = html;
        this.sources = sources;
        this.traced = traced;
    }

    /** Whether claims lead to their records. */
    boolean traced() {
        return traced;
    }

    /** Whether the records behind a claim can be shown. */
    static boolean isTraceable(Claim claim) {
        return claim.type() != ClaimType.UNRESOLVED
                && !claim.text().isBlank()
                && !claim.sources().isEmpty();
    }

    /** The id of the panel that lists the records of a claim. */
    String panel(BlockId place, Claim claim) {
        return sources.panel(place, claim);
    }

    /**
     * Writes a line of the block or row with the given id.
     *
     * @param stops whether the keyboard stops at each claim; not where the claims of a paragraph have one place for all
     */
    void line(BlockId place, List<Inline> line, boolean stops) {
        line.forEach(inline -> inline(place, inline, stops));
    }

    private void inline(BlockId place, Inline inline, boolean stops) {
        if (inline instanceof Words words) {
            words(words);
        } else if (inline instanceof Reference reference) {
            html.markup("<a class=\"reference\"").href(reference.target()).markup(">");
            html.words(reference.text()).markup("</a>");
        } else if (inline instanceof Claim claim) {
            claim(place, claim, stops);
        }
    }

    private void words(Words words) {
        Links.web(words.link())
                .filter(link -> !words.text().isBlank())
                .ifPresentOrElse(link -> link(html, link, words.text()), () -> html.words(words.text()));
    }

    /** A link to another place on the web. */
    static void link(Html html, String link, String text) {
        html.markup("<a").attribute("href", link).markup(" rel=\"external\">").words(text);
        html.markup("</a>");
    }

    private void claim(BlockId place, Claim claim, boolean stops) {
        if (claim.type() == ClaimType.UNRESOLVED) {
            marked("mark", claim);
        } else if (!traced || claim.text().isBlank()) {
            html.words(claim.text());
        } else if (claim.sources().isEmpty()) {
            marked("span", claim);
        } else {
            html.markup("<a").attribute("class", look(claim)).href(sources.panel(place, claim));
            html.markup(stops ? ">" : " tabindex=\"-1\">");
            words(claim);
            html.markup("</a>");
        }
    }

    /** Of a text that is named with its title the name alone is marked at rest. */
    private void words(Claim claim) {
        int title = claim.type() == ClaimType.TEXT ? claim.text().indexOf(" “") : -1;
        if (title <= 0) {
            html.words(claim.text());
        } else {
            html.markup("<span class=\"name-of\">")
                    .words(claim.text().substring(0, title))
                    .markup("</span>");
            html.words(claim.text().substring(title));
        }
    }

    private void marked(String element, Claim claim) {
        html.markup("<").markup(element).attribute("class", look(claim)).markup(">");
        html.words(claim.text()).markup("</").markup(element).markup(">");
    }

    private static String look(Claim claim) {
        return "claim claim-" + claim.type().code();
    }
}
