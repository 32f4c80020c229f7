package org.rapporteur.check.command;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.check.rule.Finding;

/** One file as one line of JSON. */
final class JsonReport {

    private JsonReport() {}

    static String of(Outcome outcome) {
        StringBuilder line = new StringBuilder("{").append(field("file", outcome.file()));
        if (outcome.error() != null) {
            line.append(',').append(field("error", outcome.error()));
        }
        line.append(",\"findings\":").append(findings(outcome));
        if (outcome.report() != null) {
            appendLines(line, "unread", outcome.report().unread());
            appendLines(line, "remarks", outcome.report().remarks());
        }
        return line.append('}').toString();
    }

    private static String findings(Outcome outcome) {
        List<Finding> findings =
                outcome.checked() == null ? List.of() : outcome.checked().findings();
        return findings.stream().map(JsonReport::finding).collect(Collectors.joining(",", "[", "]"));
    }

    private static String finding(Finding finding) {
        return "{"
                + String.join(
                        ",",
                        field("rule", finding.rule()),
                        field("severity", finding.severity().code()),
                        field("paragraph", finding.place().paragraph()),
                        field("quote", finding.quote()),
                        field("message", finding.message()),
                        field("expected", finding.expected()),
                        field("found", finding.found()))
                + "}";
    }

    private static void appendLines(StringBuilder line, String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String list = values.stream().map(JsonReport::string).collect(Collectors.joining(",", "[", "]"));
        line.append(',').append(string(name)).append(':').append(list);
    }

    static String field(String name, String value) {
        return string(name) + ":" + string(value);
    }

    /** RFC 8259 § 7; halves of characters outside the basic plane are escaped where the other half is missing. */
    static String string(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            boolean pair = Character.isHighSurrogate(letter)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                json.append(letter).append(value.charAt(++i));
            } else {
                append(json, letter);
            }
        }
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char letter) {
        if (letter == '"' || letter == '\\') {
            json.append('\\').append(letter);
        } else if (letter < ' '
                || Character.isSurrogate(letter)
                || letter == '\u2028'
                || letter == '\u2029'
                || letter == '\u0085') {
            json.append(String.format("\\u%04x", (int) letter));
        } else {
            json.append(letter);
        }
    }
}
