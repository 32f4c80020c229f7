package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.rapporteur.document.BlockId;
import org.rapporteur.entry.FormAids;
import org.rapporteur.entry.FormAids.ClaimChoice;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.kinds.PlannedBlocks.Planned;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Paragraphs of reports: free prose, and the blocks in which records are told. Contributors write those they began. */
@Component
class ParagraphEditor extends RecordEditor<Planned> {
    private final Outlines outlines;
    private final PlannedBlocks blocks;
    private final History history;
    private final ClaimFields claims;
    private final Periods periods;
    private final Reports reports;
    private final FieldCodec<Planned, String> period = form.words(
                    Field.choice("period", choices::periods).require().identify(),
                    of -> of.place().period())
            .refusedBy("section_period_known");
    private final FieldCodec<Planned, String> section = form.formed(
            Field.choice("section", this::sections).require().identify().atMost(60),
            of -> of.place().section(),
            Slug.FORM,
            "form.slug");
    private final FieldCodec<Planned, String> key = form.formed(
            Field.line("key").identify().atMost(60), of -> of.block().key(), Slug.FORM, "form.slug");
    private final BlockFields told = new BlockFields(form, choices);

    ParagraphEditor(
            Outlines outlines,
            PlannedBlocks blocks,
            Choices choices,
            History history,
            Rights rights,
            ClaimFields claims,
            Periods periods,
            Reports reports) {
        super(ParagraphKey.KIND, Planned::key, choices, rights);
        this.claims = claims;
        this.periods = periods;
        this.reports = reports;
        this.outlines = outlines;
        this.blocks = blocks;
        this.history = history;
    }

    private List<Choice> sections() {
        List<String> periods = choices.periods().stream().map(Choice::value).toList();
        return outlines.find(periods).stream()
                .flatMap(Outline::allSections)
                .collect(Collectors.toMap(
                        OutlineSection::key, ParagraphEditor::named, (older, newer) -> newer, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Choice named(OutlineSection section) {
        return new Choice(section.key(), section.heading() == null ? section.key() : section.heading());
    }

    @Override
    Collection<Planned> records(Collection<String> keys) {
        return blocks.find(keys);
    }

    @Override
    public String name(Sheet sheet) {
        return section.in(sheet) + " / " + key.in(sheet);
    }

    @Override
    public String address(Sheet sheet) {
        return "/periods/" + period.in(sheet) + "/outline";
    }

    /** At its place in the report; where it prints nothing, in the outline. */
    @Override
    public String shown(Sheet sheet) {
        return periods.findReadable(period.in(sheet))
                .map(of -> reports.compile(of, of.cutOff()))
                .flatMap(report -> PrintedWords.anchor(
                        report, BlockId.valueOf(section.in(sheet)).part(key.in(sheet))))
                .map(anchor -> "/periods/" + period.in(sheet) + "/report#" + anchor)
                .orElse(address(sheet));
    }

    @Override
    public String keyOf(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet, List.of(period.field(), section.field(), key.field()));
        section.of(reader);
        key.of(reader);
        reader.finish();
        String own = key.in(sheet).isEmpty() ? told.named(sheet) : key.in(sheet);
        return new ParagraphKey(period.given(reader), section.given(reader), own).toString();
    }

    @Override
    Planned read(SheetReader reader) {
        told.check(reader);
        reader.finish();
        ParagraphKey place = known(reader.key());
        return new Planned(place, told.read(place.block(), reader));
    }

    @Override
    void put(Planned planned, boolean isNew) {
        if (!isNew) {
            require(mayWrite(planned.key()));
        }
        change(planned.place(), () -> blocks.put(planned));
    }

    private void change(ParagraphKey place, BooleanSupplier changing) {
        try {
            if (!changing.getAsBoolean()) {
                throw new RefusedSheetException(FieldProblem.in(section.name(), "sheet.unknown", place.section()));
            }
        } catch (IllegalArgumentException broken) {
            throw new RefusedSheetException(told.refused(broken));
        }
    }

    @Override
    public boolean mayEnter() {
        return rights.isStaff();
    }

    @Override
    public boolean mayWrite(String name) {
        return rights.mayEdit() || (rights.isStaff() && isOwn(name));
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return mayWrite(sheet.key());
    }

    private boolean isOwn(String name) {
        return history.find(kind(), name, 1).map(Revision::who).equals(rights.name());
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AccessDeniedException("");
        }
    }

    private ParagraphKey known(String name) {
        return ParagraphKey.read(name)
                .orElseThrow(() -> new RefusedSheetException(FieldProblem.in(key.name(), "form.slug", name)));
    }

    @Override
    public void withdraw(String name) {
        require(mayWrite(name));
        ParagraphKey paragraph = known(name);
        change(paragraph, () -> blocks.remove(paragraph));
    }

    @Override
    public FormAids aids() {
        return FormAids.of(new ClaimChoice(claims::fields, ClaimFields::claim));
    }
}
