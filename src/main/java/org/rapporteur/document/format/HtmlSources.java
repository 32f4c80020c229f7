package org.rapporteur.document.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Source;

/**
 * Writes the panels which list the records behind claims. Claims of one place made from the same records share a panel;
 * every place has its own, because closing a panel leads back to where it was opened.
 */
final class HtmlSources {

    private record Panel(BlockId place, String title, List<Source> sources) {}

    private final Map<Panel, String> panels = new LinkedHashMap<>();
    private final Html html;
    private final Labels labels;

    HtmlSources(Html html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** The id of the panel that lists the records of a claim. */
    String panel(BlockId place, Claim claim) {
        String title = claim.basis().isBlank() ? claim.text() : claim.basis();
        return panels.computeIfAbsent(
                new Panel(place, title, claim.sources()), panel -> "sources-" + (panels.size() + 1));
    }

    /** Writes every panel asked for so far. */
    void write() {
        if (!panels.isEmpty()) {
            html.markup("<section class=\"sources-list\"").attribute("aria-label", labels.records());
            html.markup(">\n");
            panels.forEach(this::panel);
            html.markup("</section>\n");
        }
    }

    private void panel(Panel panel, String id) {
        String titleId = id + "-title";
        html.markup("<section class=\"sources\"").id(id).markup(" role=\"region\"");
        html.labelledBy(titleId).markup(" tabindex=\"-1\">\n");
        html.markup("<h2").id(titleId).markup(">").words(panel.title()).markup("</h2>\n<ol>\n");
        panel.sources().forEach(this::source);
        html.markup("</ol>\n<a class=\"sources-close\"").href(panel.place().toString());
        html.markup(">").text(labels.close()).markup("</a></section>\n");
    }

    private void source(Source source) {
        html.markup("<li>");
        label(source);
        html.element(" <span class=\"source-detail\">", source.detail(), "</span>");
        origin(source);
        html.element(" <span class=\"source-origin\">", source.entered(), "</span>");
        html.markup("</li>\n");
    }

    /** The way to the record; of a record without a page the way to where it is published. */
    private void label(Source source) {
        if (source.record() != null) {
            html.markup("<a class=\"source-label\"").attribute("href", source.record());
            html.markup(">").words(source.label()).markup("</a>");
        } else {
            Links.web(source.link())
                    .ifPresentOrElse(
                            link -> HtmlInlines.link(html, link, source.label()),
                            () -> html.element("<span class=\"source-label\">", source.label(), "</span>"));
        }
    }

    /** The outside source, by its name or else by the host it lies on. */
    private void origin(Source source) {
        Optional<String> link = Links.web(source.link()).filter(web -> source.record() != null);
        if (link.isEmpty()) {
            html.element(" <span class=\"source-origin\">", source.origin(), "</span>");
            return;
        }
        html.markup(" <span class=\"source-origin\">");
        HtmlInlines.link(html, link.get(), source.origin().isBlank() ? host(link.get()) : source.origin());
        html.markup("</span>");
    }

    private static String host(String link) {
        return link.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }
}
