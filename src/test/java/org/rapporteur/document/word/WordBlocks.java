package org.rapporteur.document.word;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.document.BlockId;

/**
 * What an edited Word file says, block by block: the paragraphs in the control of each block, in their order. A number
 * that Word counts is no part of a text; deleted and blank paragraphs are not told.
 */
public final class WordBlocks {

    private static final String BODY = "word/document.xml";

    private final Map<String, List<String>> texts;

    private WordBlocks(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with a line that goes on after the file's name: "is damaged"
     */
    public static WordBlocks read(byte[] file) {
        byte[] body = Optional.ofNullable(WordFile.read(file).get(BODY))
                .orElseThrow(() -> new IllegalArgumentException("is not a Word document"));
        try {
            return new WordBlocks(texts(body));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("is damaged", broken);
        }
    }

    /** The paragraphs found for a block; empty if its text was deleted, nothing if its control was. */
    public Optional<List<String>> texts(BlockId id) {
        return Optional.ofNullable(texts.get(WordTag.of(id))).map(List::copyOf);
    }

    /** How many controls the file has. */
    public int size() {
        return texts.size();
    }

    private static Map<String, List<String>> texts(byte[] body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ControlReader reader = new ControlReader(new LinkedHashMap<>());
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> reader.start(xml);
                case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> reader.characters(xml.getText());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("no Word file declares a type");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return reader.texts();
    }
}
