package org.rapporteur.site.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was done about each Resolution. */
@Controller
@RequestMapping("/resolutions")
class ResolutionController {

    private final Resolutions resolutions;
    private final Topics topics;
    private final Dossiers dossiers;

    ResolutionController(Resolutions resolutions, Topics topics, Dossiers dossiers) {
        this.resolutions = resolutions;
        this.topics = topics;
        this.dossiers = dossiers;
    }

    @GetMapping
    String list(Model model) {
        Map<String, TopicSummary> known = topics.all();
        model.addAttribute(
                "index", dossiers.index(inForce(), resolution -> DossierSubject.resolution(resolution.code(), known)));
        return "site/dossier/resolutions";
    }

    /** Of each Resolution the edition in force, in the order in which reports cite them. */
    private Collection<ResolutionSummary> inForce() {
        Map<String, ResolutionSummary> latest = new LinkedHashMap<>();
        resolutions.all().forEach(edition -> latest.put(edition.code(), edition));
        return latest.values();
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String page) {
        String canonical = Canonical.upper(code);
        List<ResolutionSummary> editions = editions(canonical);
        return canonical.equals(code)
                ? new ModelAndView("site/dossier/resolution", page(canonical, editions, page))
                : Canonical.to("/resolutions/" + canonical);
    }

    private List<ResolutionSummary> editions(String code) {
        List<ResolutionSummary> editions = resolutions.all().stream()
                .filter(edition -> edition.code().equals(code))
                .toList();
        if (editions.isEmpty()) {
            throw new UnknownRecordException("resolution", code);
        }
        return editions;
    }

    private Map<String, Object> page(String code, List<ResolutionSummary> editions, String page) {
        Map<String, TopicSummary> known = topics.all();
        List<TopicSummary> answering =
                known.values().stream().filter(topic -> topic.answers(code)).toList();
        List<ResolutionSummary> earlier = new ArrayList<>(editions);
        ResolutionSummary inForce = earlier.remove(earlier.size() - 1);
        Map<String, Object> model = new HashMap<>(
                dossiers.page("resolutions", code, DossierSubject.resolution(code, known), answering, page));
        model.putAll(Map.of("resolution", inForce, "earlier", earlier, "topics", answering));
        return model;
    }
}
