package org.rapporteur.site.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reporting periods whoever asks may read. */
@Controller
class PeriodController {

    private final Dossiers dossiers;
    private final Periods periods;

    PeriodController(Dossiers dossiers, Periods periods) {
        this.dossiers = dossiers;
        this.periods = periods;
    }

    @GetMapping("/periods")
    String list(@RequestParam(defaultValue = "") String page, Model model) {
        List<PeriodSummary> all = periods.allReadable();
        PeriodPages pages = PeriodPages.listed(page, all.size());
        List<CompiledReport> readings = dossiers.readings(all.subList(pages.from(), pages.to()));
        model.addAttribute("pages", pages);
        model.addAttribute("approvals", PeriodApprovals.of(readings));
        model.addAttribute("earlier", earlier(all));
        model.addAttribute("chapters", dossiers.chapters(readings));
        return "site/dossier/periods";
    }

    /** Code of the period before in its series, by the code of each that has one. */
    private static Map<String, String> earlier(List<PeriodSummary> newestFirst) {
        Map<String, String> earlier = new HashMap<>();
        Map<String, String> later = new HashMap<>();
        newestFirst.forEach(period -> {
            String next = later.put(period.series(), period.code());
            if (next != null) {
                earlier.put(next, period.code());
            }
        });
        return earlier;
    }
}
