package org.rapporteur.site.dossier;

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

/** What was done on each topic. */
@Controller
@RequestMapping("/topics")
class TopicController {

    private final Topics topics;
    private final Resolutions resolutions;
    private final Dossiers dossiers;

    TopicController(Topics topics, Resolutions resolutions, Dossiers dossiers) {
        this.topics = topics;
        this.resolutions = resolutions;
        this.dossiers = dossiers;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("index", dossiers.index(topics.all().values(), topic -> DossierSubject.topic(topic.slug())));
        return "site/dossier/topics";
    }

    @GetMapping("/{slug}")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String page) {
        TopicSummary topic =
                topics.find(Canonical.lower(slug)).orElseThrow(() -> new UnknownRecordException("topic", slug));
        return topic.slug().equals(slug)
                ? new ModelAndView("site/dossier/topic", page(topic, page))
                : Canonical.to("/topics/" + topic.slug());
    }

    private Map<String, Object> page(TopicSummary topic, String page) {
        Map<String, Object> model = new HashMap<>(
                dossiers.page("topics", topic.slug(), DossierSubject.topic(topic.slug()), List.of(topic), page));
        model.putAll(Map.of("topic", topic, "resolutions", answered(topic)));
        return model;
    }

    /** The editions in force. */
    private List<ResolutionSummary> answered(TopicSummary topic) {
        Map<String, ResolutionSummary> latest = new LinkedHashMap<>();
        resolutions.all().stream()
                .filter(edition -> topic.answers(edition.code()))
                .forEach(edition -> latest.put(edition.code(), edition));
        return List.copyOf(latest.values());
    }
}
