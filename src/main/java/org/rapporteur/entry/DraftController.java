package org.rapporteur.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor.Moved;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
    private static final Pattern MOVE = Pattern.compile("(\\w+) (up|down) (\\d{1,6}) (.*)");

    private final Editors editors;
    private final Drafts drafts;
    private final FormPages pages;
    private final FillingWords filling;
    private final History history;
    private final Previews previews;
    private final Clock clock;

    DraftController(
            Editors editors,
            Drafts drafts,
            FormPages pages,
            FillingWords filling,
            History history,
            Previews previews,
            Clock clock) {
        this.filling = filling;
        this.previews = previews;
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
        SubmittedForm typed = typed(kind, key, sent);
        boolean kept = drafts.keep(typed.sheet(), typed.base());
        String words = kept ? pages.said("entry.draft.kept", pages.time(clock.instant())) : "";
        if (byScript) {
            return new ModelAndView("entry/draft", "kept", words);
        }
        next.addFlashAttribute("flash", words);
        return redirect(formOf(kind, typed.sheet().key()) + "?draft=yes");
    }

    private SubmittedForm typed(String kind, String key, MultiValueMap<String, String> sent) {
        requireKey(kind, key);
        Sheet now = key.isEmpty()
                ? null
                : editors.read(kind, key)
                        .or(() -> history.latest(kind, key).map(Revision::sheet))
                        .orElseThrow(() -> new UnknownRecordException(kind, key));
        return SubmittedForm.of(kind, now, editors.of(kind).fields(), sent);
    }

    /** The same form with the section beside it as it would be; nothing is saved. */
    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent) {
        return shown(editors.of(kind), typed(kind, key, sent));
    }

    /** The words of a claim as they would stand in the text; a script asks for them alone. */
    @PostMapping("/preview/words")
    ModelAndView words(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = typed(kind, key, sent);
        require(editor, typed);
        FormPages.Words words = pages.words(previews.said(editor, typed, claim(editor, sent)));
        ModelAndView view = byScript ? new ModelAndView("entry/fields :: words") : shown(editor, typed);
        return view.addObject("words", words);
    }

    private static String claim(Editor editor, MultiValueMap<String, String> sent) {
        Sheet chosen = SubmittedForm.of(editor.kind(), null, editor.claimFields(), sent)
                .sheet();
        boolean sound = new SheetReader(chosen, editor.claimFields()).problems().isEmpty();
        return sound ? editor.claim(chosen) : "";
    }

    /** The same form with a claim put into its text, at the place told or at the end. */
    @PostMapping("/preview/claim")
    ModelAndView insert(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = typed(kind, key, sent);
        String text = inserted(typed.sheet().text("text"), claim(editor, sent), sent.getFirst("caret"));
        return shown(editor, typed.with("text", text));
    }

    private static String inserted(String text, String claim, @Nullable String caret) {
        if (claim.isEmpty()) {
            return text;
        }
        boolean told = caret != null && caret.matches("\\d{1,6}") && Integer.parseInt(caret) <= text.length();
        int place = told ? Integer.parseInt(caret) : text.length();
        String before = text.substring(0, place);
        String gap = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ";
        return before + gap + claim + text.substring(place);
    }

    /**
     * The same form filled from what is known elsewhere; nothing is saved.
     *
     * @param taken field whose text gives way to it; without one the empty fields are filled
     */
    @PostMapping("/preview/catalogue")
    ModelAndView fill(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam(name = "take", defaultValue = "") String taken,
            @RequestParam MultiValueMap<String, String> sent) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = typed(kind, key, sent);
        Sheet sheet =
                taken.isEmpty() ? typed.sheet() : editor.offer(typed.sheet()).taking(typed.sheet(), taken);
        boolean fills = taken.isEmpty() || editor.lookedUp().contains(taken);
        Sheet filled = fills ? editor.offer(sheet).filling(sheet) : sheet;
        ModelAndView view = form(editor, typed.with(filled));
        view.addObject("filled", filling.told(typed.sheet(), filled, editor, editor.offer(filled)));
        view.addObject("taken", taken);
        return view;
    }

    /**
     * The same form with a line of a field moved; nothing is saved.
     *
     * @param move the field, {@code up} or {@code down}, the number of the line from 0 and the line itself, with blanks
     *     between; without one the lines are shown as they are typed now
     */
    @PostMapping("/preview/order")
    ModelAndView order(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam(name = "move", defaultValue = "") String move,
            @RequestParam MultiValueMap<String, String> sent) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = typed(kind, key, sent);
        Matcher asked = MOVE.matcher(move);
        if (!asked.matches()) {
            return form(editor, typed);
        }
        boolean up = asked.group(2).equals("up");
        int line = place(typed.sheet().lines(asked.group(1)), asked.group(3), asked.group(4));
        Moved moved = line < 0 ? null : editor.move(typed.sheet(), asked.group(1), line, up);
        ModelAndView view = form(editor, moved == null ? typed : typed.with(moved.sheet()));
        view.addObject(
                "filled",
                moved == null
                        ? pages.said(line < 0 ? "entry.moved.changed" : "entry.moved.not", asked.group(4))
                        : pages.said("entry.moved", asked.group(4), moved.line() + 1));
        view.addObject("moved", moved == null ? line : moved.line());
        view.addObject("movedUp", up);
        return view;
    }

    /** Lines may have been typed since the buttons beside them were made: -1 where it is not clear which one is meant. */
    private static int place(List<String> typed, String number, String line) {
        List<String> lines = typed.stream().map(String::strip).toList();
        int told = Integer.parseInt(number);
        if (told < lines.size() && lines.get(told).equals(line)) {
            return told;
        }
        return lines.indexOf(line) == lines.lastIndexOf(line) ? lines.indexOf(line) : -1;
    }

    private ModelAndView shown(Editor editor, SubmittedForm typed) {
        ModelAndView view = form(editor, typed);
        view.addObject("preview", pages.preview(previews.of(editor, typed.sheet(), typed.isNew())));
        return view;
    }

    /** No record has a key that no database can hold. */
    private static void requireKey(String kind, String key) {
        if (key.indexOf('\0') >= 0) {
            throw new UnknownRecordException(kind, key);
        }
    }

    private static void require(Editor editor, SubmittedForm typed) {
        if (typed.isNew() ? !editor.mayEnter() : !editor.mayWrite(typed.sheet().key())) {
            throw new AccessDeniedException("");
        }
    }

    private ModelAndView form(Editor editor, SubmittedForm typed) {
        require(editor, typed);
        boolean exists = !typed.isNew()
                && editors.read(editor.kind(), typed.sheet().key()).isPresent();
        return new ModelAndView("entry/form", "page", pages.page(editor, typed, exists, List.of(), null));
    }

    @PostMapping("/drafts/drop")
    ModelAndView drop(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            RedirectAttributes next) {
        editors.of(kind);
        requireKey(kind, key);
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
