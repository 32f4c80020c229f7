package org.rapporteur.planning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.access.Rights;
import org.rapporteur.entry.Editor;
import org.rapporteur.form.Choices;
import org.rapporteur.outline.Outline;
import org.rapporteur.outline.Outlines;
import org.rapporteur.period.Periods;
import org.rapporteur.sheet.Field;
import org.rapporteur.sheet.Problem;
import org.rapporteur.sheet.RefusedSheetException;
import org.rapporteur.sheet.Sheet;
import org.rapporteur.sheet.SheetReader;
import org.springframework.stereotype.Component;

/** The order of sections and paragraphs of a period's report, as lines. */
@Component
class OutlineEditor implements Editor {
    private static final Field PLAN = Field.lines("plan").atMost(60_000);

    private final Outlines outlines;
    private final Periods periods;
    private final Choices choices;
    private final Rights rights;

    OutlineEditor(Outlines outlines, Periods periods, Choices choices, Rights rights) {
        this.outlines = outlines;
        this.periods = periods;
        this.choices = choices;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return Outlines.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.choice("period", choices.periods()).require().identify(), PLAN);
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        List<String> known =
                periods.ranges().keySet().stream().filter(keys::contains).toList();
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        if (!known.isEmpty())
            outlines.find(known).stream()
                    .filter(outline -> !isEmpty(outline))
                    .forEach(outline -> sheets.put(outline.period(), sheet(outline)));
        return sheets;
    }

    private static boolean isEmpty(Outline outline) {
        return outline.cover().isEmpty() && outline.sections().isEmpty();
    }

    private static Sheet sheet(Outline outline) {
        return new Sheet(
                Outlines.KIND, outline.period(), Map.of("period", outline.period(), "plan", PlanLines.of(outline)));
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
        SheetReader reader = new SheetReader(sheet, fields());
        reader.finish();
        return reader.given("period");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        new SheetReader(sheet, fields()).finish();
        try {
            outlines.revise(sheet.key(), before -> PlanLines.read(sheet.lines("plan"), before));
        } catch (PlanLines.PlanException wrong) {
            throw new RefusedSheetException(
                    Problem.in("plan", String.valueOf(wrong.getMessage()), wrong.arguments.toArray()));
        } catch (IllegalArgumentException broken) {
            throw new RefusedSheetException(Problem.in("plan", "form.said", String.valueOf(broken.getMessage())));
        }
    }

    @Override
    public boolean mayEnter() {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(String key) {
        return rights.mayEdit();
    }

    @Override
    public void withdraw(String key) {
        throw new RefusedSheetException(Problem.ofAll("planning.plan.stays"));
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of("section_topic_known", "plan", "section_key_once", "plan", "block_key_once", "plan");
    }
}
