package org.rapporteur.planning;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.access.ForStaff;
import org.rapporteur.access.Rights;
import org.rapporteur.outline.Outline;
import org.rapporteur.outline.OutlineBlock;
import org.rapporteur.outline.OutlineSection;
import org.rapporteur.outline.Outlines;
import org.rapporteur.outline.ParagraphKey;
import org.rapporteur.period.Periods;
import org.rapporteur.shared.UnknownRecordException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outline of a period: its sections and paragraphs, each with the way to its form. */
@Controller
@ForStaff
class OutlineController {
    private final Periods periods;
    private final Outlines outlines;
    private final ParagraphEditor paragraphs;
    private final Rights rights;

    OutlineController(Periods periods, Outlines outlines, ParagraphEditor paragraphs, Rights rights) {
        this.periods = periods;
        this.outlines = outlines;
        this.paragraphs = paragraphs;
        this.rights = rights;
    }

    /** @param level from 1 for the outermost */
    record Part(int level, OutlineSection section, List<Line> lines) {}

    record Line(String key, OutlineBlock block, boolean writable) {}

    @GetMapping("/periods/{code}/outline")
    String show(@PathVariable String code, Model model) {
        model.addAttribute(
                "period", periods.findReadable(code).orElseThrow(() -> new UnknownRecordException("period", code)));
        Outline outline = outlines.find(code);
        List<Part> parts = new ArrayList<>();
        outline.cover().forEach(section -> add(parts, code, section, 1));
        outline.sections().forEach(section -> add(parts, code, section, 1));
        model.addAttribute("parts", parts);
        model.addAttribute("editor", rights.mayEdit());
        return "planning/outline";
    }

    private void add(List<Part> parts, String period, OutlineSection section, int level) {
        List<Line> lines = section.blocks().stream()
                .map(block -> line(period, section, block))
                .toList();
        parts.add(new Part(level, section, lines));
        section.sections().forEach(inner -> add(parts, period, inner, level + 1));
    }

    /** Who may edit may write all; whether others began a paragraph is asked where they open it. */
    private Line line(String period, OutlineSection section, OutlineBlock block) {
        String key = new ParagraphKey(period, section.key(), block.key()).toString();
        return new Line(key, block, rights.mayEdit() || paragraphs.mayWrite(key));
    }
}
