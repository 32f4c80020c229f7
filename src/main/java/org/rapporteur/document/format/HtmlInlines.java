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

    /** Writes a line of the block or row with the given id. */
    void line(BlockId place, List<Inline> line) {
        line.forEach(inline -> inline(place, inline));
    }

    private void inline(BlockId place, Inline inline) {
        if (inline instanceof Words words) {
            words(words);
        } else if (inline instanceof Reference reference) {
            html.markup("<a class=\"reference\"").href(reference.target()).markup(">");
            html.text(reference.text()).markup("</a>");
        } else if (inline instanceof Claim claim) {
            claim(place, claim);
        }
    }

    private void words(Words words) {
        Links.web(words.link())
                .filter(link -> !words.text().isBlank())
                .ifPresentOrElse(link -> link(html, link, words.text()), () -> html.text(words.text()));
    }

    /** A link to another place on the web. */
    static void link(Html html, String link, String text) {
        html.markup("<a").attribute("href", link).markup(" rel=\"external\">").text(text);
        html.markup("</a>");
    }

    private void claim(BlockId place, Claim claim) {
        if (claim.type() == ClaimType.UNRESOLVED) {
            marked("mark", claim);
        } else if (!traced || claim.text().isBlank()) {
            html.text(claim.text());
        } else if (claim.sources().isEmpty()) {
            marked("span", claim);
        } else {
            html.markup("<a").attribute("class", look(claim)).href(sources.panel(place, claim));
            html.markup(">").text(claim.text()).markup("</a>");
        }
    }

    private void marked(String element, Claim claim) {
        html.markup("<").markup(element).attribute("class", look(claim)).markup(">");
        html.text(claim.text()).markup("</").markup(element).markup(">");
    }

    private static String look(Claim claim) {
        return "claim claim-" + claim.type().code();
    }
}
