package org.rapporteur.entry.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Document;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.Untold;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outline of a period: its sections and paragraphs, each with the way to its form. */
@Controller
@ForStaff
class OutlineController {
    private final Periods periods;
    private final Reports reports;
    private final ParagraphEditor paragraphs;
    private final Rights rights;
    private final Untold untold;

    OutlineController(Periods periods, Reports reports, Untold untold, ParagraphEditor paragraphs, Rights rights) {
        this.untold = untold;
        this.periods = periods;
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.rights = rights;
    }

    /** @param level from 1 for the outermost */
    record Part(int level, String number, OutlineSection section, List<Line> lines) {}

    record Line(String key, OutlineBlock block, PrintedWords printed, boolean writable) {}

    @GetMapping("/periods/{code}/outline")
    String show(@PathVariable String code, Model model) {
        PeriodSummary period = periods.findReadable(code).orElseThrow(() -> new UnknownRecordException("period", code));
        model.addAttribute("period", period);
        CompiledReport report = reports.read(period);
        model.addAttribute("parts", parts(report.outline(), report.document()));
        model.addAttribute("untold", untold.of(report).records());
        model.addAttribute("leftOut", untold.leftOut(code));
        model.addAttribute("editor", rights.mayEdit());
        return "entry/kinds/outline";
    }

    private List<Part> parts(Outline outline, Document report) {
        List<Part> parts = new ArrayList<>();
        Stream.concat(outline.cover().stream(), outline.sections().stream())
                .forEach(section -> add(parts, outline.period(), report, section, 1));
        return parts;
    }

    private void add(List<Part> parts, String period, Document report, OutlineSection section, int level) {
        List<Line> lines = section.blocks().stream()
                .map(block -> line(period, report, section, block))
                .toList();
        parts.add(new Part(level, PrintedWords.numberOf(report, section.id()), section, lines));
        section.sections().forEach(inner -> add(parts, period, report, inner, level + 1));
    }

    /** Who may edit may write all; whether others began a paragraph is asked where they open it. */
    private Line line(String period, Document report, OutlineSection section, OutlineBlock block) {
        String key = new ParagraphKey(period, section.key(), block.key()).toString();
        PrintedWords printed = PrintedWords.of(report, section.id(block));
        return new Line(key, block, printed, rights.mayEdit() || paragraphs.mayWrite(key));
    }
}
