package org.rapporteur.intake.wordback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Does to a Word file what Word and its users do. */
final class WordEdits {

    static final String AUTHOR = "D. Director";
    static final String DAY = "2024-08-20";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String MAIN = "word/document.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts;
    private final Document main;
    private final List<String> comments = new ArrayList<>();
    private final List<String> threads = new ArrayList<>();
    private int next = 9000;

    WordEdits(byte[] file) {
        parts = unpacked(file);
        main = parsed(new String(parts.get(MAIN), java.nio.charset.StandardCharsets.UTF_8));
    }

    byte[] file() {
        if (!comments.isEmpty()) {
            put(
                    "comments",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
                    "<w:comments xmlns:w=\"" + W + "\" xmlns:w14=\"" + W14 + "\">" + String.join("", comments)
                            + "</w:comments>");
            put(
                    "commentsExtended",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
                    "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                            + String.join("", threads) + "</w15:commentsEx>");
        }
        parts.put(MAIN, written(main));
        return packed(parts);
    }

    private void put(String type, String contentType, String xml) {
        String name = "word/" + type + ".xml";
        replace(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/></Types>");
        replace(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdNew" + type + "\" Type=\"" + OFFICE + type + "\" Target=\"/" + name
                        + "\"/></Relationships>");
        parts.put(name, xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void replace(String part, String old, String young) {
        String text = new String(parts.get(part), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(part, text.replace(old, young).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** All that a save does by itself: runs are cut, controls get other numbers, everything gets a session's mark. */
    WordEdits saved() {
        for (Element run : elements("r")) {
            List<Element> texts = elements(run, "t");
            run.setAttributeNS(W, "w:rsidR", "00AB12CD");
            if (texts.size() == 1 && texts.get(0).getTextContent().length() > 8) {
                cut(run, texts.get(0).getTextContent().length() / 2);
            }
        }
        elements("p").forEach(paragraph -> paragraph.setAttributeNS(W, "w:rsidRPr", "00EF34AB"));
        for (Element control : elements("sdt")) {
            elements(control, "id").forEach(id -> id.setAttributeNS(W, "w:val", String.valueOf(++next)));
        }
        return this;
    }

    private static void cut(Element run, int at) {
        String words = run.getTextContent();
        Element rest = (Element) run.cloneNode(true);
        text(elements(run, "t").get(0), words.substring(0, at));
        text(elements(rest, "t").get(0), words.substring(at));
        run.getParentNode().insertBefore(rest, run.getNextSibling());
    }

    private static void text(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Types over words without a trace. */
    WordEdits typed(String old, String young) {
        Element paragraph = paragraph(old);
        Element run = run(paragraph, old);
        text(elements(run, "t").get(0), run.getTextContent().replace(old, young));
        return this;
    }

    /** Types over words while changes are tracked; an empty new word strikes, an empty old one is found by the first. */
    WordEdits tracked(String old, String young) {
        Element run = run(paragraph(old), old);
        int at = run.getTextContent().indexOf(old);
        cut(run, at);
        Element middle = (Element) run.getNextSibling();
        cut(middle, old.length());
        Element struck = change("del");
        Node after = middle.getNextSibling();
        middle.getParentNode().insertBefore(struck, middle);
        struck.appendChild(middle);
        Element words = elements(middle, "t").get(0);
        main.renameNode(words, W, "w:delText");
        if (!young.isEmpty()) {
            Element came = change("ins");
            Element added = (Element) run.cloneNode(true);
            text(elements(added, "t").get(0), young);
            came.appendChild(added);
            after.getParentNode().insertBefore(came, after);
        }
        return this;
    }

    /** Strikes a whole paragraph, its end too, while changes are tracked. */
    WordEdits struck(String words) {
        Element paragraph = paragraph(words);
        for (Element run : elements(paragraph, "r")) {
            Element struck = change("del");
            run.getParentNode().insertBefore(struck, run);
            struck.appendChild(run);
            elements(run, "t").forEach(text -> main.renameNode(text, W, "w:delText"));
        }
        Element properties = elements(paragraph, "pPr").get(0);
        Element mark = main.createElementNS(W, "w:rPr");
        mark.appendChild(change("del"));
        properties.appendChild(mark);
        return this;
    }

    private Element change(String name) {
        Element change = main.createElementNS(W, "w:" + name);
        change.setAttributeNS(W, "w:id", String.valueOf(++next));
        change.setAttributeNS(W, "w:author", AUTHOR);
        change.setAttributeNS(W, "w:date", DAY + "T10:00:00Z");
        return change;
    }

    /** Types over words in the head of the page. */
    WordEdits headed(String old, String young) {
        parts.keySet().stream()
                .filter(name -> name.contains("header"))
                .toList()
                .forEach(name -> replace(name, old, young));
        return this;
    }

    /** Puts a footnote to a paragraph. */
    WordEdits footnoted(String words, String note) {
        Element run = main.createElementNS(W, "w:r");
        Element reference = main.createElementNS(W, "w:footnoteReference");
        reference.setAttributeNS(W, "w:id", "2");
        run.appendChild(reference);
        paragraph(words).appendChild(run);
        put(
                "footnotes",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
                "<w:footnotes xmlns:w=\"" + W
                        + "\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/>"
                        + "</w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>"
                        + note + "</w:t></w:r></w:p></w:footnote></w:footnotes>");
        return this;
    }

    /** Puts a row behind the one that prints these words, with a word for each cell. */
    WordEdits rowed(String behind, String... cells) {
        Element row = row(behind);
        Element copy = (Element) row.cloneNode(true);
        List<Element> all = elements(copy, "tc");
        for (int at = 0; at < all.size(); at++) {
            List<Element> texts = elements(all.get(at), "t");
            texts.forEach(text -> text.setTextContent(""));
            text(texts.get(0), cells[at]);
        }
        row.getParentNode().insertBefore(copy, row.getNextSibling());
        return this;
    }

    /** Deletes the row that prints these words. */
    WordEdits rowDeleted(String words) {
        Element row = row(words);
        row.getParentNode().removeChild(row);
        return this;
    }

    private Element row(String words) {
        return elements("tr").stream()
                .filter(row -> printed(row).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row prints " + words));
    }

    /** Deletes a paragraph with its control. */
    WordEdits deleted(String words) {
        Node block = block(paragraph(words));
        block.getParentNode().removeChild(block);
        return this;
    }

    /** Puts a copy of a paragraph, without a control, behind it, with other words. */
    WordEdits added(String after, String words) {
        Element paragraph = paragraph(after);
        Element copy = (Element) paragraph.cloneNode(true);
        List<Element> texts = elements(copy, "t");
        texts.forEach(text -> text.setTextContent(""));
        text(texts.get(0), words);
        elements(copy, "bookmarkStart").forEach(mark -> mark.getParentNode().removeChild(mark));
        elements(copy, "bookmarkEnd").forEach(mark -> mark.getParentNode().removeChild(mark));
        Node block = block(paragraph);
        block.getParentNode().insertBefore(copy, block.getNextSibling());
        return this;
    }

    /** Presses Enter within a paragraph: what follows becomes one of its own in the same control. */
    WordEdits broken(String before) {
        Element paragraph = paragraph(before);
        Element run = run(paragraph, before);
        cut(run, run.getTextContent().indexOf(before));
        Element rest = (Element) paragraph.cloneNode(false);
        elements(paragraph, "pPr").forEach(own -> rest.appendChild(own.cloneNode(true)));
        elements(rest, "numPr").forEach(number -> number.getParentNode().removeChild(number));
        for (Node node = run.getNextSibling(); node != null; ) {
            Node following = node.getNextSibling();
            rest.appendChild(node);
            node = following;
        }
        paragraph.getParentNode().insertBefore(rest, paragraph.getNextSibling());
        return this;
    }

    /** Drags a paragraph, with its control, behind another. */
    WordEdits moved(String words, String behind) {
        Node block = block(paragraph(words));
        Node there = block(paragraph(behind));
        there.getParentNode().insertBefore(block, there.getNextSibling());
        return this;
    }

    /** As copying from one file to another does. */
    WordEdits uncontrolled(String words) {
        Element paragraph = paragraph(words);
        Node control = block(paragraph);
        control.getParentNode().replaceChild(paragraph, control);
        return this;
    }

    /** Tab in a list. */
    WordEdits indented(String words) {
        Element level = elements(paragraph(words), "ilvl").get(0);
        level.setAttributeNS(W, "w:val", String.valueOf(Integer.parseInt(level.getAttributeNS(W, "val")) + 1));
        return this;
    }

    /** A comment on a paragraph, with an answer. */
    WordEdits commented(String words, String comment, String answer) {
        int id = ++next;
        Element paragraph = paragraph(words);
        for (int number : new int[] {id, id + 1}) {
            Element start = main.createElementNS(W, "w:commentRangeStart");
            start.setAttributeNS(W, "w:id", String.valueOf(number));
            paragraph.insertBefore(start, elements(paragraph, "r").get(0));
            Element run = main.createElementNS(W, "w:r");
            Element reference = main.createElementNS(W, "w:commentReference");
            reference.setAttributeNS(W, "w:id", String.valueOf(number));
            run.appendChild(reference);
            paragraph.appendChild(run);
        }
        next = id + 1;
        comments.add(comment(id, AUTHOR, comment));
        comments.add(comment(id + 1, "A. Adviser", answer));
        threads.add("<w15:commentEx w15:paraId=\"" + para(id) + "\" w15:done=\"0\"/>");
        threads.add("<w15:commentEx w15:paraId=\"" + para(id + 1) + "\" w15:paraIdParent=\"" + para(id)
                + "\" w15:done=\"0\"/>");
        return this;
    }

    private static String comment(int id, String author, String words) {
        return "<w:comment w:id=\"" + id + "\" w:author=\"" + author + "\" w:date=\"" + DAY
                + "T11:00:00Z\"><w:p w14:paraId=\"" + para(id) + "\"><w:r><w:t>" + words
                + "</w:t></w:r></w:p></w:comment>";
    }

    private static String para(int id) {
        return String.format("%08X", id);
    }

    /** The paragraph that prints these words. */
    private Element paragraph(String words) {
        return elements("p").stream()
                .filter(paragraph -> printed(paragraph).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing prints " + words));
    }

    private static String printed(Element paragraph) {
        StringBuilder all = new StringBuilder();
        elements(paragraph, "t").forEach(text -> all.append(text.getTextContent()));
        return all.toString();
    }

    /** The run that holds these words; words that cross runs are put into the first of them. */
    private static Element run(Element paragraph, String words) {
        List<Element> runs = elements(paragraph, "r").stream()
                .filter(run -> !elements(run, "t").isEmpty())
                .toList();
        return runs.stream()
                .filter(run -> run.getTextContent().contains(words))
                .findFirst()
                .orElseGet(() -> joined(paragraph, runs, words));
    }

    private static Element joined(Element paragraph, List<Element> runs, String words) {
        text(elements(runs.get(0), "t").get(0), printed(paragraph));
        runs.stream().skip(1).forEach(run -> run.getParentNode().removeChild(run));
        if (!runs.get(0).getTextContent().contains(words)) {
            throw new AssertionError("no run holds " + words);
        }
        return runs.get(0);
    }

    /** The control around a paragraph, or itself where it has none. */
    private static Node block(Element paragraph) {
        Node content = paragraph.getParentNode();
        return "sdtContent".equals(content.getLocalName()) ? content.getParentNode() : paragraph;
    }

    private List<Element> elements(String name) {
        return elements(main.getDocumentElement(), name);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(W, name);
        List<Element> all = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] written(Document document) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter out = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (javax.xml.transform.TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }
}
