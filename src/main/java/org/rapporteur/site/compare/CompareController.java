package org.rapporteur.site.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.ClockTimes;
import org.rapporteur.records.period.Periods;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what changed from one report to another, and from what a report was to what it is. */
@Controller
class CompareController {

    private final Compared compared;
    private final Periods periods;
    private final ClockTimes times;

    CompareController(Compared compared, Periods periods, ClockTimes times) {
        this.compared = compared;
        this.periods = periods;
        this.times = times;
    }

    /**
     * @param other code of the period of the first report, or {@code cleared}, {@code submitted} or {@code issued} for
     *     what this report was
     * @param on the day as of which the first report is told
     * @param by what the differences are gathered by: section, cause or resolution
     * @param whole whether passages that do not differ are all shown
     */
    @GetMapping("/periods/{code}/compare/{other}")
    String show(
            @PathVariable String code,
            @PathVariable String other,
            @RequestParam @Nullable LocalDate on,
            @RequestParam(defaultValue = "section") String by,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        Grouping grouping = Grouping.of(by);
        Compared.Pair pair = compared.find(code, other, on);
        model.addAttribute("pair", pair);
        model.addAttribute(
                "keptAt", Optional.ofNullable(pair.keptAt()).map(times::of).orElse(null));
        model.addAttribute("other", other);
        model.addAttribute("by", grouping.code());
        model.addAttribute("whole", whole);
        model.addAttribute("others", periods.allReadable());
        model.addAttribute(
                "page",
                pair.comparison()
                        .map(both -> ComparePage.of(both, grouping, whole))
                        .orElse(null));
        return "site/compare/compare";
    }
}
