package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Paragraphs of reports: free prose, and the blocks in which records are told. Contributors write those they began. */
@Component
class ParagraphEditor implements Editor {
    private final Outlines outlines;
    private final Choices choices;
    private final History history;
    private final Rights rights;
    private final ClaimFields claims;

    ParagraphEditor(Outlines outlines, Choices choices, History history, Rights rights, ClaimFields claims) {
        this.claims = claims;
        this.outlines = outlines;
        this.choices = choices;
        this.history = history;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return ParagraphKey.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                period(),
                section(),
                key(),
                Field.prose("text"),
                Field.choice("kind", choices.coded("planning.kind.", BlockKind.values()))
                        .require(),
                Field.check("numbered"),
                Field.choice("layout", choices.coded("planning.layout.", Layout.values()))
                        .asAside(),
                Field.check("leads").asAside(),
                Field.line("filter").asAside(),
                Field.prose("continuation").asAside(),
                Field.lines("activities").asAside(),
                Field.lines("tallies").asAside(),
                Field.line("source").asAside());
    }

    private Field period() {
        return Field.choice("period", choices.periods()).require().identify();
    }

    private Field section() {
        List<String> periods = choices.periods().stream().map(Choice::value).toList();
        List<Choice> sections = outlines.find(periods).stream()
                .flatMap(Outline::allSections)
                .map(section ->
                        new Choice(section.key(), section.heading() == null ? section.key() : section.heading()))
                .distinct()
                .toList();
        return Field.line("section", sections).require().identify().atMost(60);
    }

    private static Field key() {
        return Field.line("key").identify().atMost(60);
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        List<ParagraphKey> read =
                keys.stream().flatMap(key -> ParagraphKey.read(key).stream()).toList();
        List<String> periods =
                read.stream().map(ParagraphKey::period).distinct().toList();
        Map<String, Outline> planned = periods.isEmpty()
                ? Map.of()
                : outlines.find(periods).stream().collect(Collectors.toMap(Outline::period, outline -> outline));
        Map<String, Sheet> sheets = new HashMap<>();
        read.forEach(key -> block(planned.get(key.period()), key)
                .ifPresent(block -> sheets.put(key.toString(), ParagraphSheets.sheet(key, block))));
        return sheets;
    }

    private static Optional<OutlineBlock> block(@org.jspecify.annotations.Nullable Outline outline, ParagraphKey key) {
        if (outline == null) {
            return Optional.empty();
        }
        return outline.allSections()
                .filter(section -> section.key().equals(key.section()))
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.key().equals(key.block()))
                .findFirst();
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.text("section") + " / " + sheet.text("key");
    }

    @Override
    public String address(Sheet sheet) {
        return "/periods/" + sheet.text("period") + "/outline";
    }

    @Override
    public String keyOf(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet, List.of(period(), section(), key()));
        reader.read("section", Slug::read, "form.slug");
        reader.read("key", Slug::read, "form.slug");
        reader.finish();
        String key = sheet.text("key").isEmpty() ? ParagraphSheets.key(sheet) : sheet.text("key");
        return new ParagraphKey(reader.given("period"), reader.given("section"), key).toString();
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        ParagraphKey key = known(sheet.key());
        if (!isNew) {
            require(mayWrite(sheet.key()));
        }
        OutlineBlock block = ParagraphSheets.block(key, new SheetReader(sheet, fields()));
        revise(key, section -> put(section, block));
        outlines.written(key);
    }

    private void revise(ParagraphKey key, java.util.function.UnaryOperator<List<OutlineBlock>> blocks) {
        boolean[] met = {false};
        try {
            outlines.revise(
                    key.period(),
                    outline -> outline.withSections(section -> {
                        if (!section.key().equals(key.section())) {
                            return section;
                        }
                        met[0] = true;
                        return section.with(blocks.apply(section.blocks()), section.sections());
                    }));
        } catch (IllegalArgumentException broken) {
            throw new RefusedSheetException(FieldProblem.in("text", "form.said", String.valueOf(broken.getMessage())));
        }
        if (!met[0]) {
            throw new RefusedSheetException(FieldProblem.in("section", "sheet.unknown", key.section()));
        }
    }

    private static List<OutlineBlock> put(List<OutlineBlock> blocks, OutlineBlock block) {
        List<OutlineBlock> changed = new ArrayList<>(blocks);
        changed.replaceAll(other -> other.key().equals(block.key()) ? block : other);
        if (!changed.contains(block)) {
            changed.add(block);
        }
        return changed;
    }

    @Override
    public boolean mayEnter() {
        return rights.isStaff();
    }

    @Override
    public boolean mayWrite(String key) {
        return rights.mayEdit() || (rights.isStaff() && isOwn(key));
    }

    private boolean isOwn(String key) {
        return history.find(kind(), key, 1).map(Revision::who).equals(rights.name());
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AccessDeniedException("");
        }
    }

    private static ParagraphKey known(String key) {
        return ParagraphKey.read(key)
                .orElseThrow(() -> new RefusedSheetException(FieldProblem.in("key", "form.slug", key)));
    }

    @Override
    public void withdraw(String key) {
        require(mayWrite(key));
        ParagraphKey paragraph = known(key);
        revise(
                paragraph,
                blocks -> blocks.stream()
                        .filter(block -> !block.key().equals(paragraph.block()))
                        .toList());
        outlines.written(paragraph);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of(
                "block_activity_known", "activities",
                "block_activity_once", "activities",
                "block_tally_known", "tallies",
                "block_layout_fits_kind", "layout",
                "block_layout_given", "layout",
                "block_prose_given", "text",
                "section_period_known", "period");
    }

    @Override
    public List<Field> claimFields() {
        return claims.fields();
    }

    @Override
    public String claim(Sheet chosen) {
        return ClaimFields.claim(chosen);
    }
}
