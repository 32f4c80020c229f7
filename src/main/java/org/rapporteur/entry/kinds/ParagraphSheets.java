package org.rapporteur.entry.kinds;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.ParagraphKey;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;

/** A block of an outline as a sheet, and back. */
final class ParagraphSheets {

    private ParagraphSheets() {}

    static Sheet sheet(ParagraphKey key, OutlineBlock block) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("period", key.period());
        fields.put("section", key.section());
        fields.put("key", key.block());
        fields.put("kind", block.kind().code());
        fields.put("layout", block.layout() == null ? "" : block.layout().code());
        fields.put("numbered", block.numbered() ? "yes" : "");
        fields.put("leads", block.leads() ? "yes" : "");
        fields.put("filter", block.filter());
        fields.put("text", block.text());
        fields.put("continuation", block.continuation());
        fields.put("activities", String.join("\n", block.activities()));
        fields.put("tallies", String.join("\n", block.tallies()));
        fields.put("source", block.source());
        return new Sheet(ParagraphKey.KIND, key.toString(), fields);
    }

    /** What a paragraph is called in addresses unless somebody names it: its first words, or what it tells. */
    static String key(Sheet sheet) {
        String told = sheet.text("kind").isEmpty() ? BlockKind.PROSE.code() : sheet.text("kind");
        return Slug.of(sheet.text("text")).orElse(told);
    }

    /** @throws org.rapporteur.entry.sheet.RefusedSheetException with all that is wrong */
    static OutlineBlock block(ParagraphKey key, SheetReader reader) {
        requireProse(reader, "text");
        requireProse(reader, "continuation");
        BlockKind kind = reader.read("kind", BlockKind::ofCode, "sheet.choice");
        Layout layout = reader.read("layout", Layout::ofCode, "sheet.choice");
        requireLayout(reader, kind, layout);
        if (kind == BlockKind.PROSE && reader.text("text") == null && reader.isSound("text")) {
            reader.refuse("text", "sheet.required");
        }
        reader.finish();
        return new OutlineBlock(
                key.block(),
                BlockKind.ofCode(reader.given("kind")),
                layout,
                reader.isChecked("numbered"),
                reader.isChecked("leads"),
                reader.words("filter"),
                reader.words("text"),
                reader.words("continuation"),
                reader.values("activities"),
                reader.values("tallies"),
                reader.words("source"));
    }

    private static void requireProse(SheetReader reader, String field) {
        try {
            Prose.valueOf(reader.words(field));
        } catch (ProseException unreadable) {
            reader.refuse(field, "form.said", String.valueOf(unreadable.getMessage()));
        }
    }

    private static void requireLayout(SheetReader reader, @Nullable BlockKind kind, @Nullable Layout layout) {
        if (kind == null || !reader.isSound("layout")) {
            return;
        }
        boolean fits = kind.layouts().isEmpty()
                ? layout == null
                : layout != null && kind.layouts().contains(layout);
        if (!fits) {
            reader.refuse("layout", kind.layouts().isEmpty() ? "planning.layout.none" : "planning.layout.needed");
        }
    }
}
