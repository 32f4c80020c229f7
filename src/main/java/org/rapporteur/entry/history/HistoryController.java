package org.rapporteur.entry.history;

import org.rapporteur.platform.access.ForStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was changed: everywhere, and in one record. */
@Controller
@ForStaff
class HistoryController {

    private final HistoryPages pages;

    HistoryController(HistoryPages pages) {
        this.pages = pages;
    }

    /**
     * @param kind of records, empty for all
     * @param who changed them, empty for anybody
     */
    @GetMapping("/history")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.recent(kind, who, page));
        return "entry/history/list";
    }

    /** @param until number of the newest revision to show */
    @GetMapping("/history/{kind}/{key}")
    String show(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "999999999") int until,
            Model model) {
        model.addAttribute("page", pages.of(kind, key, until));
        return "entry/history/show";
    }
}
