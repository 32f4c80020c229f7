package org.rapporteur.check.command;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * An object as one line of JSON: what ends a line for some reader is escaped, and so are halves of characters outside the
 * basic plane where the other half is missing, which no encoding can hold.
 */
final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new LineEnds())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();
    /** Matched by code points, so that a whole pair is none of them. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private JsonLine() {}

    static String of(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return HALF.matcher(text.toString())
                .replaceAll(half -> "\\" + escape(half.group().charAt(0)));
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String escape(char letter) {
        return String.format("\\u%04x", (int) letter);
    }

    /** Every control character in figures; beyond ASCII those at which lines end. */
    private static final class LineEnds extends CharacterEscapes {
        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        private LineEnds() {
            Arrays.fill(ascii, 0, ' ', ESCAPE_STANDARD);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return letter == 0x85 || letter == 0x2028 || letter == 0x2029
                    ? new SerializedString(escape((char) letter))
                    : null;
        }
    }
}
