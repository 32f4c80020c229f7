package org.rapporteur.site.dossier;

import java.util.List;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.period.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reporting periods whoever asks may read. */
@Controller
class PeriodController {

    private final Periods periods;
    private final Dossiers dossiers;

    PeriodController(Periods periods, Dossiers dossiers) {
        this.periods = periods;
        this.dossiers = dossiers;
    }

    @GetMapping("/periods")
    String list(Model model) {
        model.addAttribute("chapters", dossiers.chapters(DossierSubject.everything(), List.of()));
        return "site/dossier/periods";
    }

    /** A period has no page of its own beside its report. */
    @GetMapping("/periods/{code}")
    String show(@PathVariable String code) {
        return periods.findReadable(code)
                .map(period -> "redirect:/periods/" + period.code() + "/report")
                .orElseThrow(() -> new UnknownRecordException("period", code));
    }
}
