package org.rapporteur.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Keeps what is typed while it is typed, and for those without scripts when they ask for it. */
@Controller
@ForStaff
class DraftController {
    private final Editors editors;
    private final Drafts drafts;
    private final FormPages pages;
    private final Clock clock;

    DraftController(Editors editors, Drafts drafts, FormPages pages, Clock clock) {
        this.editors = editors;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/drafts")
    ModelAndView keep(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            RedirectAttributes next) {
        SubmittedForm typed = editors.typed(kind, key, sent);
        boolean kept = drafts.keep(typed.sheet(), typed.base());
        String words = kept ? pages.said("entry.draft.kept", pages.time(clock.instant())) : "";
        if (byScript) {
            return new ModelAndView("entry/draft", "kept", words);
        }
        next.addFlashAttribute("flash", words);
        return SeeOther.at(formOf(kind, typed.sheet().key()) + "?draft=yes");
    }

    @PostMapping("/drafts/drop")
    ModelAndView drop(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            RedirectAttributes next) {
        editors.of(kind);
        if (!key.isEmpty()) {
            editors.known(kind, key);
        }
        drafts.drop(kind, key);
        next.addFlashAttribute("flash", pages.said("entry.draft.dropped"));
        return SeeOther.at(formOf(kind, key));
    }

    static String formOf(String kind, String key) {
        return "/" + kind
                + (key.isEmpty() ? "/new" : "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8) + "/edit");
    }
}
