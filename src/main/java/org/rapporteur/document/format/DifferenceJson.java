package org.rapporteur.document.format;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.document.difference.WordsRun;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a difference as one JSON object for other programs: {@code same}, {@code differences}, {@code uncompared}. */
public final class DifferenceJson {

    private DifferenceJson() {}

    /** Text that ends with a line feed, to be sent as UTF-8. */
    public static String of(DocumentDifference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanProperty("same", difference.isEmpty());
            json.writeArrayPropertyStart("differences");
            difference.printed().forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeArrayPropertyStart("uncompared");
            difference.uncompared().forEach(one -> json.writeString(DifferenceWords.uncompared(one)));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void entry(JsonGenerator json, DifferenceEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("kind", entry.kind().code());
        json.writeStringProperty("cause", entry.reason().cause().code());
        json.writeStringProperty("because", entry.reason().because());
        json.writeStringProperty("section", DifferenceWords.section(entry.section()));
        json.writeStringProperty("id", entry.first().id().toString());
        passages(json, "before", entry.before());
        passages(json, "after", entry.after());
        json.writeArrayPropertyStart("words");
        entry.words().forEach(line -> line(json, line));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void passages(JsonGenerator json, String name, List<Placed> placed) {
        json.writeArrayPropertyStart(name);
        placed.stream()
                .filter(one -> one.passage().isPrinted())
                .map(one -> DifferenceWords.labelled(one.passage()))
                .forEach(json::writeString);
        json.writeEndArray();
    }

    /** A line with [-words-] that left and {+words+} that came. */
    private static void line(JsonGenerator json, List<WordsRun> line) {
        json.writeString(line.stream()
                .map(run -> switch (run.mark()) {
                    case SAME -> run.text();
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "{+" + run.text() + "+}";
                })
                .collect(Collectors.joining()));
    }
}
