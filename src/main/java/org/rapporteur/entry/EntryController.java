package org.rapporteur.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
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
    private final FormViews views;
    private final SavedPlaces places;

    EntryController(
            Editors editors,
            FormSaving entries,
            FormPages pages,
            History history,
            Drafts drafts,
            FormViews views,
            SavedPlaces places) {
        this.places = places;
        this.views = views;
        this.editors = editors;
        this.entries = entries;
        this.pages = pages;
        this.history = history;
        this.drafts = drafts;
    }

    /** Where somebody came from to fill a form in, and goes back to when it is saved. */
    private static final Pattern RETURN = Pattern.compile(
            "/periods/[A-Za-z0-9.-]{1,24}(/questions(/next)?|/slip/[A-Z0-9-]{1,40}|/word-back/\\d{1,18})?(\\?[a-z]+=[A-Z0-9-]{1,40}(&[a-z]+=[A-Z0-9-]{1,40})?)?(#[A-Za-z0-9.-]{1,200})?");

    /**
     * Fields may be filled by the address, {@code /activities/new?topics=ipv6}, or from another record of the kind,
     * {@code /activities/new?from=ipv6-training@2024-09&period=2025-01}; with {@code fill} those left empty are filled with
     * what the catalogue knows.
     */
    @GetMapping("/new")
    ModelAndView newForm(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Editor editor = editors.of(kind(request));
        require(editor.mayEnter());
        Optional<Draft> draft = drafts.find(editor.kind(), "");
        SubmittedForm named = SubmittedForm.of(editor.kind(), null, editor.fields(), filled(editor, sent));
        SubmittedForm asked = sent.containsKey("fill") ? known(editor, named) : named;
        return sent.containsKey("draft") && draft.isPresent()
                ? views.form(editor, FormPages.untouched(draft.get().sheet(), 0), List.of(), null)
                : views.form(editor, asked, List.of(), draft.orElse(null));
    }

    private static SubmittedForm known(Editor editor, SubmittedForm named) {
        return named.with(editor.aids().lookup().offer(named.sheet()).filling(named.sheet()));
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
            return views.form(
                    editor, FormPages.untouched(draft.get().sheet(), draft.get().base()), List.of(), null);
        }
        Sheet earlier = Optional.ofNullable(sent.getFirst("revision"))
                .map(number -> revision(editor.kind(), key, number))
                .orElse(null);
        return earlier == null
                ? views.form(
                        editor, FormPages.untouched(asked(editor, key, sent), version), List.of(), draft.orElse(null))
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
        return views.form(editor, typed, List.of(), null);
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
        return save(
                editor,
                SubmittedForm.of(editor.kind(), editors.known(editor.kind(), key), editor.fields(), sent),
                next,
                sent);
    }

    /** Who pressed Enter behind words to find a record by wants to see what they find. */
    private ModelAndView save(
            Editor editor, SubmittedForm typed, RedirectAttributes next, MultiValueMap<String, String> sent) {
        if (!typed.parted().open().isEmpty()) {
            return views.form(editor, typed, List.of(), null).addObject("filled", pages.said("entry.found.first"));
        }
        try {
            FormSaving.Saved done = entries.save(typed);
            String key = done.key();
            drafts.drop(editor.kind(), typed.sheet().key());
            Sheet saved = editors.read(editor.kind(), key).orElse(typed.sheet().of(key));
            next.addFlashAttribute(
                    "flash",
                    (pages.saved(editor, done.before(), saved) + " " + places.said(editor.kind(), key)).strip());
            return SeeOther.at(Optional.ofNullable(sent.getFirst("return"))
                    .filter(address -> RETURN.matcher(address).matches())
                    .orElseGet(() -> editor.shown(saved)));
        } catch (RefusedSheetException refused) {
            return views.refused(editor, typed, refused.problems());
        } catch (Conflict.StaleSheetException stale) {
            return views.conflict(editor, typed);
        } catch (RuntimeException failure) {
            if (DatabaseRefusals.isCollision(failure)) {
                return views.conflict(editor, typed);
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
        Sheet sheet = editors.known(editor.kind(), key);
        SubmittedForm typed = SubmittedForm.of(editor.kind(), sheet, List.of(), sent);
        SubmittedForm whole = new SubmittedForm(sheet, typed.base(), typed.form(), typed.why(), 0);
        try {
            entries.withdraw(editor.kind(), key, typed.base(), typed.form(), typed.why());
            next.addFlashAttribute("flash", pages.said("entry.withdrawn", editor.name(sheet)));
            return SeeOther.at("/history/" + editor.kind() + "/" + key);
        } catch (RefusedSheetException refused) {
            return views.refused(editor, whole, refused.problems());
        } catch (Conflict.StaleSheetException stale) {
            return views.conflict(editor, whole);
        }
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
