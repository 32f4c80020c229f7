package org.rapporteur.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.LineOrder.Moved;
import org.rapporteur.entry.LineOrder.Way;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.RowParts;
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
    private static final Pattern MOVE = Pattern.compile("(\\w+) (up|down|in|out|add|remove) (\\d{1,6}) ?(.*)");

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
        SubmittedForm typed = typed(kind, key, sent);
        if (byScript) {
            require(editor, typed);
            String claim = claim(editor, sent);
            return new ModelAndView("entry/fields :: words")
                    .addObject("words", pages.words(previews.said(editor, typed, claim)))
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
        SubmittedForm typed = typed(kind, key, sent);
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
        SubmittedForm typed = typed(kind, key, sent);
        Matcher asked = MOVE.matcher(move);
        Optional<Field> field = editor.fields().stream()
                .filter(one ->
                        asked.matches() && one.parts() != null && one.name().equals(asked.group(1)))
                .findFirst();
        return field.map(one -> moved(editor, typed, one, asked, sent)).orElseGet(() -> form(editor, typed));
    }

    private ModelAndView moved(
            Editor editor, SubmittedForm typed, Field field, Matcher asked, MultiValueMap<String, String> sent) {
        Way way = Way.valueOf(asked.group(2).toUpperCase(Locale.ROOT));
        LineOrder order = editor.aids().order(field.name(), typed.sheet());
        int line = line(field, typed, asked, sent);
        Moved moved = line < 0 ? null : order.move(typed.sheet(), field.name(), line, way);
        if (moved == null && way == Way.ADD) {
            ModelAndView view = form(editor, typed.adding(field.name()));
            return view.addObject("added", field.name());
        }
        ModelAndView view = form(editor, moved == null ? typed : typed.with(moved.sheet()));
        view.addObject("filled", told(way, asked.group(4), moved, line));
        view.addObject("movedField", field.name());
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

    /** A row is known by its number, whatever was typed in it since; a line of a text by its words. */
    private static int line(Field field, SubmittedForm typed, Matcher asked, MultiValueMap<String, String> sent) {
        int number = Integer.parseInt(asked.group(3));
        boolean made = !typed.parted().written().contains(field.name());
        if (made && field.parts() instanceof RowParts rows && asked.group(4).equals(shown(field, number, sent))) {
            return rows.line(Parted.sent(field, sent), number);
        }
        return place(typed.sheet().lines(field.name()), number, asked.group(4));
    }

    /** The line of which a row was made; empty for one to be filled in. */
    private static String shown(Field field, int number, MultiValueMap<String, String> sent) {
        String was = Objects.requireNonNullElse(sent.getFirst(field.name() + ".was"), "");
        List<String> lines =
                was.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return number < lines.size() ? lines.get(number) : "";
    }

    /** Lines may have been typed since the buttons beside them were made: -1 where it is not clear which one is meant. */
    private static int place(List<String> lines, int told, String line) {
        if (told < lines.size() && lines.get(told).equals(line)) {
            return told;
        }
        return lines.indexOf(line) == lines.lastIndexOf(line) ? lines.indexOf(line) : -1;
    }

    private ModelAndView shown(Editor editor, SubmittedForm typed) {
        ModelAndView view = form(editor, typed);
        view.addObject("preview", pages.preview(previews.of(editor, typed.sheet(), typed.isNew())));
        if (!editor.aids().claims().fields().isEmpty()) {
            view.addObject("claimed", pages.words(previews.claimed(editor, typed)));
        }
        return view;
    }

    /** No record has a key that no database can hold. */
    private static void requireKey(String kind, String key) {
        if (key.indexOf('\0') >= 0) {
            throw new UnknownRecordException(kind, key);
        }
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
