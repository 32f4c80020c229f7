package org.rapporteur.entry;

import org.rapporteur.access.ForStaff;
import org.rapporteur.draft.Draft;
import org.rapporteur.draft.Drafts;
import org.rapporteur.sheet.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where entering begins: what can be entered, and the own drafts. */
@Controller
@ForStaff
class DeskController {

    private final Editors editors;
    private final Drafts drafts;
    private final FormPages pages;

    DeskController(Editors editors, Drafts drafts, FormPages pages) {
        this.editors = editors;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** A draft as the page lists it. */
    record Waiting(String address, String name, String kindName, String at) {}

    @GetMapping("/enter")
    String show(Model model) {
        model.addAttribute(
                "kinds", editors.enterable().stream().map(this::choice).toList());
        model.addAttribute("drafts", drafts.all().stream().map(this::waiting).toList());
        return "entry/desk";
    }

    private Choice choice(Editor editor) {
        return new Choice("/" + editor.kind() + "/new", pages.said("entry.kind." + editor.kind()));
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
