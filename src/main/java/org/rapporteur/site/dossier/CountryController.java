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
import org.rapporteur.terms.MemberState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
        dossiers.readings().stream()
                .flatMap(reading -> reading.activities().stream())
                .forEach(account -> note(account, activities));
        Map<MemberState, Integer> index = new LinkedHashMap<>();
        memberStates.all().values().stream()
                .filter(state -> activities.containsKey(state.code()))
                .forEach(state -> index.put(
                        state, activities.getOrDefault(state.code(), Set.of()).size()));
        model.addAttribute("index", index);
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
    ModelAndView show(@PathVariable String code) {
        MemberState state = memberStates.all().get(Canonical.upper(code));
        if (state == null) {
            throw new UnknownRecordException("member state", code);
        }
        String canonical = Canonical.lower(state.code());
        return canonical.equals(code)
                ? new ModelAndView("site/dossier/country", page(state))
                : Canonical.to("/countries/" + canonical);
    }

    private Map<String, Object> page(MemberState state) {
        return Map.of("country", state, "chapters", dossiers.chapters(DossierSubject.country(state.code()), List.of()));
    }
}
