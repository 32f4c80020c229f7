package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Outlines;
import org.springframework.stereotype.Component;

/** The order of sections and paragraphs of a period's report, as lines. */
@Component
class OutlineEditor implements Editor {
    /** Longer plans are typed. */
    private static final int MOST_MOVABLE = 500;

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
        if (!known.isEmpty()) {
            outlines.find(known).stream()
                    .filter(outline -> !isEmpty(outline))
                    .forEach(outline -> sheets.put(outline.period(), sheet(outline)));
        }
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
                    FieldProblem.in("plan", String.valueOf(wrong.getMessage()), wrong.arguments.toArray()));
        } catch (IllegalArgumentException broken) {
            throw new RefusedSheetException(FieldProblem.in("plan", "form.said", String.valueOf(broken.getMessage())));
        }
    }

    @Override
    public List<Line> lines(Field field, Sheet sheet) {
        if (!field.name().equals(PLAN.name())) {
            return List.of();
        }
        List<String> plan = sheet.lines(PLAN.name());
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < plan.size() && at < MOST_MOVABLE; at++) {
            String text = plan.get(at);
            boolean up = PlanMoves.move(plan, at, true) != null;
            boolean down = PlanMoves.move(plan, at, false) != null;
            lines.add(new Line(at, text, text.replaceAll("^(=|#+|-)\\s*", ""), level(plan, at), up, down));
        }
        return lines;
    }

    /** A paragraph stands one deeper than its section. */
    private static int level(List<String> plan, int at) {
        int depth = PlanMoves.depth(plan.get(at));
        if (depth >= 0) {
            return Math.max(0, depth - 1);
        }
        for (int i = at - 1; i >= 0; i--) {
            if (PlanMoves.depth(plan.get(i)) >= 0) {
                return Math.max(1, PlanMoves.depth(plan.get(i)));
            }
        }
        return 0;
    }

    @Override
    public @Nullable Moved move(Sheet sheet, String field, int line, boolean up) {
        List<String> plan = sheet.lines(PLAN.name());
        if (!field.equals(PLAN.name()) || line >= plan.size()) {
            return null;
        }
        PlanMoves.Plan moved = PlanMoves.move(plan, line, up);
        return moved == null ? null : new Moved(sheet.with(field, String.join("\n", moved.lines())), moved.at());
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
        throw new RefusedSheetException(FieldProblem.ofAll("planning.plan.stays"));
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of("section_topic_known", "plan", "section_key_once", "plan", "block_key_once", "plan");
    }
}
