package org.rapporteur.document.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.Labels;
import org.w3c.dom.Element;

/** Writes what stands around the article: language, title, description, style, bookmarks and the running header. */
final class Head {

    private final org.w3c.dom.Document sheet;
    private final Labels labels;

    Head(org.w3c.dom.Document sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    void write(Document document) {
        Cover cover = document.cover();
        Element root = sheet.getDocumentElement();
        root.setAttribute("lang", document.language().toLanguageTag());
        Element head = (Element) root.getFirstChild();
        add(head, "title").setTextContent(PrintableText.printable(title(cover)));
        meta(head, "description", description(cover));
        meta(head, "author", cover.source());
        add(head, "style").setTextContent(Style.CSS);
        Element bookmarks = add(head, "bookmarks");
        bookmarks(bookmarks, cover.parts());
        bookmarks(bookmarks, document.sections());
        runningHeader((Element) root.getLastChild(), cover.documentNumber());
    }

    /** A file without a title may not call itself accessible. */
    private String title(Cover cover) {
        return Stream.of(cover.title(), cover.documentNumber(), labels.document())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("–");
    }

    private static String description(Cover cover) {
        return Stream.of(cover.documentNumber(), cover.group(), cover.meeting())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = add(head, "meta");
            meta.setAttribute("name", name);
            set(meta, "content", content);
        }
    }

    /** A section without a heading passes its inner ones up to the bookmark around it. */
    private void bookmarks(Element parent, List<Section> sections) {
        sections.forEach(section -> bookmarks(bookmark(parent, section), section.sections()));
    }

    private Element bookmark(Element parent, Section section) {
        if (section.heading() == null) {
            return parent;
        }
        Element bookmark = add(parent, "bookmark");
        String number = section.number() == null ? "" : section.number() + " ";
        set(bookmark, "name", number + section.heading());
        set(bookmark, "href", "#" + section.id());
        return bookmark;
    }

    private void runningHeader(Element body, String documentNumber) {
        Element header = sheet.createElement("div");
        header.setAttribute("class", "running");
        add(header, "div").setAttribute("class", "page-number");
        add(header, "div").setTextContent(PrintableText.printable(documentNumber));
        body.insertBefore(header, body.getFirstChild());
    }

    private static void set(Element element, String name, String value) {
        element.setAttribute(name, PrintableText.printable(value));
    }

    private Element add(Element parent, String name) {
        return (Element) parent.appendChild(sheet.createElement(name));
    }
}
