package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.Map;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSearch.Order;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.terms.TextKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The same queries as the real pages, and nothing around them. */
@TestComponent
@Controller
@Transactional(readOnly = true)
class BareController {

    private static final Days TODAY = new Days(null, LocalDate.of(2030, 1, 1));

    private final TextSearch search;
    private final Recommendations recommendations;

    BareController(TextSearch search, Recommendations recommendations) {
        this.search = search;
        this.recommendations = recommendations;
    }

    @GetMapping("/bare/recommendations")
    String list(@RequestParam(defaultValue = "") String select, Model model) {
        TextSelection selection = TextSelection.listed(Filter.valueOf(select));
        Map<TextKind, Integer> counts = search.count(selection, TODAY);
        model.addAttribute(
                "total", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("rows", search.find(selection, TODAY, Order.NEWEST, 0, 25));
        return "bare/texts";
    }

    @GetMapping("/bare/recommendations/{slug}")
    String show(@PathVariable String slug, Model model) {
        Text text = recommendations.find(slug).orElseThrow();
        model.addAttribute("text", text);
        model.addAttribute("related", recommendations.standingOn(slug));
        return "bare/text";
    }
}
