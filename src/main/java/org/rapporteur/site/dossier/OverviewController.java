package org.rapporteur.site.dossier;

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
class OverviewController {

    private static final int LATEST = 8;

    private final Dossiers dossiers;

    OverviewController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/overview")
    String show(Model model) {
        return dossiers.latest().map(reading -> show(reading, model)).orElse("site/report/none");
    }

    private String show(CompiledReport reading, Model model) {
        Rows rows = dossiers.rows(reading);
        Chapter all = Chapter.of(rows, DossierSubject.everything(), List.of());
        model.addAttribute("chapter", all);
        model.addAttribute("scope", scope(rows));
        model.addAttribute("approvals", Approvals.of(reading));
        model.addAttribute("latest", all.done().stream().limit(LATEST).toList());
        return "site/dossier/overview";
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
