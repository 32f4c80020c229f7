package org.rapporteur.document.format;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader of the JSON file meets. */
final class JsonReading {

    private final Reading reading = new Reading();

    static List<String> of(String json) {
        JsonReading self = new JsonReading();
        JsonNode root = JsonMapper.shared().readTree(json);
        self.cover(root.get("cover"));
        root.get("sections").forEach(section -> self.section(section, 2));
        return self.reading.lines();
    }

    private void cover(JsonNode cover) {
        reading.paragraph(0, null, text(cover, "group"));
        reading.paragraph(0, null, text(cover, "meeting"));
        fact("Document", text(cover, "documentNumber"));
        fact("Date", text(cover, "date"));
        fact("Language", text(cover, "language"));
        fact("Source", text(cover, "source"));
        reading.heading(1, null, text(cover, "title"));
        cover.get("parts").forEach(part -> section(part, 2));
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            reading.item(1, name + ": " + value);
        }
    }

    private void section(JsonNode section, int level) {
        if (!section.get("heading").isNull()) {
            reading.heading(level, text(section, "number"), text(section, "heading"));
        }
        section.get("blocks").forEach(block -> block(block, 0));
        section.get("sections").forEach(inner -> section(inner, level + 1));
    }

    private void block(JsonNode block, int depth) {
        int inside = depth;
        switch (text(block, "kind")) {
            case "table", "row" -> reading.row(List.of(text(block, "text").split("\t", -1)));
            case "item" -> reading.item(++inside, text(block, "text"));
            case "paragraph" -> reading.paragraph(depth, text(block, "number"), text(block, "text"));
            default -> reading.unexpected(block);
        }
        for (JsonNode part : block.get("items")) {
            block(part, inside);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).isNull() ? "" : node.get(name).asString();
    }
}
