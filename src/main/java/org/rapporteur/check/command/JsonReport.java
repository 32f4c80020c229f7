package org.rapporteur.check.command;

import java.util.List;
import org.rapporteur.check.rule.Finding;
import tools.jackson.core.JsonGenerator;

/** One file as one line of JSON. */
final class JsonReport {

    private JsonReport() {}

    static String of(Outcome outcome) {
        return JsonLine.of(json -> {
            json.writeStringProperty("file", outcome.file());
            if (outcome.error() != null) {
                json.writeStringProperty("error", outcome.error());
            }
            findings(json, outcome);
            if (outcome.report() != null) {
                lines(json, "unread", outcome.report().unread());
                lines(json, "remarks", outcome.report().remarks());
            }
        });
    }

    private static void findings(JsonGenerator json, Outcome outcome) {
        json.writeArrayPropertyStart("findings");
        if (outcome.checked() != null) {
            outcome.checked().findings().forEach(finding -> finding(json, finding));
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("paragraph", finding.place().paragraph());
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("found", finding.found());
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            JsonLine.strings(json, name, values);
        }
    }
}
