package org.rapporteur.entry;

import java.util.List;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where entering begins: what can be entered, and the own drafts. */
@Controller
@ForStaff
class StartController {

    private static final List<Place> PLACES = List.of(
            new Place("happened", List.of("recommendations", "activities", "tallies")),
            new Place("report", List.of("paragraphs", "periods", "outlines")),
            new Place("tables", List.of("topics", "resolutions", "study-groups")));

    private final Editors editors;
    private final Drafts drafts;
    private final FormPages pages;

    StartController(Editors editors, Drafts drafts, FormPages pages) {
        this.editors = editors;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** What belongs together on the desk. */
    record Place(String name, List<String> kinds) {}

    /** A draft as the page lists it. */
    record Waiting(String address, String name, String kindName, String at) {}

    @GetMapping("/enter")
    String show(Model model) {
        model.addAttribute("places", places());
        model.addAttribute("drafts", drafts.all().stream().map(this::waiting).toList());
        return "entry/start";
    }

    private List<Place> places() {
        List<String> enterable = editors.enterable().stream().map(Editor::kind).toList();
        return PLACES.stream()
                .map(place -> new Place(place.name(), common(place.kinds(), enterable)))
                .filter(place -> !place.kinds().isEmpty())
                .toList();
    }

    private static List<String> common(List<String> kinds, List<String> enterable) {
        return kinds.stream().filter(enterable::contains).toList();
    }

    private Waiting waiting(Draft draft) {
        String kind = draft.sheet().kind();
        String name = editors.of(kind).name(draft.sheet());
        return new Waiting(
                DraftController.formOf(kind, draft.sheet().key()) + "?draft=yes",
                name.isBlank() ? pages.said("entry.kind." + kind) : name,
                pages.said("entry.kind." + kind),
                pages.time(draft.at()));
    }
}
