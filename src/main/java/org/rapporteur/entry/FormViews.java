package org.rapporteur.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.UnknownRecordException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers with a form: as it is, with what is wrong in it, or with what another has saved meanwhile. */
@Component
class FormViews {

    private final Editors editors;
    private final FormPages pages;
    private final History history;
    private final Previews previews;
    private final ClaimPreviews claims;

    FormViews(Editors editors, FormPages pages, History history, Previews previews, ClaimPreviews claims) {
        this.editors = editors;
        this.pages = pages;
        this.history = history;
        this.previews = previews;
        this.claims = claims;
    }

    ModelAndView refused(Editor editor, SubmittedForm typed, List<FieldProblem> problems) {
        ModelAndView page = form(editor, typed, problems, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /**
     * The form with the section beside it, where the record is there.
     *
     * @param draft that waits for this form
     */
    ModelAndView form(Editor editor, SubmittedForm typed, List<FieldProblem> problems, @Nullable Draft draft) {
        boolean exists = exists(editor, typed);
        ModelAndView view = bare(editor, typed, problems, draft, exists);
        boolean seen = exists && problems.isEmpty() && claims(editor);
        return seen ? seen(view, editor, typed) : view;
    }

    /** The form with the section beside it as it would be. */
    ModelAndView seen(Editor editor, SubmittedForm typed) {
        return seen(bare(editor, typed), editor, typed);
    }

    private ModelAndView seen(ModelAndView form, Editor editor, SubmittedForm typed) {
        form.addObject("preview", pages.preview(previews.of(editor, typed.sheet(), typed.isNew())));
        return claims(editor) ? form.addObject("claimed", pages.words(claims.claimed(editor, typed))) : form;
    }

    private static boolean claims(Editor editor) {
        return !editor.aids().claims().fields().isEmpty();
    }

    /** The form alone. */
    ModelAndView bare(Editor editor, SubmittedForm typed) {
        return bare(editor, typed, List.of(), null, exists(editor, typed));
    }

    private ModelAndView bare(
            Editor editor, SubmittedForm typed, List<FieldProblem> problems, @Nullable Draft draft, boolean exists) {
        FormPage page = pages.page(editor, typed, exists, problems, draft == null ? null : draft.at());
        return new ModelAndView("entry/form", "page", page);
    }

    private boolean exists(Editor editor, SubmittedForm typed) {
        return !typed.isNew()
                && editors.read(editor.kind(), typed.sheet().key()).isPresent();
    }

    /** The newest version with what the writer changed in it, below what both changed. */
    ModelAndView conflict(Editor editor, SubmittedForm typed) {
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
}
