package org.rapporteur.document.pdf;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Mends in a page what a screen may have and an accessible PDF may not. */
final class Tags {

    private final Document sheet;
    private final List<Element> elements;

    Tags(Document sheet) {
        this.sheet = sheet;
        this.elements = elements(sheet);
    }

    void mend() {
        Set<String> ids =
                elements.stream().map(element -> element.getAttribute("id")).collect(Collectors.toSet());
        int rank = 0;
        for (Element element : elements) {
            switch (element.getTagName()) {
                case "a" -> link(element, ids);
                case "thead" -> head(element);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> rank = heading(element, rank);
                default -> {}
            }
        }
    }

    /** A link must say where it leads; one that leads to its own place, or nowhere, is none on paper. */
    private void link(Element link, Set<String> ids) {
        String address = link.getAttribute("href");
        boolean own = link.getAttribute("class").equals("number");
        boolean lost = address.startsWith("#") && !ids.contains(address.substring(1));
        if (own || lost) {
            Element plain = rename(link, "span");
            plain.removeAttribute("href");
        } else {
            link.setAttribute("title", link.getTextContent());
        }
    }

    /** Headings may not skip a rank on their way down (ISO 14289-1, 7.4.2). */
    private int heading(Element heading, int before) {
        int rank = Math.min(heading.getTagName().charAt(1) - '0', before + 1);
        rename(heading, "h" + rank);
        return rank;
    }

    /** A head over nothing is itself the body of its table (ISO 14289-1, 7.2). */
    private void head(Element head) {
        Element table = (Element) Objects.requireNonNull(head.getParentNode());
        if (table.getElementsByTagName("tbody").item(0).getTextContent().isBlank()) {
            rename(head, "tbody");
        }
    }

    private Element rename(Element element, String name) {
        return element.getTagName().equals(name) ? element : (Element) sheet.renameNode(element, null, name);
    }

    private static List<Element> elements(Document sheet) {
        NodeList all = sheet.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .<Node>mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
    }
}
