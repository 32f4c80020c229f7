package org.rapporteur.site.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.change.ReportNews;
import org.rapporteur.site.compare.SincePage.Facet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells in numbers what is new since a report. */
@Controller
class SinceController {

    private final Periods periods;
    private final Reports reports;

    SinceController(Periods periods, Reports reports) {
        this.periods = periods;
        this.reports = reports;
    }

    /**
     * The newest report of the series that whoever asks may read, against this one.
     *
     * @param resolution code to which the page is narrowed; at most one of the three is given
     */
    @GetMapping("/since/{period}")
    String show(
            @PathVariable String period,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String topic,
            Model model) {
        PeriodSummary then =
                periods.findReadable(period).orElseThrow(() -> new UnknownRecordException("period", period));
        Optional<PeriodSummary> now = newest(then);
        model.addAttribute("then", then);
        model.addAttribute("now", now.orElse(null));
        model.addAttribute(
                "page",
                now.map(newest -> page(then, newest, asked(resolution, group, topic)))
                        .orElse(null));
        return "site/compare/since";
    }

    /** At most one, by the name of its facet. */
    private static Map<String, String> asked(String resolution, String group, String topic) {
        Map<String, String> asked =
                new LinkedHashMap<>(Map.of("resolution", resolution, "group", group, "topic", topic));
        asked.values().removeIf(String::isEmpty);
        if (asked.size() > 1) {
            throw new InvalidParameterException("topic", topic.isEmpty() ? group : topic, "since.one-at-a-time");
        }
        return asked;
    }

    private Optional<PeriodSummary> newest(PeriodSummary then) {
        return periods.allReadable().stream()
                .filter(period -> period.series().equals(then.series()))
                .filter(period -> period.cutOff().isAfter(then.cutOff()))
                .findFirst();
    }

    private SincePage page(PeriodSummary then, PeriodSummary now, Map<String, String> asked) {
        List<CompiledReport> both = reports.read(List.of(then, now));
        SincePage.Names names = new SincePage.Names(both.get(0), both.get(1));
        Facet chosen = asked.entrySet().stream()
                .map(one -> known(names, one.getKey(), one.getValue()))
                .findFirst()
                .orElse(new Facet("", "", ""));
        return SincePage.of(ReportNews.of(both.get(0), both.get(1)), names, chosen);
    }

    private static Facet known(SincePage.Names names, String facet, String code) {
        return names.all(facet).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(facet, code, "since.unknown"));
    }
}
