package org.rapporteur.document.reading.word;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.UnreadableException;

/** The markup of a part, from element to element, never deeper than honest files go and without types or entities. */
final class Markup {

    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private int depth;

    private Markup(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Stands on the outermost element of a part. */
    static Markup of(byte[] part) {
        try {
            Markup markup = new Markup(part);
            while (markup.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the outermost element says nothing
            }
            return markup;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** Whether this element is WordprocessingML, be it transitional or strict. */
    boolean isWord() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }

    /** An attribute whatever its namespace, or null. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** The attribute most elements have, or empty. */
    String value() {
        return attribute("val", "");
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number anybody may have written; what is none counts as the other. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        boolean number = value != null && value.matches("-?\\d{1,8}");
        return number ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a property that is switched by its mere presence is on. */
    boolean isOn() {
        String value = value();
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Meets every child element; whatever the visitor leaves of a child is passed over. */
    void children(Consumer<String> visitor) {
        int own = depth;
        while (next() != XMLStreamConstants.END_ELEMENT || depth >= own) {
            if (depth > own) {
                visitor.accept(name());
                leave(own);
            }
        }
    }

    private void leave(int level) {
        while (depth > level) {
            next();
        }
    }

    /** All characters up to the end of this element. */
    String text() {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private int next() {
        try {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw UnreadableException.of("too-deep");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    /** The parser answers some broken input with exceptions of other kinds. */
    private int step() throws XMLStreamException {
        int event;
        try {
            event = xml.next();
        } catch (RuntimeException broken) {
            throw new XMLStreamException(broken);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("no Word file declares a type");
        }
        return event;
    }

    private static UnreadableException damaged(Throwable cause) {
        return new UnreadableException(Notes.say("damaged"), cause);
    }
}
