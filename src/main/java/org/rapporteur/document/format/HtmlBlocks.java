package org.rapporteur.document.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;

/** Writes blocks; neighbouring items make one list. */
final class HtmlBlocks {

    /** After how many signs the first words of a paragraph are enough to know it by. */
    private static final int BEGINNING = 40;

    private final Html html;
    private final HtmlInlines inlines;
    private final Labels labels;
    private final String citations;
    private final Map<BlockId, List<ParagraphMark>> marks;

    /** @param citations where the citations of paragraphs are; empty for nowhere */
    HtmlBlocks(
            Html html, HtmlInlines inlines, Labels labels, Map<BlockId, List<ParagraphMark>> marks, String citations) {
        this.citations = citations;
        this.html = html;
        this.marks = marks;
        this.inlines = inlines;
        this.labels = labels;
    }

    /**
     * Writes blocks of one parent.
     *
     * @param depth how many lists lie around them
     */
    void blocks(List<Block> blocks, int depth) {
        boolean listing = false;
        for (Block block : blocks) {
            boolean item =
                    block instanceof Paragraph paragraph && paragraph.label().isBullet();
            if (item && !listing) {
                html.markup("<ul class=\"items depth-").number(depth + 1).markup("\">\n");
            } else if (!item && listing) {
                html.markup("</ul>\n");
            }
            listing = item;
            block(block, depth);
        }
        html.markup(listing ? "</ul>\n" : "");
    }

    private void block(Block block, int depth) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, depth);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void paragraph(Paragraph paragraph, int depth) {
        switch (paragraph.label().kind()) {
            case BULLET -> paragraph("li", "block item", paragraph, depth + 1);
            case NUMBER -> paragraph("div", "block numbered", paragraph, depth);
            case NONE -> paragraph("div", "block plain", paragraph, depth);
        }
    }

    private void paragraph(String element, String look, Paragraph paragraph, int depth) {
        html.markup("<").markup(element).attribute("class", look).id(paragraph.id());
        html.markup("><p>");
        List<Claim> claims = inlines.traced() ? claims(paragraph) : List.of();
        number(paragraph, claims.isEmpty());
        inlines.line(paragraph.id(), paragraph.content(), claims.isEmpty());
        permalink(paragraph, claims);
        mark(paragraph.id());
        html.markup("</p>\n");
        about(paragraph, claims);
        blocks(paragraph.parts(), depth);
        html.markup("</").markup(element).markup(">\n");
    }

    /** Claims of a paragraph whose records can be shown. */
    private static List<Claim> claims(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(HtmlInlines::isTraceable)
                .toList();
    }

    /**
     * What a paragraph stands on, and its address: one stop of the keyboard for all of its claims, and a name that tells
     * it from those of other paragraphs.
     */
    private void about(Paragraph paragraph, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        html.markup("<details class=\"about\"><summary");
        html.attribute("aria-label", labels.sources() + " " + name(paragraph))
                .markup("></summary>\n<ul class=\"ways\">");
        html.markup("<li><a class=\"copy\"").href(paragraph.id()).markup(">");
        html.text(labels.permalink()).markup("</a></li>");
        cite(paragraph);
        html.markup("</ul>\n");
        html.markup("<ol class=\"behind\">\n");
        claims.stream().distinct().forEach(claim -> behind(paragraph, claim));
        html.markup("</ol></details>\n");
    }

    private void cite(Paragraph paragraph) {
        if (!citations.isEmpty()) {
            String id = URLEncoder.encode(paragraph.id().toString(), StandardCharsets.UTF_8);
            html.markup("<li><a class=\"cite\" rel=\"nofollow\"")
                    .attribute("href", citations + id)
                    .markup(">");
            html.text(labels.cite()).markup("</a></li>");
        }
    }

    private void behind(Paragraph paragraph, Claim claim) {
        html.markup("<li><a class=\"claim-of\"")
                .href(inlines.panel(paragraph.id(), claim))
                .markup(">");
        html.words(claim.text()).markup("</a>");
        html.element(" <span class=\"basis\">", claim.basis().equals(claim.text()) ? "" : claim.basis(), "</span>");
        html.markup("</li>\n");
    }

    /** Its number, or how it begins. */
    private static String name(Paragraph paragraph) {
        String text = paragraph.text();
        int end = text.indexOf(' ', Math.min(BEGINNING, text.length()));
        return paragraph.label().isNumber()
                ? paragraph.label().text()
                : "“" + (end < 0 ? text : text.substring(0, end) + " …") + "”";
    }

    private void number(Paragraph paragraph, boolean stops) {
        if (paragraph.label().isNumber()) {
            html.markup("<a class=\"number\"").href(paragraph.id());
            html.markup(stops ? "" : " tabindex=\"-1\"");
            html.markup(">").text(paragraph.label().text()).markup("</a> ");
        }
    }

    /** A paragraph without a number has nothing else by which to copy its address; on paper it would be noise. */
    private void permalink(Paragraph paragraph, List<Claim> claims) {
        boolean bare = claims.isEmpty()
                && !paragraph.label().isNumber()
                && !paragraph.label().isBullet();
        if (bare && inlines.traced()) {
            html.markup(" <a class=\"permalink\"").href(paragraph.id());
            html.attribute("aria-label", labels.permalink()).markup(">¶</a>");
        }
    }

    void mark(BlockId id) {
        marks.getOrDefault(id, List.of()).forEach(this::mark);
    }

    private void mark(ParagraphMark mark) {
        html.markup(" <a").attribute("class", "mark " + mark.look()).attribute("href", mark.address());
        html.markup(">").text(mark.text()).markup("</a>");
    }

    private void table(Table table) {
        html.markup("<div class=\"block table\"").id(table.id()).markup("><table>\n");
        head(table.head());
        html.markup("<tbody>\n");
        table.rows().forEach(this::row);
        html.markup("</tbody>\n</table></div>\n");
    }

    private void head(List<String> head) {
        if (!head.isEmpty()) {
            html.markup("<thead><tr>");
            head.forEach(cell -> html.markup("<th scope=\"col\">").words(cell).markup("</th>"));
            html.markup("</tr></thead>\n");
        }
    }

    private void row(Table.Row row) {
        html.markup("<tr").id(row.id()).markup(">");
        row.cells().forEach(cell -> {
            html.markup("<td>");
            inlines.line(row.id(), cell, true);
            if (cell == row.cells().get(row.cells().size() - 1)) {
                mark(row.id());
            }
            html.markup("</td>");
        });
        html.markup("</tr>\n");
    }
}
