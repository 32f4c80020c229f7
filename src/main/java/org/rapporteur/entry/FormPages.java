package org.rapporteur.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.FormAids.Offer;
import org.rapporteur.entry.FormPage.Said;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.ClockTimes;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes forms of sheets. */
@Component
class FormPages {

    /** Beside the fields of the record: why it is changed, why it is withdrawn. */
    private static final Map<String, String> REASONS = Map.of("why", "entry.why", "reason", "entry.withdraw.why");

    /** Behind the key of a message about a line, the one about a row. */
    private static final String ROW = ".row";

    private final MessageSource messages;
    private final ClockTimes times;
    private final PartPages parts;

    FormPages(MessageSource messages, ClockTimes times, PartPages parts) {
        this.parts = parts;
        this.messages = messages;
        this.times = times;
    }

    /**
     * The form of a sheet.
     *
     * @param exists whether the record is there
     * @param draft when a draft was kept that waits for this form
     */
    FormPage page(
            Editor editor, SubmittedForm typed, boolean exists, List<FieldProblem> problems, @Nullable Instant draft) {
        Sheet sheet = typed.sheet();
        Offer offer = editor.aids().lookup().offer(sheet);
        List<FormField> fields = editor.fields().stream()
                .map(field -> field(typed, field, problems, editor, offer))
                .toList();
        String name = typed.isNew() ? said("entry.kind." + sheet.kind()) : editor.name(sheet);
        String heading = typed.isNew() ? said("entry.new." + sheet.kind()) : said("entry.edit", name);
        return new FormPage(
                sheet.kind(),
                sheet.key(),
                name,
                said("entry.kind." + sheet.kind()),
                heading,
                said("entry.wrong", heading),
                fields,
                problems.stream().map(problem -> said(problem, fields)).toList(),
                typed.base(),
                typed.form(),
                typed.why(),
                typed.restores(),
                exists,
                exists ? editor.address(sheet) : "/enter",
                draft == null ? null : time(draft),
                editor.aids().claims().fields().stream()
                        .map(field -> claimField(field, typed.chosen()))
                        .toList());
    }

    private FormField claimField(Field field, Sheet chosen) {
        return new FormField(
                field,
                said("entry." + field.name()),
                messages.getMessage("entry." + field.name() + ".hint", null, null, RequestLanguage.get()),
                chosen.text(field.name()),
                FieldOptions.of(field, chosen),
                List.of(),
                false,
                false,
                null,
                null);
    }

    /** An open form as if it had been typed. */
    static SubmittedForm untouched(Sheet sheet, int version) {
        return new SubmittedForm(sheet, version, UUID.randomUUID(), "", 0);
    }

    private FormField field(SubmittedForm typed, Field field, List<FieldProblem> problems, Editor editor, Offer offer) {
        Sheet sheet = typed.sheet();
        String key = "entry." + sheet.kind() + "." + field.name();
        FormParts made = parts.of(field, sheet, typed.parted(), lines(editor, field, sheet));
        List<FieldProblem> own = problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .toList();
        return new FormField(
                field,
                said(key),
                hint(key, made == null && field.parts() != null),
                sheet.text(field.name()),
                FieldOptions.of(field, sheet),
                own.stream().map(problem -> words(problem, made)).toList(),
                field.identifying() && !sheet.key().isEmpty(),
                editor.aids().lookup().fields().contains(field.name()),
                FieldOptions.offered(field, offer.beside(field.name())),
                made == null ? null : made.marking(wrongRows(own)));
    }

    /** How it is written; a text that could be made of parts has a form of its own. */
    private @Nullable String hint(String key, boolean isText) {
        String hint = messages.getMessage(key + ".hint", null, null, RequestLanguage.get());
        return isText ? messages.getMessage(key + ".text-hint", null, hint, RequestLanguage.get()) : hint;
    }

    private static List<LineOrder.Line> lines(Editor editor, Field field, Sheet sheet) {
        return field.parts() == null
                ? List.of()
                : editor.aids().order(field.name(), sheet).lines(field.name(), sheet);
    }

    private Said said(FieldProblem problem, List<FormField> fields) {
        if (REASONS.containsKey(problem.field())) {
            return new Said("field-" + problem.field(), said(REASONS.get(problem.field())), words(problem));
        }
        return fields.stream()
                .filter(field -> field.name().equals(problem.field()))
                .map(field -> new Said(field.id(), field.label(), words(problem, field.parts())))
                .findFirst()
                .orElseGet(() -> new Said("main", "", words(problem)));
    }

    /**
     * @param problems in words
     * @param edited id of the paragraph that is being written; of other records none has it
     */
    record Shown(String document, List<String> problems, String edited) {}

    Shown preview(Previews.Preview preview) {
        return new Shown(
                preview.document(),
                preview.problems().stream().map(this::words).toList(),
                preview.key().replaceFirst("^[^@]*@", "").replace('@', '.'));
    }

    /** @param problem why there are none, in words; null where there are some */
    record Words(String said, @Nullable String problem) {}

    Words words(ClaimPreviews.Said said) {
        return new Words(said.words(), said.problem() == null ? null : words(said.problem()));
    }

    /** @param claim in braces, as the text holds it */
    record ClaimWords(String claim, Words words) {}

    List<ClaimWords> words(List<ClaimPreviews.Claimed> claimed) {
        return claimed.stream()
                .map(one -> new ClaimWords(one.claim(), words(one.said())))
                .toList();
    }

    String words(FieldProblem problem) {
        return messages.getMessage(problem.message(), problem.arguments().toArray(), RequestLanguage.get());
    }

    /** Of a line that is shown as a row, in words of rows. */
    private String words(FieldProblem problem, @Nullable FormParts made) {
        return made != null && isOfRow(problem)
                ? said(problem.message() + ROW, problem.arguments().toArray())
                : words(problem);
    }

    private boolean isOfRow(FieldProblem problem) {
        return messages.getMessage(problem.message() + ROW, null, null, RequestLanguage.get()) != null;
    }

    /** From 0; problems of lines begin with their number. */
    private Set<Integer> wrongRows(List<FieldProblem> problems) {
        return problems.stream()
                .filter(this::isOfRow)
                .map(problem -> (Integer) problem.arguments().get(0) - 1)
                .collect(Collectors.toSet());
    }

    String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }

    /** What a way to narrow a selection is called. */
    String facet(String name) {
        return String.valueOf(messages.getMessage("facets." + name, null, name, RequestLanguage.get()));
    }

    /** What was saved, and of a record that was there which fields say something else now. */
    String saved(Editor editor, @Nullable Sheet before, Sheet after) {
        String name = editor.name(after);
        if (before == null) {
            return said("entry.saved", name);
        }
        String changed = editor.fields().stream()
                .map(Field::name)
                .filter(field -> !before.text(field).equals(after.text(field)))
                .map(field -> said("entry." + after.kind() + "." + field))
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? said("entry.saved.same", name) : said("entry.saved.changed", name, changed);
    }

    String time(Instant at) {
        return times.of(at);
    }
}
