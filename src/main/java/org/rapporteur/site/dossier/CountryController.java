package org.rapporteur.site.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.terms.MemberState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which activities each Member State took part in or gained from. Addresses have its code in small letters. */
@Controller
@RequestMapping("/countries")
class CountryController {

    private final MemberStates memberStates;
    private final Dossiers dossiers;

    CountryController(MemberStates memberStates, Dossiers dossiers) {
        this.memberStates = memberStates;
        this.dossiers = dossiers;
    }

    @GetMapping
    String list(Model model) {
        Map<String, Set<String>> activities = new HashMap<>();
        List<CompiledReport> readings = dossiers.readings(dossiers.periods());
        readings.stream()
                .flatMap(reading -> reading.activities().stream())
                .forEach(account -> note(account, activities));
        Map<MemberState, Integer> index = new LinkedHashMap<>();
        memberStates.all().values().stream()
                .filter(state -> activities.containsKey(state.code()))
                .forEach(state -> index.put(
                        state, activities.getOrDefault(state.code(), Set.of()).size()));
        model.addAttribute("index", index);
        model.addAttribute(
                "silent",
                memberStates.all().values().stream()
                        .filter(state -> !readings.isEmpty() && !activities.containsKey(state.code()))
                        .toList());
        return "site/dossier/countries";
    }

    /** An activity told in several periods is one. */
    private static void note(Account account, Map<String, Set<String>> activities) {
        account.countries()
                .forEach(code -> activities
                        .computeIfAbsent(code, first -> new HashSet<>())
                        .add(account.slug()));
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String page) {
        MemberState state = memberStates.all().get(Canonical.upper(code));
        if (state == null) {
            throw new UnknownRecordException("member state", code);
        }
        String canonical = Canonical.lower(state.code());
        return canonical.equals(code)
                ? new ModelAndView("site/dossier/country", page(state, page))
                : Canonical.to("/countries/" + canonical);
    }

    private Map<String, Object> page(MemberState state, String page) {
        Map<String, Object> model = new HashMap<>(dossiers.page(
                "countries", Canonical.lower(state.code()), DossierSubject.country(state.code()), List.of(), page));
        model.put("country", state);
        return model;
    }
}
