package org.rapporteur.document.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import tools.jackson.core.JsonGenerator;

/** Writes sections, blocks and claims as JSON objects. */
final class JsonParts {

    private final JsonGenerator json;

    JsonParts(JsonGenerator json) {
        this.json = json;
    }

    void cover(Cover cover) {
        json.writeObjectPropertyStart("cover");
        json.writeStringProperty("group", cover.group());
        json.writeStringProperty("meeting", cover.meeting());
        json.writeStringProperty("documentNumber", cover.documentNumber());
        json.writeStringProperty("date", cover.date());
        json.writeStringProperty("language", cover.language());
        json.writeStringProperty("source", cover.source());
        json.writeStringProperty("title", cover.title());
        sections("parts", cover.parts());
        json.writeEndObject();
    }

    void sections(String name, List<Section> sections) {
        json.writeArrayPropertyStart(name);
        sections.forEach(this::section);
        json.writeEndArray();
    }

    private void section(Section section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id().toString());
        json.writeStringProperty("number", section.number());
        json.writeStringProperty("heading", section.heading());
        claims("totals", section.totals().stream());
        blocks("blocks", section.blocks());
        sections("sections", section.sections());
        json.writeEndObject();
    }

    private void blocks(String name, List<Block> blocks) {
        json.writeArrayPropertyStart(name);
        blocks.forEach(this::block);
        json.writeEndArray();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void paragraph(Paragraph paragraph) {
        String kind = paragraph.label().isBullet() ? "item" : "paragraph";
        String number = paragraph.label().isNumber() ? paragraph.label().text() : null;
        open(paragraph.id(), number, kind, paragraph.text());
        claims("claims", claimsIn(paragraph.content()));
        blocks("items", paragraph.parts());
        json.writeEndObject();
    }

    private void table(Table table) {
        open(table.id(), null, "table", cells(table.head().stream()));
        claims("claims", Stream.empty());
        json.writeArrayPropertyStart("items");
        table.rows().forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(Table.Row row) {
        open(row.id(), null, "row", cells(row.cells().stream().map(Inline::text)));
        claims("claims", row.cells().stream().flatMap(JsonParts::claimsIn));
        blocks("items", List.of());
        json.writeEndObject();
    }

    private void open(BlockId id, @Nullable String number, String kind, String text) {
        json.writeStartObject();
        json.writeStringProperty("id", id.toString());
        json.writeStringProperty("number", number);
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("text", text);
    }

    void claims(String name, Stream<Claim> claims) {
        json.writeArrayPropertyStart(name);
        claims.forEach(this::claim);
        json.writeEndArray();
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("type", claim.type().code());
        Claim.Count count = claim.count();
        if (count != null) {
            json.writeStringProperty("stage", count.stage());
            json.writeStringProperty("kind", count.kind());
            json.writeNumberProperty("value", count.value());
            json.writeNumberProperty("declared", count.declared());
        }
        strings("groups", claim.groups().stream());
        if (count != null) {
            json.writeNumberProperty("elsewhere", count.elsewhere());
        }
        json.writeStringProperty("text", claim.text());
        strings("records", claim.sources().stream().map(Source::key));
        if (claim.sources().stream().anyMatch(JsonParts::isDeclaration) && count != null) {
            declarations(claim);
        }
        json.writeEndObject();
    }

    private static boolean isDeclaration(Source source) {
        return source.room().equals("tally");
    }

    /** What of a number was reported without its texts: how many by whom for which day, from where, entered by whom. */
    private void declarations(Claim claim) {
        json.writeArrayPropertyStart("declarations");
        claim.sources().stream().filter(JsonParts::isDeclaration).forEach(source -> {
            json.writeStartObject();
            json.writeStringProperty("record", source.key());
            json.writeStringProperty("detail", source.detail());
            json.writeStringProperty("origin", source.origin());
            json.writeStringProperty("entered", source.entered());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void strings(String name, Stream<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A tab parts two cells and nothing else. */
    private static String cells(Stream<String> cells) {
        return cells.map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t"));
    }

    private static Stream<Claim> claimsIn(List<Inline> line) {
        return line.stream().filter(Claim.class::isInstance).map(Claim.class::cast);
    }
}
