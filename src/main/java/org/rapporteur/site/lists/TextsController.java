package org.rapporteur.site.lists;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.rapporteur.records.selection.SoughtWords;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
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
    private final MessageSource messages;

    TextsController(TextPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
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

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(@RequestParam MultiValueMap<String, String> parameters) {
        List<List<String>> rows = pages.all(Asked.of(PATH, parameters)).stream()
                .map(TextRow::cells)
                .toList();
        return CsvFile.download("recommendations.csv", head(), rows);
    }

    private List<String> head() {
        return Stream.of("name", "kind", "title", "group", "standing", "topics")
                .map(column -> messages.getMessage("texts.column." + column, null, RequestLanguage.get()))
                .toList();
    }

    @GetMapping(PATH + "/{slug}")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String sought, Model model) {
        model.addAttribute("page", pages.show(slug));
        model.addAttribute("sought", TypedText.of(sought, SoughtWords.LONGEST));
        return "site/lists/text";
    }
}
