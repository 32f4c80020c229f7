package org.rapporteur.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of all kinds of records. */
@Controller
@ForStaff
@RequestMapping({
    "/recommendations",
    "/tallies",
    "/activities",
    "/resolutions",
    "/study-groups",
    "/topics",
    "/periods",
    "/paragraphs",
    "/outlines"
})
class EntryController {

    private final Editors editors;
    private final FormSaving entries;
    private final FormPages pages;
    private final History history;
    private final Drafts drafts;
    private final Previews previews;
    private final SavedPlaces places;

    EntryController(
            Editors editors,
            FormSaving entries,
            FormPages pages,
            History history,
            Drafts drafts,
            Previews previews,
            SavedPlaces places) {
        this.places = places;
        this.previews = previews;
        this.editors = editors;
        this.entries = entries;
        this.pages = pages;
        this.history = history;
        this.drafts = drafts;
    }

    /** Where somebody came from to fill a form in, and goes back to when it is saved. */
    private static final Pattern RETURN = Pattern.compile(
            "/periods/[A-Za-z0-9.-]{1,24}(/questions(/next)?|/slip/[A-Z0-9-]{1,40})?(\\?[a-z]+=[A-Z0-9-]{1,40}(&[a-z]+=[A-Z0-9-]{1,40})?)?(#[A-Za-z0-9.-]{1,200})?");

    /**
     * Fields may be filled by the address, {@code /activities/new?topics=ipv6}, or from another record of the kind,
     * {@code /activities/new?from=ipv6-training@2024-09&period=2025-01}.
     */
    @GetMapping("/new")
    ModelAndView newForm(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Editor editor = editors.of(kind(request));
        require(editor.mayEnter());
        Optional<Draft> draft = drafts.find(editor.kind(), "");
        SubmittedForm asked = SubmittedForm.of(editor.kind(), null, editor.fields(), filled(editor, sent));
        return sent.containsKey("draft") && draft.isPresent()
                ? form(editor, FormPages.untouched(draft.get().sheet(), 0), List.of(), null)
                : form(editor, asked, List.of(), draft.orElse(null));
    }

    /** What the address tells, and for all other fields what the record says that it names. */
    private MultiValueMap<String, String> filled(Editor editor, MultiValueMap<String, String> sent) {
        String from = sent.getFirst("from");
        if (from == null) {
            return sent;
        }
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        Sheet other = present(editor, from);
        editor.fields()
                .forEach(field -> filled.put(
                        field.name(),
                        field.input() == Input.CHOICES
                                ? other.lines(field.name())
                                : List.of(other.text(field.name()))));
        filled.putAll(sent);
        return filled;
    }

    @GetMapping("/{key}/edit")
    ModelAndView editForm(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Editor editor = editors.of(kind(request));
        require(editors.mayWrite(editor, key));
        int version = history.version(editor.kind(), key);
        Optional<Draft> draft = drafts.find(editor.kind(), key);
        if (sent.containsKey("draft") && draft.isPresent()) {
            return form(
                    editor, FormPages.untouched(draft.get().sheet(), draft.get().base()), List.of(), null);
        }
        Sheet earlier = Optional.ofNullable(sent.getFirst("revision"))
                .map(number -> revision(editor.kind(), key, number))
                .orElse(null);
        return earlier == null
                ? form(editor, FormPages.untouched(asked(editor, key, sent), version), List.of(), draft.orElse(null))
                : restoring(editor, earlier, version, String.valueOf(sent.getFirst("revision")));
    }

    /** What the record says, under what another says that the address names. */
    private Sheet asked(Editor editor, String key, MultiValueMap<String, String> sent) {
        Sheet present = present(editor, key);
        return sent.containsKey("from")
                ? SubmittedForm.of(editor.kind(), present, editor.fields(), filled(editor, sent))
                        .sheet()
                : present;
    }

    private ModelAndView restoring(Editor editor, Sheet earlier, int version, String number) {
        String why = pages.said("entry.restoring.why", number);
        SubmittedForm typed = new SubmittedForm(earlier, version, UUID.randomUUID(), why, Integer.parseInt(number));
        return form(editor, typed, List.of(), null);
    }

    private Sheet revision(String kind, String key, String number) {
        return Optional.of(number)
                .filter(digits -> digits.matches("[1-9]\\d{0,8}"))
                .flatMap(digits -> history.find(kind, key, Integer.parseInt(digits)))
                .map(Revision::sheet)
                .orElseThrow(() -> new UnknownRecordException(kind, key + " " + number));
    }

    private Sheet present(Editor editor, String key) {
        return editors.read(editor.kind(), key).orElseThrow(() -> new UnknownRecordException(editor.kind(), key));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, RedirectAttributes next) {
        Editor editor = editors.of(kind(request));
        require(editor.mayEnter());
        return save(editor, SubmittedForm.of(editor.kind(), null, editor.fields(), sent), next, sent);
    }

