package org.rapporteur.site.catalogue;

import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.site.lists.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the catalogue, completes what is typed from it, and follows a load. */
@Controller
@ForStaff
class CatalogueController {

    /** More are not looked at; one types on instead. */
    private static final int SUGGESTED = 12;

    private static final int LONGEST = 200;

    private final CataloguePages pages;
    private final Publications publications;

    CatalogueController(CataloguePages pages, Publications publications) {
        this.pages = pages;
        this.publications = publications;
    }

    @GetMapping("/catalogue")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page, Model model) {
        model.addAttribute("page", pages.list(q, Asked.page(page.strip()), null));
        return "site/catalogue/list";
    }

    /**
     * Options for a list of suggestions: the number where a number is typed, the title where a title is.
     *
     * @param designation what was typed so far; a field of this name sends itself
     * @param title likewise, where the title is typed
     */
    @GetMapping("/catalogue/suggestions")
    String suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String designation,
            @RequestParam(defaultValue = "") String title,
            Model model) {
        String typed = (q + designation + title).replace('\0', ' ').strip();
        boolean fits = !typed.isEmpty() && typed.length() <= LONGEST;
        model.addAttribute("texts", fits ? publications.suggest(typed, SUGGESTED) : java.util.List.of());
        model.addAttribute("byTitle", q.isBlank() && designation.isBlank());
        return "intake/proposal/suggestions";
    }

    @GetMapping("/catalogue/loads/{id}")
    String load(@PathVariable long id, Model model) {
        model.addAttribute("page", pages.load(id));
        return "site/catalogue/load";
    }
}
