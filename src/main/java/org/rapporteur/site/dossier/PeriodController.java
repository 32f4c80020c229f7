package org.rapporteur.site.dossier;

import java.util.List;
import org.rapporteur.report.CompiledReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The reporting periods whoever asks may read. */
@Controller
class PeriodController {

    private final Dossiers dossiers;

    PeriodController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/periods")
    String list(Model model) {
        List<CompiledReport> readings = dossiers.readings();
        model.addAttribute("approvals", PeriodApprovals.of(readings));
        model.addAttribute("chapters", dossiers.chapters(readings));
        return "site/dossier/periods";
    }
}