    @PostMapping("/{key}")
    ModelAndView update(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes next) {
        Editor editor = editors.of(kind(request));
        require(editors.mayWrite(editor, key));
        return save(editor, SubmittedForm.of(editor.kind(), known(editor, key), editor.fields(), sent), next, sent);
    }

    /** As it is, or as it was before it was withdrawn. */
    private Sheet known(Editor editor, String key) {
        return editors.read(editor.kind(), key)
                .or(() -> history.latest(editor.kind(), key).map(Revision::sheet))
                .orElseThrow(() -> new UnknownRecordException(editor.kind(), key));
    }

    /** Who pressed Enter behind words to find a record by wants to see what they find. */
    private ModelAndView save(
            Editor editor, SubmittedForm typed, RedirectAttributes next, MultiValueMap<String, String> sent) {
        if (!typed.parted().open().isEmpty()) {
            return form(editor, typed, List.of(), null).addObject("filled", pages.said("entry.found.first"));
        }
        try {
            FormSaving.Saved done = entries.save(typed);
            String key = done.key();
            drafts.drop(editor.kind(), typed.sheet().key());
            Sheet saved = editors.read(editor.kind(), key).orElse(typed.sheet().of(key));
            next.addFlashAttribute(
                    "flash",
                    (pages.saved(editor, done.before(), saved) + " " + places.said(editor.kind(), key)).strip());
            return to(Optional.ofNullable(sent.getFirst("return"))
                    .filter(address -> RETURN.matcher(address).matches())
                    .orElseGet(() -> editor.shown(saved)));
        } catch (RefusedSheetException refused) {
            return refused(editor, typed, refused.problems());
        } catch (Conflict.StaleSheetException stale) {
            return conflict(editor, typed);
        } catch (RuntimeException failure) {
            if (DatabaseRefusals.isCollision(failure)) {
                return conflict(editor, typed);
            }
            throw failure;
        }
    }

    @PostMapping("/{key}/withdraw")
    ModelAndView withdraw(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes next) {
        Editor editor = editors.of(kind(request));
        require(editors.mayWrite(editor, key));
        Sheet sheet = known(editor, key);
        SubmittedForm typed = SubmittedForm.of(editor.kind(), sheet, List.of(), sent);
        SubmittedForm whole = new SubmittedForm(sheet, typed.base(), typed.form(), typed.why(), 0);
        try {
            entries.withdraw(editor.kind(), key, typed.base(), typed.form(), typed.why());
            next.addFlashAttribute("flash", pages.said("entry.withdrawn", editor.name(sheet)));
            return to("/history/" + editor.kind() + "/" + key);
        } catch (RefusedSheetException refused) {
            return refused(editor, whole, refused.problems());
        } catch (Conflict.StaleSheetException stale) {
            return conflict(editor, whole);
        }
    }

    private ModelAndView refused(Editor editor, SubmittedForm typed, List<FieldProblem> problems) {
        ModelAndView page = form(editor, typed, problems, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(Editor editor, SubmittedForm typed, List<FieldProblem> problems, @Nullable Draft draft) {
        boolean exists = !typed.isNew()
                && editors.read(editor.kind(), typed.sheet().key()).isPresent();
        ModelAndView view = new ModelAndView("entry/form");
        view.addObject("page", pages.page(editor, typed, exists, problems, draft == null ? null : draft.at()));
        if (exists && problems.isEmpty() && !editor.aids().claims().fields().isEmpty()) {
            view.addObject("preview", pages.preview(previews.of(editor, typed.sheet(), false)));
            view.addObject("claimed", pages.words(previews.claimed(editor, typed)));
        }
        return view;
    }

    /** The newest version with what the writer changed in it, below what both changed. */
    private ModelAndView conflict(Editor editor, SubmittedForm typed) {
        String key = typed.sheet().key();
        Revision newest =
                history.latest(editor.kind(), key).orElseThrow(() -> new UnknownRecordException(editor.kind(), key));
        Sheet ancestor = history.find(editor.kind(), key, typed.base())
                .map(Revision::sheet)
                .orElse(newest.sheet());
        Conflict conflict = Conflict.between(editor.fields(), pages::facet, ancestor, newest.sheet(), typed.sheet());
        SubmittedForm merged =
                new SubmittedForm(conflict.merged(), newest.number(), UUID.randomUUID(), typed.why(), typed.restores());
        ModelAndView view = form(editor, merged, List.of(), null);
        view.setViewName("entry/conflict");
        view.setStatus(HttpStatus.CONFLICT);
        view.addObject("conflict", conflict);
        view.addObject("newest", newest);
        view.addObject("at", pages.time(newest.at()));
        return view;
    }

    private static ModelAndView to(String address) {
        ModelAndView redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AccessDeniedException("");
        }
    }

    /** The first part of the address. */
    private static String kind(HttpServletRequest request) {
        String pattern = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.split("/")[1];
    }
}
