package org.rapporteur.site.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.Checked;
import org.rapporteur.check.inspection.Inspections;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.RuleTexts;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.AnsweredFinding;
import org.rapporteur.report.life.KeptReports;
import org.rapporteur.report.life.Silences;
import org.rapporteur.report.life.Waivers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is wrong or doubtful in a report, what it covers, and the rules by which it is held. */
@Controller
class CheckController {
    private final Periods periods;
    private final Reports reports;
    private final Inspections inspections;
    private final Waivers waivers;
    private final Silences silences;
    private final KeptReports kept;
    private final Rights rights;

    CheckController(
            Periods periods,
            Reports reports,
            Inspections inspections,
            Waivers waivers,
            Silences silences,
            KeptReports kept,
            Rights rights) {
        this.kept = kept;
        this.waivers = waivers;
        this.silences = silences;
        this.rights = rights;
        this.periods = periods;
        this.reports = reports;
        this.inspections = inspections;
    }

    /** Findings, of one severity only if told; for those who mend the report. */
    @ForStaff
    @CostlyWork
    @GetMapping("/periods/{code}/check")
    String check(
            @PathVariable String code,
            @RequestParam @Nullable LocalDate cutOff,
            @RequestParam @Nullable String severity,
            Model model) {
        PeriodSummary period = period(code);
        LocalDate day = day(period, cutOff);
        Document report = reports.compile(period, day);
        List<Severity> shown = severity == null ? List.of(Severity.values()) : List.of(severity(severity));
        Checked checked = inspections.inspect(period, day, report);
        Map<Finding, AnsweredFinding> answers = day.equals(period.cutOff()) ? answers(period, checked) : Map.of();
        model.addAttribute("page", CheckPage.of(period, day, report, checked, shown, answers));
        model.addAttribute("editor", rights.mayEdit());
        model.addAttribute("severities", Severity.values());
        return "site/check/check";
    }

    /** What staff answered, for staff; both lists are in reading order. */
    private Map<Finding, AnsweredFinding> answers(PeriodSummary period, Checked checked) {
        Map<Finding, AnsweredFinding> answers = new HashMap<>();
        if (rights.isStaff()) {
            List<AnsweredFinding> answered = waivers.of(reports.read(period));
            for (int at = 0; at < Math.min(answered.size(), checked.findings().size()); at++) {
                answers.put(checked.findings().get(at), answered.get(at));
            }
        }
        return answers;
    }

    /** Where the report answers which Resolution, and where it is silent. */
    @GetMapping("/periods/{code}/coverage")
    String coverage(@PathVariable String code, Model model) {
        PeriodSummary period = period(code);
        CompiledReport reading = reports.read(period);
        model.addAttribute("coverage", Coverage.of(reading));
        model.addAttribute("silences", rights.isStaff() ? silences.all(reading) : List.of());
        model.addAttribute("overtaken", kept.isOvertaken(reading));
        model.addAttribute("signing", silences);
        return "site/check/coverage";
    }

    @GetMapping("/checks")
    String rules(Model model) {
        model.addAttribute("severities", Severity.values());
        model.addAttribute("rules", new RuleList());
        return "site/check/rules";
    }

    @GetMapping("/checks/{rule}")
    String rule(@PathVariable("rule") String name, Model model) {
        Rule rule = RuleIndex.find(name).orElseThrow(() -> new UnknownRecordException("rule", name));
        model.addAttribute("rule", rule);
        model.addAttribute("texts", RuleTexts.of(rule));
        return "site/check/rule";
    }

    /** For the page: the rules of a severity, each with its words. */
    static final class RuleList {
        public List<Named> of(Severity severity) {
            return RuleIndex.of(severity).stream()
                    .map(rule -> new Named(rule.name(), RuleTexts.of(rule)))
                    .toList();
        }
    }

    record Named(String name, RuleTexts texts) {}

    private PeriodSummary period(String code) {
        return periods.findReadable(code).orElseThrow(() -> new UnknownRecordException("period", code));
    }

    private static Severity severity(String code) {
        return List.of(Severity.values()).stream()
                .filter(severity -> severity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("severity", code, "check.severity.unknown"));
    }

    private static LocalDate day(PeriodSummary period, @Nullable LocalDate cutOff) {
        LocalDate day = Optional.ofNullable(cutOff).orElse(period.cutOff());
        if (!period.dates().readable().contains(day)) {
            throw new InvalidParameterException("cutOff", day.toString(), "report.cut-off.outside");
        }
        return day;
    }
}
