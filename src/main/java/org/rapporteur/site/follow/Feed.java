package org.rapporteur.site.follow;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A feed as Atom (RFC 4287). Every entry is something that happened once: its id is made of what happened, so that the
 * same facts make the same feed, to the byte.
 *
 * @param id of the feed: its own whole address
 * @param page whole address of the page it follows
 */
public record Feed(String id, String title, String author, String page, List<Entry> entries) {

    private static final int MOST = 100;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * Something that happened.
     *
     * @param id permanent, a whole address
     * @param link whole address where it is told
     * @param at when it happened
     * @param summary in plain words
     */
    public record Entry(String id, String title, String link, Instant at, String summary) {}

    /** The newest come first, and only so many. */
    public Feed {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
    }

    /** To be fetched. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .body(write());
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What is written is in memory and in order", e);
        }
        return bytes.toByteArray();
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", id, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        for (Entry entry : entries) {
            entry(xml, entry);
        }
        xml.writeEndElement();
    }

    /** Of the newest entry; a feed without any has never changed. */
    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).at();
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", entry.link(), "text/html");
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words.codePoints()
                .map(sign -> sign < 0x20 || sign == 0xFFFE || sign == 0xFFFF ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        xml.writeEndElement();
    }
}
