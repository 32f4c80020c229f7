package org.rapporteur.document.format;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;

/**
 * Writes a document as HTML, for a page of the application or as a file of its own. All words are escaped, links lead to
 * the web or into the document, and there is no script, so that the output may be put into a page as it is.
 */
public final class HtmlWriter {

    private static final String STYLE = style();
    private static final String STYLE_HASH = "'sha256-" + Base64.getEncoder().encodeToString(sha256(STYLE)) + "'";

    private final Labels labels;
    private final String citations;

    public HtmlWriter(Labels labels) {
        this(labels, "");
    }

    private HtmlWriter(Labels labels, String citations) {
        this.labels = labels;
        this.citations = citations;
    }

    /**
     * A writer that leads from each paragraph to how it is cited.
     *
     * @param address where the citations of paragraphs are, each under its id
     */
    public HtmlWriter citedAt(String address) {
        return new HtmlWriter(labels, address);
    }

    /** The document as an {@code article} whose claims lead to their records. */
    public String article(Document document) {
        return article(document, Map.of());
    }

    /**
     * The same with marks beside its paragraphs.
     *
     * @param marks by id of the block or section
     */
    public String article(Document document, Map<BlockId, List<ParagraphMark>> marks) {
        Html html = new Html();
        article(html, document, true, marks);
        return html.toString();
    }

    /** The document as an {@code article} whose claims lead nowhere. */
    public String printed(Document document) {
        return printed(new Html(), document);
    }

    /** The same for paper. */
    public String paper(Document document) {
        return printed(new Html().breakable(), document);
    }

    private String printed(Html html, Document document) {
        article(html, document, false, Map.of());
        return html.toString();
    }

    /** Blocks alone, as they stand in {@link #printed}. */
    public String blocks(List<Block> blocks) {
        Html html = new Html();
        HtmlInlines inlines = new HtmlInlines(html, new HtmlSources(html, labels), false);
        new HtmlBlocks(html, inlines, labels, Map.of(), "").blocks(blocks, 0);
        return html.toString();
    }

    /**
     * Some sections on a page about something else: their numbers and references lead to the page of the report, their
     * claims to their records.
     *
     * @param report address of the page of the report
     * @param prefix before every id, so that parts of several reports stand on one page
     * @param level 1 for headings of the second rank
     */
    public String excerpt(List<Section> sections, String report, String prefix, int level) {
        return excerpt(sections, new Html(report, prefix), level, true);
    }

    /** The same with claims that lead nowhere: their records are shown by the report alone. */
    public String untraced(List<Section> sections, String report, String prefix, int level) {
        return excerpt(sections, new Html(report, prefix), level, false);
    }

    private String excerpt(List<Section> sections, Html html, int level, boolean traced) {
        HtmlSources sources = new HtmlSources(html, labels);
        HtmlBlocks blocks = new HtmlBlocks(html, new HtmlInlines(html, sources, traced), labels, Map.of(), "");
        html.markup("<div class=\"document passages\">\n");
        new HtmlSections(html, blocks, labels).sections(sections, level);
        sources.write();
        return html.markup("</div>\n").toString();
    }

    /** The document as a whole page with its own style, to be kept or printed; to be sent as UTF-8. */
    public String page(Document document) {
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n<html")
                .markup(language(document))
                .markup(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(title(document)).markup("</title>\n<style>").markup(STYLE);
        html.markup("</style>\n</head>\n<body>\n");
        article(html, document, false, Map.of());
        return html.markup("</body>\n</html>\n").toString();
    }

    /** What a Content-Security-Policy must name in {@code style-src} for the style of {@link #page}. */
    public static String styleHash() {
        return STYLE_HASH;
    }

    private void article(Html html, Document document, boolean traced, Map<BlockId, List<ParagraphMark>> marks) {
        HtmlSources sources = new HtmlSources(html, labels);
        HtmlBlocks blocks = new HtmlBlocks(html, new HtmlInlines(html, sources, traced), labels, marks, citations);
        HtmlSections sections = new HtmlSections(html, blocks, labels);
        html.markup("<article class=\"document\"").markup(language(document)).markup(">\n");
        sections.cover(document.cover());
        sections.sections(document.sections(), 1);
        sources.write();
        html.markup("</article>\n");
    }

    /** A language tag holds letters, digits and hyphens only, so it needs no escaping. */
    private static String language(Document document) {
        String tag = " lang=\"" + document.language().toLanguageTag() + "\"";
        boolean rightToLeft = ULocale.forLocale(document.language()).isRightToLeft();
        return rightToLeft ? tag + " dir=\"rtl\"" : tag;
    }

    private static String title(Document document) {
        String title = document.cover().title();
        return title.isBlank() ? document.cover().documentNumber() : title;
    }

    /** Browsers hash what they parsed, where every line ends in a line feed alone. */
    private static String style() {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("report.css")) {
            byte[] bytes = Objects.requireNonNull(css, "report.css").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
