package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.entry.FormAids;
import org.rapporteur.entry.kinds.OutlineEditor.Ordered;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.Outlines;
import org.springframework.stereotype.Component;

/** The order of sections and paragraphs of a period's report, as lines. */
@Component
class OutlineEditor extends RecordEditor<Ordered> {
    /** Letters of a paragraph by which it is known. */
    private static final int WORDS = 90;

    private final Outlines outlines;
    private final Periods periods;
    private final FieldCodec<Ordered, String> period =
            form.words(Field.choice("period", choices::periods).require().identify(), Ordered::period);
    private final FieldCodec<Ordered, List<String>> plan = form.lines(
                    Field.lines("plan").atMost(60_000).of(PlanRows.of(choices)),
                    Ordered::lines,
                    line -> line,
                    line -> line,
                    "planning.plan.line")
            .refusedBy("section_topic_known", "section_key_once", "block_key_once");

    /** The lines of a period's outline. */
    record Ordered(String period, List<String> lines) {}

    OutlineEditor(Outlines outlines, Periods periods, Choices choices, Rights rights) {
        super(Outlines.KIND, Ordered::period, choices, rights);
        this.outlines = outlines;
        this.periods = periods;
    }

    @Override
    Collection<Ordered> records(Collection<String> keys) {
        List<String> known =
                periods.ranges().keySet().stream().filter(keys::contains).toList();
        return known.isEmpty()
                ? List.of()
                : outlines.find(known).stream()
                        .filter(outline -> !isEmpty(outline))
                        .map(outline -> new Ordered(
                                outline.period(), PlanLines.of(outline).lines().toList()))
                        .toList();
    }

    private static boolean isEmpty(Outline outline) {
        return outline.cover().isEmpty() && outline.sections().isEmpty();
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/periods/" + sheet.key() + "/outline";
    }

    @Override
    public String keyOf(Sheet sheet) {
        SheetReader reader = form.reader(sheet);
        reader.finish();
        return period.given(reader);
    }

    @Override
    Ordered read(SheetReader reader) {
        reader.finish();
        return new Ordered(reader.key(), plan.given(reader));
    }

    @Override
    void put(Ordered ordered, boolean isNew) {
        try {
            outlines.revise(ordered.period(), before -> PlanLines.read(ordered.lines(), before));
        } catch (PlanLines.PlanException wrong) {
            throw refused(String.valueOf(wrong.getMessage()), wrong.arguments.toArray());
        } catch (IllegalArgumentException broken) {
            throw refused("form.said", String.valueOf(broken.getMessage()));
        }
    }

    private RefusedSheetException refused(String message, Object... arguments) {
        return new RefusedSheetException(FieldProblem.in(plan.name(), message, arguments));
    }

    @Override
    public FormAids aids() {
        return FormAids.of(new PlanOrder(plan.name(), this::words));
    }

    /** The first words of each paragraph, or what it tells. */
    private Map<String, String> words(String code) {
        Map<String, String> words = new HashMap<>();
        if (periods.ranges().containsKey(code)) {
            Map<String, String> kinds = choices.coded("planning.kind.", BlockKind.values()).stream()
                    .collect(Collectors.toMap(Choice::value, Choice::label));
            outlines.find(code)
                    .allSections()
                    .forEach(section -> section.blocks()
                            .forEach(block -> words.put(section.key() + "/" + block.key(), words(block, kinds))));
        }
        return words;
    }

    private static String words(OutlineBlock block, Map<String, String> kinds) {
        String text = block.text()
                .replaceAll("\\{[^}]*}", "…")
                .replaceAll("\\s+", " ")
                .strip();
        String opening = text.length() <= WORDS ? text : text.substring(0, text.lastIndexOf(' ', WORDS)) + " …";
        String kind = kinds.getOrDefault(block.kind().code(), "");
        return opening.isEmpty() ? kind + " · " + block.key() : opening;
    }

    @Override
    public void withdraw(String key) {
        throw new RefusedSheetException(FieldProblem.ofAll("planning.plan.stays"));
    }
}
