package org.rapporteur.site.search;

import org.rapporteur.records.selection.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of what has a name are narrowed by words as the other lists are: by the search of that kind alone. */
@Controller
class IndexSearchController {

    @GetMapping(value = "/resolutions", params = Filter.WORDS)
    String resolutions(@RequestParam String q) {
        return among(FoundKind.RESOLUTION, q, "/resolutions");
    }

    @GetMapping(value = "/topics", params = Filter.WORDS)
    String topics(@RequestParam String q) {
        return among(FoundKind.TOPIC, q, "/topics");
    }

    @GetMapping(value = "/study-groups", params = Filter.WORDS)
    String groups(@RequestParam String q) {
        return among(FoundKind.GROUP, q, "/study-groups");
    }

    @GetMapping(value = "/countries", params = Filter.WORDS)
    String countries(@RequestParam String q) {
        return among(FoundKind.COUNTRY, q, "/countries");
    }

    private static String among(FoundKind kind, String q, String list) {
        String typed = SearchAsked.words(q).typed();
        return typed.isEmpty()
                ? "redirect:" + list
                : "redirect:" + SearchAsked.PATH
                        + Filter.everything()
                                .with(Filter.WORDS, typed)
                                .with(SearchAsked.KIND, kind.code())
                                .query();
    }
}
