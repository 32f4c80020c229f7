package org.rapporteur.site.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.report.life.Promise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything a report said would come, and what became of it. */
@Controller
class PromiseController {

    private static final int SIZE = 25;

    private final PromiseBook book;
    private final Recommendations recommendations;
    private final Clock clock;

    PromiseController(PromiseBook book, Recommendations recommendations, Clock clock) {
        this.book = book;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @GetMapping("/promises")
    String list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String page, Model model) {
        List<Promise> all = book.readable();
        List<Promise> chosen =
                state.isEmpty() ? all : all.stream().filter(only(state)).toList();
        PromisePages pages = PromisePages.of(page, chosen.size(), SIZE);
        model.addAttribute("pipeline", pipeline(all));
        model.addAttribute("states", counts(all));
        model.addAttribute("state", state);
        model.addAttribute("pages", pages);
        model.addAttribute("total", all.size());
        model.addAttribute("promises", chosen.subList(pages.from(), pages.to()));
        return "site/promise/promises";
    }

    private Pipeline pipeline(List<Promise> all) {
        List<String> texts =
                all.stream().filter(Promise::isText).map(Promise::subject).toList();
        return Pipeline.of(recommendations.all(texts), LocalDate.now(clock));
    }

    private static Predicate<Promise> only(String code) {
        Promise.State state = Stream.of(Promise.State.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("state", code, "promise.state.unknown"));
        return promise -> promise.outcome().state() == state;
    }

    private static Map<Promise.State, Integer> counts(List<Promise> all) {
        Map<Promise.State, Integer> counts = new EnumMap<>(Promise.State.class);
        all.forEach(promise -> counts.merge(promise.outcome().state(), 1, Integer::sum));
        return counts;
    }
}
