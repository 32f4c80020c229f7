package org.rapporteur.document.format;

import java.io.StringWriter;
import java.time.LocalDate;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a document as JSON for programs: what is printed, and behind it every claim with the keys of its records.
 *
 * <p>The order of members never changes and lines end the same way on every system, so that two files can be compared
 * line by line.
 */
public final class JsonWriter {

    private static final ObjectWriter LINE_BY_LINE =
            JsonMapper.shared().writer().with(pretty());

    /**
     * The document as text, to be sent as UTF-8.
     *
     * @param period code of the reporting period
     * @param cutOff last day whose events are told
     */
    public String write(Document document, String period, LocalDate cutOff) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = LINE_BY_LINE.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("period", period);
            json.writeStringProperty("cutOff", cutOff.toString());
            body(new JsonParts(json), json, document);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void body(JsonParts parts, JsonGenerator json, Document document) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("distinctRecommendations", distinctRecommendations(document));
        parts.claims("counts", document.totals().stream());
        json.writeEndObject();
        parts.sections("sections", document.sections());
        json.writeStringProperty("title", document.cover().title());
        json.writeStringProperty("language", document.language().toLanguageTag());
        parts.cover(document.cover());
    }

    private static int distinctRecommendations(Document document) {
        return document.totals().stream()
                .map(Claim::count)
                .filter(count -> count != null
                        && count.stage().equals("approved")
                        && count.kind().equals("recommendation"))
                .mapToInt(count -> count == null ? 0 : count.value())
                .findFirst()
                .orElse(0);
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
