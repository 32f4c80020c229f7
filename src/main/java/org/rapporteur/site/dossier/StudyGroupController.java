package org.rapporteur.site.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What each study group, or other body, has done. */
@Controller
@RequestMapping("/study-groups")
class StudyGroupController {

    private final StudyGroups studyGroups;
    private final Dossiers dossiers;

    StudyGroupController(StudyGroups studyGroups, Dossiers dossiers) {
        this.studyGroups = studyGroups;
        this.dossiers = dossiers;
    }

    @GetMapping
    String list(Model model) {
        List<BodySummary> all = studyGroups.all();
        model.addAttribute("sectors", bySectorAndKind(all));
        model.addAttribute("index", dossiers.index(all, body -> DossierSubject.group(body.code())));
        return "site/dossier/study-groups";
    }

    private static Map<String, Map<BodyKind, List<BodySummary>>> bySectorAndKind(List<BodySummary> bodies) {
        Map<String, Map<BodyKind, List<BodySummary>>> sectors = new LinkedHashMap<>();
        bodies.forEach(body -> sectors.computeIfAbsent(body.sector(), sector -> new EnumMap<>(BodyKind.class))
                .computeIfAbsent(body.kind(), kind -> new ArrayList<>())
                .add(body));
        return sectors;
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String page) {
        List<BodySummary> all = studyGroups.all();
        BodySummary group =
                find(all, Canonical.upper(code)).orElseThrow(() -> new UnknownRecordException("body", code));
        return group.code().equals(code)
                ? new ModelAndView("site/dossier/study-group", page(group, all, page))
                : Canonical.to("/study-groups/" + group.code());
    }

    private Map<String, Object> page(BodySummary group, List<BodySummary> all, String page) {
        Map<String, Object> model = new HashMap<>(
                dossiers.page("study-groups", group.code(), DossierSubject.group(group.code()), List.of(), page));
        model.putAll(Map.of(
                "group", group,
                "parent", find(all, group.parent()),
                "successor", find(all, group.successor()),
                "predecessors", only(all, body -> group.code().equals(body.successor())),
                "parts", only(all, body -> group.code().equals(body.parent())),
                "questions",
                        studyGroups.questions().stream()
                                .filter(question -> question.body().equals(group.code()))
                                .toList()));
        return model;
    }

    private static Optional<BodySummary> find(List<BodySummary> all, @Nullable String code) {
        return all.stream().filter(body -> body.code().equals(code)).findFirst();
    }

    private static List<BodySummary> only(List<BodySummary> all, Predicate<BodySummary> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
