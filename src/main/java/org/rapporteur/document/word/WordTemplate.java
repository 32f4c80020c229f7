package org.rapporteur.document.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.w3c.dom.DOMException;

/**
 * Everything of a Word file but its text: made once, used for every document. Styles are asked for by name and answer
 * with their id in this file.
 */
public final class WordTemplate {

    static final String LANGUAGE = "{language}";
    static final String DOCUMENT_NUMBER = "{document-number}";

    /** The set-up of the pages and how wide text is on them. */
    record Page(String section, int textWidth) {}

    /**
     * @param ids in this file, by the names ours have
     * @param missing names of ours that the file did not have
     */
    record Styles(Map<String, String> ids, List<String> missing) {}

    private static final WordTemplate OURS = new TemplateReader(Map.of()).template();

    private final Map<String, byte[]> fixed;
    private final Map<String, String> open;
    private final Styles styles;
    private final Page page;
    private final int headingList;
    private final int bullets;

    /**
     * @param fixed parts that are the same in every document
     * @param open parts with places for the language, the document number, further lists
     */
    WordTemplate(
            Map<String, byte[]> fixed,
            Map<String, String> open,
            Styles styles,
            Page page,
            int headingList,
            int bullets) {
        this.fixed = fixed;
        this.open = open;
        this.styles = styles;
        this.page = page;
        this.headingList = headingList;
        this.bullets = bullets;
    }

    /** The house's own look. */
    public static WordTemplate ours() {
        return OURS;
    }

    /**
     * The look of a Word file.
     *
     * @throws IllegalArgumentException with a line that goes on after the file's name: "is not a Word document"
     */
    public static WordTemplate of(byte[] file) {
        return of(WordFile.read(file));
    }

    /**
     * The look of a Word file that may not be unpacked beyond these bounds.
     *
     * @throws IllegalArgumentException with a line that goes on after the file's name: "is not a Word document"
     */
    public static WordTemplate of(byte[] file, WordFile.Bounds bounds) {
        return of(WordFile.read(file, bounds));
    }

    private static WordTemplate of(Map<String, byte[]> parts) {
        try {
            return new TemplateReader(parts).template();
        } catch (NumberFormatException | IllegalStateException | NoSuchElementException | DOMException broken) {
            throw new IllegalArgumentException("is damaged", broken);
        }
    }

    /** How it looks, as far as a page can show it. */
    public TemplateLook look() {
        return new LookReader(fixed, open.values(), section(), styles.ids()).look();
    }

    /** Names of the styles that text is set in and that the file does not have: ours are used for them. */
    public List<String> missing() {
        return styles.missing();
    }

    public String style(String name) {
        return styles.ids().getOrDefault(name, "Normal");
    }

    /** The list that headings and numbered paragraphs share. */
    public int headingList() {
        return headingList;
    }

    /** The n-th list of dashes and dots, from 1. */
    public int list(int n) {
        return headingList + n;
    }

    /** Page set-up and which header stands on which page, as the end of the body. */
    public String section() {
        return page.section();
    }

    /** From margin to margin, in twentieths of a point. */
    public int textWidth() {
        return page.textWidth();
    }

    /**
     * The file of a document.
     *
     * @param own parts of this document alone
     * @param lists how many lists of dashes and dots it has
     * @param language as Word knows it, "en-GB", safe in XML
     * @param documentNumber for the header, safe in XML
     */
    public byte[] file(Map<String, String> own, int lists, String language, String documentNumber) {
        Map<String, byte[]> parts = new LinkedHashMap<>(fixed);
        open.forEach((name, part) -> parts.put(
                name,
                bytes(part.replace(LANGUAGE, language)
                        .replace(DOCUMENT_NUMBER, documentNumber)
                        .replace(TemplateReader.LISTS, lists(lists)))));
        own.forEach((name, part) -> parts.put(name, bytes(part)));
        return WordFile.write(parts);
    }

    private String lists(int lists) {
        StringBuilder out = new StringBuilder();
        for (int n = 1; n <= lists; n++) {
            out.append("<w:num w:numId=\"").append(list(n)).append("\"><w:abstractNumId w:val=\"");
            out.append(bullets).append("\"/></w:num>");
        }
        return out.toString();
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
