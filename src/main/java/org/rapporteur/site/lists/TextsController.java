package org.rapporteur.site.lists;

import org.rapporteur.platform.TypedText;
import org.rapporteur.records.selection.SoughtWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows Recommendations and other texts: those of a selection, and each on a page of its own. */
@Controller
class TextsController {

    private static final String PATH = "/recommendations";

    private final TextPages pages;

    TextsController(TextPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Asked asked = Asked.of(PATH, parameters);
        model.addAttribute("page", pages.list(asked)); // refuses what it does not know, before it is sent back
        if (Asked.isUntidy(parameters)) {
            return "redirect:" + asked.href();
        }
        return "site/lists/texts";
    }

    @GetMapping(PATH + "/{slug}")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String sought, Model model) {
        model.addAttribute("page", pages.show(slug));
        model.addAttribute("sought", TypedText.of(sought, SoughtWords.LONGEST));
        return "site/lists/text";
    }
}
