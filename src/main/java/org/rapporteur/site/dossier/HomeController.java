package org.rapporteur.site.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.Records;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a delegate begins: the Resolutions of the newest report, and what was approved. */
@Controller
class HomeController {

    private static final int LATEST = 6;

    private final Dossiers dossiers;
    private final Clock clock;

    HomeController(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        return dossiers.latest().map(reading -> show(reading, model)).orElse("site/report/none");
    }

    /** Where it stood before. */
    @GetMapping("/overview")
    String before() {
        return "redirect:/";
    }

    private String show(CompiledReport reading, Model model) {
        Rows rows = dossiers.rows(reading);
        Chapter all = Chapter.of(rows, DossierSubject.everything(), List.of());
        model.addAttribute("chapter", all);
        model.addAttribute("scope", scope(rows));
        model.addAttribute("approvals", Approvals.of(reading));
        model.addAttribute("latest", all.done().stream().limit(LATEST).toList());
        model.addAttribute("came", ReachedText.since(reading, LocalDate.now(clock)));
        model.addAttribute("reports", dossiers.periods());
        return "site/dossier/home";
    }

    /** The Resolutions the report accounts for, in its order, with what it tells of each. */
    private static Map<ResolutionSummary, Chapter> scope(Rows rows) {
        Records records = rows.reading().frame().records();
        Map<ResolutionSummary, Chapter> scope = new LinkedHashMap<>();
        for (ScopeEntry entry : rows.reading().period().scope()) {
            DossierSubject subject = DossierSubject.resolution(entry.resolution(), records.topics());
            records.resolutions().stream()
                    .filter(edition -> edition.code().equals(entry.resolution()) && edition.year() == entry.year())
                    .forEach(edition -> scope.put(edition, Chapter.of(rows, subject, List.of())));
        }
        return scope;
    }
}
