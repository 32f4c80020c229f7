package org.rapporteur.document.format;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as it is kept: all of it, so that what is read back equals what was written, and equal documents make equal
 * bytes. The JSON of {@link JsonWriter} is for other programs and says less.
 */
public final class DocumentArchive {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(shown -> shown.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Block.class, KeptBlock.class)
            .addMixIn(Inline.class, KeptInline.class)
            .addMixIn(BlockId.class, KeptId.class)
            .build();

    private DocumentArchive() {}

    /** UTF-8. */
    public static byte[] write(Document document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** @throws IllegalArgumentException if the bytes are no document that was written here */
    public static Document read(byte[] kept) {
        try {
            return MAPPER.readValue(kept, Document.class);
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("not a kept document: " + damaged.getOriginalMessage(), damaged);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    private interface KeptBlock {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Words.class, name = "words"),
        @JsonSubTypes.Type(value = Claim.class, name = "claim"),
        @JsonSubTypes.Type(value = Reference.class, name = "reference")
    })
    private interface KeptInline {}

    private abstract static class KeptId {

        @JsonCreator
        static BlockId valueOf(String printed) {
            throw new UnsupportedOperationException(printed);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }
}
