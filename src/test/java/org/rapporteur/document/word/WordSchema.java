package org.rapporteur.document.word;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The transitional schema of ECMA-376 for the parts of a Word file. */
final class WordSchema {

    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String XML = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
              <xs:attribute name="space" type="xs:NCName"/>
            </xs:schema>
            """;
    private static final Schema SCHEMA = schema();

    private WordSchema() {}

    /** The schema takes the attributes of XML itself for granted, so they are told first. */
    private static Schema schema() {
        try {
            Source xml = new StreamSource(new StringReader(XML));
            Source wml = new StreamSource(Objects.requireNonNull(
                            WordSchema.class.getResource("/org/apache/poi/schemas/ooxml/src/wml.xsd"), "wml.xsd")
                    .toString());
            return SchemaFactory.newDefaultInstance().newSchema(new Source[] {xml, wml});
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** What is wrong with a part, once the extensions are taken away that it allows older programs to ignore. */
    static List<String> problems(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
            root.removeAttributeNS(MC, "Ignorable");
            removeExtensions(root);
            Problems problems = new Problems();
            Validator validator = SCHEMA.newValidator();
            validator.setErrorHandler(problems);
            validator.validate(new DOMSource(root));
            return problems.found;
        } catch (Exception broken) {
            return List.of(String.valueOf(broken));
        }
    }

    private static void removeExtensions(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (W15.equals(child.getNamespaceURI())) {
                parent.removeChild(child);
            } else {
                removeExtensions(child);
            }
            child = next;
        }
    }

    private static final class Problems implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            found.add(problem.getMessage());
        }

        @Override
        public void error(SAXParseException problem) {
            found.add(problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            found.add(problem.getMessage());
        }
    }
}
