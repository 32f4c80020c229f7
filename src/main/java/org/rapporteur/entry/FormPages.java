package org.rapporteur.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor.Offer;
import org.rapporteur.entry.FormField.Option;
import org.rapporteur.entry.FormPage.Said;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes forms of sheets. */
@Component
class FormPages {

    /** Beside the fields of the record: why it is changed, why it is withdrawn. */
    private static final Map<String, String> REASONS = Map.of("why", "entry.why", "reason", "entry.withdraw.why");

    private final MessageSource messages;
    private final Clock clock;

    FormPages(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
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
        Offer offer = editor.offer(sheet);
        List<FormField> fields = editor.fields().stream()
                .map(field -> field(sheet, field, problems, editor, offer))
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
                editor.claimFields().stream()
                        .map(field -> claimField(field, typed.chosen()))
                        .toList());
    }

    private FormField claimField(Field field, Sheet chosen) {
        return new FormField(
                field,
                said("entry." + field.name()),
                messages.getMessage("entry." + field.name() + ".hint", null, null, Locale.UK),
                chosen.text(field.name()),
                options(field, chosen),
                List.of(),
                false,
                false,
                null,
                List.of());
    }

    /** An open form as if it had been typed. */
    static SubmittedForm untouched(Sheet sheet, int version) {
        return new SubmittedForm(sheet, version, UUID.randomUUID(), "", 0);
    }

    private FormField field(Sheet sheet, Field field, List<FieldProblem> problems, Editor editor, Offer offer) {
        String key = "entry." + sheet.kind() + "." + field.name();
        return new FormField(
                field,
                said(key),
                messages.getMessage(key + ".hint", null, null, Locale.UK),
                sheet.text(field.name()),
                options(field, sheet),
                problems.stream()
                        .filter(problem -> problem.field().equals(field.name()))
                        .map(this::words)
                        .toList(),
                field.identifying() && !sheet.key().isEmpty(),
                editor.lookedUp().contains(field.name()),
                offered(field, offer.beside(field.name())),
                editor.lines(field, sheet));
    }

    /** As people read it: a choice by its label, lines in one. */
    private static @Nullable String offered(Field field, @Nullable String value) {
        return value == null ? null : label(field, value).replace("\n", " · ");
    }

    /** What was typed and is none of the choices stays there to be seen. */
    private static List<Option> options(Field field, Sheet sheet) {
        if (field.input() == Input.LINE || field.input() == Input.LINES) {
            return plain(field.choices());
        }
        List<String> typed = sheet.lines(field.name());
        List<Option> options = new ArrayList<>();
        typed.forEach(value -> options.add(new Option(value, label(field, value), true)));
        plain(field.choices()).stream()
                .filter(option -> !typed.contains(option.value()))
                .forEach(options::add);
        return options;
    }

    private static List<Option> plain(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.value(), choice.label(), false))
                .toList();
    }

    private static String label(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private Said said(FieldProblem problem, List<FormField> fields) {
        if (REASONS.containsKey(problem.field())) {
            return new Said("field-" + problem.field(), said(REASONS.get(problem.field())), words(problem));
        }
        return fields.stream()
                .filter(field -> field.name().equals(problem.field()))
                .map(field -> new Said(field.id(), field.label(), words(problem)))
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

    Words words(Previews.Said said) {
        return new Words(said.words(), said.problem() == null ? null : words(said.problem()));
    }

    String words(FieldProblem problem) {
        return messages.getMessage(problem.message(), problem.arguments().toArray(), Locale.UK);
    }

    String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern(said("format.time"), Locale.UK).format(at.atZone(clock.getZone()));
    }
}
