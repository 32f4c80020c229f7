package org.rapporteur.entry;

import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.LineOrder.Moved;
import org.rapporteur.entry.LineOrder.Way;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the same form again with something done to it, and nothing saved: seen in the report, filled, its lines moved. */
@Controller
@ForStaff
class PreviewController {

    private final Editors editors;
    private final FormPages pages;
    private final FillingWords filling;
    private final ClaimPreviews claims;
    private final FormViews views;

    PreviewController(Editors editors, FormPages pages, FillingWords filling, ClaimPreviews claims, FormViews views) {
        this.editors = editors;
        this.pages = pages;
        this.filling = filling;
        this.claims = claims;
        this.views = views;
    }

    /** The same form with the section beside it as it would be; nothing is saved. */
    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent) {
        return shown(editors.of(kind), editors.typed(kind, key, sent));
    }

    /** The words of a claim as they would stand in the text; a script asks for them alone. */
    @PostMapping("/preview/words")
    ModelAndView words(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = editors.typed(kind, key, sent);
        require(editor, typed);
        FormPages.Words words = pages.words(claims.said(editor, typed, claim(editor, sent)));
        ModelAndView view = byScript ? new ModelAndView("entry/fields :: words") : shown(editor, typed);
        return view.addObject("words", words);
    }

    private static String claim(Editor editor, MultiValueMap<String, String> sent) {
        Sheet chosen = SubmittedForm.of(
                        editor.kind(), null, editor.aids().claims().fields(), sent)
                .sheet();
        boolean sound = new SheetReader(chosen, editor.aids().claims().fields())
                .problems()
                .isEmpty();
        return sound ? editor.aids().claims().claim(chosen) : "";
    }

    /** The same form with a claim put into its text, at the place told or at the end; a script puts it there itself. */
    @PostMapping("/preview/claim")
    ModelAndView insert(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = editors.typed(kind, key, sent);
        if (byScript) {
            require(editor, typed);
            String claim = claim(editor, sent);
            return new ModelAndView("entry/fields :: words")
                    .addObject("words", pages.words(claims.said(editor, typed, claim)))
                    .addObject("inserted", claim);
        }
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
        SubmittedForm typed = editors.typed(kind, key, sent);
        Sheet sheet = taken.isEmpty()
                ? typed.sheet()
                : editor.aids().lookup().offer(typed.sheet()).taking(typed.sheet(), taken);
        boolean fills = taken.isEmpty() || editor.aids().lookup().fields().contains(taken);
        FormAids.Offer known = editor.aids().lookup().offer(sheet);
        Sheet filled = fills ? known.filling(sheet) : sheet;
        ModelAndView view = form(editor, typed.with(filled));
        view.addObject("filled", filling.told(typed.sheet(), filled, editor, known));
        view.addObject("taken", taken);
        return view;
    }

    /**
     * The same form with a line of a field moved, added or taken away; nothing is saved.
     *
     * @param move the field, what is done ({@code up}, {@code add} …), the number of the line from 0 and the line itself,
     *     with blanks between; without one the form comes back as it is now: rows in place of text, records found
     */
    @PostMapping("/preview/order")
    ModelAndView order(
            @RequestParam("kind_") String kind,
            @RequestParam(name = "key_", defaultValue = "") String key,
            @RequestParam(name = "move", defaultValue = "") String move,
            @RequestParam MultiValueMap<String, String> sent) {
        Editor editor = editors.of(kind);
        SubmittedForm typed = editors.typed(kind, key, sent);
        return AskedMove.of(move, editor.fields())
                .map(asked -> moved(editor, typed, asked, sent))
                .orElseGet(() -> form(editor, typed));
    }

    private ModelAndView moved(
            Editor editor, SubmittedForm typed, AskedMove asked, MultiValueMap<String, String> sent) {
        String field = asked.field().name();
        Way way = asked.way();
        LineOrder order = editor.aids().order(field, typed.sheet());
        int line = asked.line(typed, sent);
        Moved moved = line < 0 ? null : order.move(typed.sheet(), field, line, way);
        if (moved == null && way == Way.ADD) {
            ModelAndView view = form(editor, typed.adding(field));
            return view.addObject("added", field);
        }
        ModelAndView view = form(editor, moved == null ? typed : typed.with(moved.sheet()));
        view.addObject("filled", told(way, asked.words(), moved, line));
        view.addObject("movedField", field);
        view.addObject("moved", moved == null ? line : moved.line());
        return view.addObject("movedWay", way.name());
    }

    private String told(Way way, String name, @Nullable Moved moved, int line) {
        if (moved != null && way != Way.REMOVE) {
            return way == Way.ADD ? pages.said("entry.added") : pages.said("entry.moved", name, moved.line() + 1);
        }
        if (way == Way.REMOVE && (moved != null || name.isEmpty())) {
            return name.isEmpty() ? pages.said("entry.removed.row") : pages.said("entry.removed", name);
        }
        return pages.said(line < 0 ? "entry.moved.changed" : "entry.moved.not", name);
    }

    private ModelAndView shown(Editor editor, SubmittedForm typed) {
        require(editor, typed);
        return views.seen(editor, typed);
    }

    private void require(Editor editor, SubmittedForm typed) {
        if (typed.isNew()
                ? !editor.mayEnter()
                : !editors.mayWrite(editor, typed.sheet().key())) {
            throw new AccessDeniedException("");
        }
    }

    private ModelAndView form(Editor editor, SubmittedForm typed) {
        require(editor, typed);
        return views.bare(editor, typed);
    }
}
