package org.rapporteur.document.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Section;

/** Writes the cover and the sections, one heading level a depth. */
final class HtmlSections {

    private static final int DEEPEST_HEADING = 6;

    private final Html html;
    private final HtmlBlocks blocks;
    private final Labels labels;

    HtmlSections(Html html, HtmlBlocks blocks, Labels labels) {
        this.html = html;
        this.blocks = blocks;
        this.labels = labels;
    }

    void cover(Cover cover) {
        html.markup("<header class=\"cover\">\n");
        html.element("<p class=\"cover-group\">", cover.group(), "</p>\n");
        html.element("<p class=\"cover-meeting\">", cover.meeting(), "</p>\n");
        facts(labels.facts(cover));
        html.element("<h1 class=\"cover-title\">", cover.title(), "</h1>\n");
        cover.parts().forEach(this::coverPart);
        html.markup("</header>\n");
    }

    private void facts(List<Labels.Fact> facts) {
        if (!facts.isEmpty()) {
            html.markup("<dl class=\"cover-facts\">\n");
            facts.forEach(fact -> {
                html.markup("<div><dt>").text(fact.name()).markup("</dt>");
                html.markup("<dd>").words(fact.value()).markup("</dd></div>\n");
            });
            html.markup("</dl>\n");
        }
    }

    private void coverPart(Section part) {
        html.markup("<section").id(part.id()).markup(" class=\"cover-part\">\n");
        if (part.heading() != null) {
            html.element("<h2>", part.heading(), "</h2>\n");
        }
        blocks.blocks(part.blocks(), 0);
        sections(part.sections(), 2);
        html.markup("</section>\n");
    }

    /**
     * Writes sections of one parent.
     *
     * @param level 1 for the main sections of the body
     */
    void sections(List<Section> sections, int level) {
        sections.forEach(section -> section(section, level));
    }

    private void section(Section section, int level) {
        html.markup("<section")
                .id(section.id())
                .markup(" class=\"section level-")
                .number(level);
        html.markup(section.heading() == null ? " unheaded\">\n" : "\">\n");
        heading(section, section.heading(), Math.min(level + 1, DEEPEST_HEADING));
        blocks.blocks(section.blocks(), 0);
        sections(section.sections(), level + 1);
        html.markup("</section>\n");
    }

    private void heading(Section section, @Nullable String heading, int rank) {
        if (heading != null) {
            html.markup("<h").number(rank).markup(" class=\"heading\">");
            number(section);
            html.words(heading);
            blocks.mark(section.id());
            html.markup("</h").number(rank).markup(">\n");
        }
    }

    private void number(Section section) {
        if (section.number() != null) {
            html.markup("<a class=\"number\"").href(section.id()).markup(">");
            html.text(section.number()).markup("</a> ");
        }
    }
}
