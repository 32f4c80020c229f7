package org.rapporteur.site.lists;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows activities: those of a selection, and each on a page of its own. */
@Controller
class ActivitiesController {

    private static final String PATH = "/activities";

    private final ActivityPages pages;

    ActivitiesController(ActivityPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Asked asked = Asked.of(PATH, parameters);
        model.addAttribute("page", pages.list(asked)); // refuses what it does not know, before it is sent back
        if (Asked.isUntidy(parameters)) {
            return "redirect:" + asked.href();
        }
        return "site/lists/activities";
    }

    @GetMapping(PATH + "/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.show(slug));
        return "site/lists/activity";
    }
}
