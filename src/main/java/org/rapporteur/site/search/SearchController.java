package org.rapporteur.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds what people type. */
@Controller
class SearchController {

    private final SearchPages pages;
    private final SearchSuggestions suggestions;

    SearchController(SearchPages pages, SearchSuggestions suggestions) {
        this.suggestions = suggestions;
        this.pages = pages;
    }

    /** The name of a single text leads straight to its page, which shows the way back to the results. */
    @GetMapping(SearchAsked.PATH)
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchAsked asked = SearchAsked.of(parameters);
        Optional<String> text = pages.named(asked);
        if (text.isPresent()) {
            String typed = URLEncoder.encode(asked.words().typed(), StandardCharsets.UTF_8);
            return "redirect:/recommendations/" + text.get() + "?sought=" + typed;
        }
        model.addAttribute("page", pages.page(asked));
        return "site/search/search";
    }

    /** A list to go on with while typing. */
    @GetMapping(SearchAsked.PATH + "/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("parts", suggestions.of(q));
        return "site/search/suggestions";
    }
}
