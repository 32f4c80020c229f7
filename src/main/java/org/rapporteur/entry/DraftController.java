package org.rapporteur.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.rapporteur.access.ForStaff;
import org.rapporteur.draft.Drafts;
import org.rapporteur.history.History;
import org.rapporteur.history.Revision;
import org.rapporteur.shared.UnknownRecordException;
import org.rapporteur.sheet.Sheet;
import org.springframework.http.HttpStatus;
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
    private final History history;
    private final Clock clock;

    DraftController(Editors editors, Drafts drafts, FormPages pages, History history, Clock clock) {
        this.editors = editors;
        this.drafts = drafts;
        this.pages = pages;
        this.history = history;
        this.clock = clock;
    }

    @PostMapping("/drafts")
    ModelAndView keep(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            RedirectAttributes next) {
        Editor editor = editors.of(kind);
        Sheet now = key.isEmpty()
                ? null
                : editors.read(kind, key)
                        .or(() -> history.latest(kind, key).map(Revision::sheet))
                        .orElseThrow(() -> new UnknownRecordException(kind, key));
        Typed typed = Typed.of(kind, now, editor.fields(), sent);
        boolean kept = drafts.keep(typed.sheet(), typed.base());
        String words = kept ? pages.said("entry.draft.kept", pages.time(clock.instant())) : "";
        if (byScript) return new ModelAndView("entry/draft", "kept", words);
        next.addFlashAttribute("flash", words);
        return redirect(formOf(kind, typed.sheet().key()) + "?draft=yes");
    }

    @PostMapping("/drafts/drop")
    ModelAndView drop(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            RedirectAttributes next) {
        editors.of(kind);
        drafts.drop(kind, key);
        next.addFlashAttribute("flash", pages.said("entry.draft.dropped"));
        return redirect(formOf(kind, key));
    }

    static String formOf(String kind, String key) {
        return "/" + kind
                + (key.isEmpty() ? "/new" : "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8) + "/edit");
    }

    private static ModelAndView redirect(String address) {
        ModelAndView redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
