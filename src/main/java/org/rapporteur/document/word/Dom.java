package org.rapporteur.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Elements of the parts of a Word file. */
final class Dom {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Writers go down into elements by calling themselves; no file of Word is nested as deep. */
    private static final String DEEPEST = "500";

    private Dom() {}

    /** Reads a part; entities are refused, since nothing in a Word file needs one and some are bombs. */
    static Element parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw new IllegalArgumentException("is damaged", broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Dom.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The element as text, without an XML declaration; what is put in later can count on the usual prefix. */
    static String write(Element element) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", W);
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(out));
            return out.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> name.equals(child.getLocalName()));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** All elements of that name anywhere below, as they are now. */
    static Stream<Element> all(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(W, name)).toList().stream();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static void attribute(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    static void value(Element element, String value) {
        attribute(element, "val", value);
    }

    static Optional<String> childValue(Element parent, String child) {
        return child(parent, child).map(Dom::value);
    }

    /** Numbers in files are anybody's; what is none counts as 0. */
    static int number(Element element, String name) {
        String value = attribute(element, name);
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : 0;
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    /** Puts a new element before the first child that is none of those which come earlier by the schema. */
    static Element insert(Element parent, String name, Set<String> earlier) {
        @Nullable
        Node place = children(parent)
                .filter(child -> !earlier.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        return (Element) parent.insertBefore(parent.getOwnerDocument().createElementNS(W, "w:" + name), place);
    }
}
