package org.rapporteur.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts or rejects all tracked changes of a Word file, by what the standard says of each mark. */
final class Decided {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PART = "word/document.xml";

    private final boolean accept;
    private final Set<String> goes;
    private final Set<String> stays;

    private Decided(boolean accept) {
        this.accept = accept;
        goes = accept ? Set.of("del", "moveFrom") : Set.of("ins", "moveTo");
        stays = accept ? Set.of("ins", "moveTo") : Set.of("del", "moveFrom");
    }

    static byte[] accepted(byte[] file) {
        return new Decided(true).file(file);
    }

    static byte[] rejected(byte[] file) {
        return new Decided(false).file(file);
    }

    /** The file without its content controls, which tell a reader of files more than is printed. */
    static byte[] bare(byte[] file) {
        return new Decided(true).file(file);
    }

    private byte[] file(byte[] file) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.read(file));
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(PART)));
            decide(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            parts.put(PART, out.toByteArray());
            return WordFile.write(parts);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void decide(Document document) {
        all(document, "sdtPr").forEach(Decided::remove);
        all(document, "sdtContent").forEach(Decided::unwrap);
        all(document, "sdt").forEach(Decided::unwrap);
        for (String range : List.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")) {
            all(document, range).forEach(Decided::remove);
        }
        all(document, "pPrChange").forEach(this::properties);
        all(document, "tr").stream().filter(this::goesRow).forEach(Decided::remove);
        all(document, "tbl").stream().filter(table -> children(table, "tr").isEmpty()).forEach(Decided::remove);
        Set<Element> ending = new HashSet<>();
        all(document, "p").stream().filter(this::losesItsEnd).forEach(ending::add);
        for (String mark : List.of("ins", "del", "moveFrom", "moveTo")) {
            all(document, mark).forEach(this::mark);
        }
        all(document, "delText").forEach(text -> document.renameNode(text, W, "w:t"));
        all(document, "delInstrText").forEach(text -> document.renameNode(text, W, "w:instrText"));
        all(document, "p").stream().filter(ending::contains).forEach(Decided::join);
    }

    private boolean goesRow(Element row) {
        return children(row, "trPr").stream().anyMatch(this::holdsGoing);
    }

    private boolean losesItsEnd(Element paragraph) {
        return children(paragraph, "pPr").stream()
                .flatMap(properties -> children(properties, "rPr").stream())
                .anyMatch(this::holdsGoing);
    }

    private boolean holdsGoing(Element properties) {
        return goes.stream().anyMatch(name -> !children(properties, name).isEmpty());
    }

    private void mark(Element mark) {
        if (stays.contains(mark.getLocalName())) {
            unwrap(mark);
        }
        remove(mark);
    }

    private void properties(Element change) {
        Element now = (Element) change.getParentNode();
        remove(change);
        if (!accept) {
            List<Element> kept = children(now, "rPr");
            while (now.getFirstChild() != null) {
                now.removeChild(now.getFirstChild());
            }
            Element before = children(change, "pPr").get(0);
            while (before.getFirstChild() != null) {
                now.appendChild(before.getFirstChild());
            }
            kept.forEach(now::appendChild);
        }
    }

    /** What is left of a paragraph without an end begins the next one; before a table nothing must be left. */
    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        children(paragraph, "pPr").forEach(Decided::remove);
        if (next instanceof Element other && other.getLocalName().equals("p")) {
            Node first = children(other, "pPr").stream()
                    .findFirst()
                    .map(Node::getNextSibling)
                    .orElse(other.getFirstChild());
            while (paragraph.getFirstChild() != null) {
                other.insertBefore(paragraph.getFirstChild(), first);
            }
        } else if (!paragraph.getTextContent().isEmpty()) {
            throw new IllegalStateException("Words have no paragraph: " + paragraph.getTextContent());
        }
        remove(paragraph);
    }

    private static List<Element> all(Document document, String name) {
        List<Element> all = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS(W, name);
        for (int at = 0; at < nodes.getLength(); at++) {
            all.add((Element) nodes.item(at));
        }
        return all;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    private static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
