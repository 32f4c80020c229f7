package org.rapporteur.entry.kinds;

import java.util.List;
import org.rapporteur.entry.kinds.PlannedBlocks.Planned;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;

/** The fields that say what a paragraph tells: its words, or which records and how they are set out. */
final class BlockFields {
    private final FieldCodec<Planned, String> text;
    private final FieldCodec<Planned, BlockKind> kind;
    private final FieldCodec<Planned, Boolean> numbered;
    private final FieldCodec<Planned, Layout> layout;
    private final FieldCodec<Planned, Boolean> leads;
    private final FieldCodec<Planned, String> filter;
    private final FieldCodec<Planned, String> continuation;
    private final FieldCodec<Planned, List<String>> activities;
    private final FieldCodec<Planned, List<String>> tallies;
    private final FieldCodec<Planned, String> source;

    BlockFields(SheetForm<Planned> form, Choices choices) {
        text = form.add(Field.prose("text"), of -> of.block().text(), ProseField::read)
                .refusedBy("block_prose_given");
        kind = form.coded(
                Field.choice("kind", () -> choices.coded("planning.kind.", BlockKind.values()))
                        .require(),
                of -> of.block().kind(),
                BlockKind::ofCode);
        numbered = form.check(Field.check("numbered"), of -> of.block().numbered());
        layout = layout(form, choices);
        leads = form.check(Field.check("leads").asAside(), of -> of.block().leads());
        filter = form.words(
                Field.line("filter").of(choices.ofTexts()).asAside(),
                of -> of.block().filter());
        continuation =
                form.add(Field.prose("continuation").asAside(), of -> of.block().continuation(), ProseField::read);
        activities = form.values(
                        Field.lines("activities", choices::activities)
                                .of(Parts.PICKED)
                                .asAside(),
                        of -> of.block().activities())
                .refusedBy("block_activity_known", "block_activity_once");
        tallies = form.values(
                        Field.lines("tallies", choices::tallies)
                                .of(Parts.PICKED)
                                .asAside(),
                        of -> of.block().tallies())
                .refusedBy("block_tally_known");
        source = form.words(Field.line("source").asAside(), of -> of.block().source());
    }

    private static FieldCodec<Planned, Layout> layout(SheetForm<Planned> form, Choices choices) {
        return form.coded(
                        Field.choice("layout", () -> choices.coded("planning.layout.", Layout.values()))
                                .asAside(),
                        of -> of.block().layout(),
                        Layout::ofCode)
                .refusedBy("block_layout_fits_kind", "block_layout_given");
    }

    /** What a paragraph is called in addresses unless somebody names it: its first words, or what it tells. */
    String named(Sheet sheet) {
        String told = kind.in(sheet).isEmpty() ? BlockKind.PROSE.code() : kind.in(sheet);
        return Slug.of(text.in(sheet)).orElse(told);
    }

    /** Reads what may be wrong in itself, and whether the layout fits what is told. */
    void check(SheetReader reader) {
        text.of(reader);
        continuation.of(reader);
        requireLayout(reader);
        if (kind.of(reader) == BlockKind.PROSE && reader.text(text.name()) == null && text.isSound(reader)) {
            text.refuse(reader, "sheet.required");
        }
    }

    OutlineBlock read(String name, SheetReader reader) {
        return new OutlineBlock(
                name,
                kind.given(reader),
                layout.of(reader),
                numbered.given(reader),
                leads.given(reader),
                filter.given(reader),
                text.given(reader),
                continuation.given(reader),
                activities.given(reader),
                tallies.given(reader),
                source.given(reader));
    }

    /** Why an outline refuses a block, told beside its words. */
    FieldProblem refused(IllegalArgumentException broken) {
        return FieldProblem.in(text.name(), "form.said", String.valueOf(broken.getMessage()));
    }

    private void requireLayout(SheetReader reader) {
        BlockKind block = kind.of(reader);
        Layout chosen = layout.of(reader);
        if (block == null || !layout.isSound(reader)) {
            return;
        }
        boolean fits =
                block.layouts().isEmpty() ? chosen == null : block.layouts().contains(chosen);
        if (!fits) {
            layout.refuse(reader, block.layouts().isEmpty() ? "planning.layout.none" : "planning.layout.needed");
        }
    }
}
