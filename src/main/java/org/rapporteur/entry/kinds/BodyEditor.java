package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.entry.kinds.BodyEditor.Asking;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.springframework.stereotype.Component;

/** Study groups and other bodies, with their Questions, one a line: {@code 1 (2022–2025) Title}. */
@Component
class BodyEditor extends RecordEditor<Asking> {

    private static final Pattern CODE = Pattern.compile("[TRDUX]-[A-Z0-9][A-Z0-9-]{0,30}");

    private final StudyGroups bodies;
    private final FieldCodec<Asking, String> code = form.formed(
                    Field.line("code").require().identify(), Asking::code, CODE, "form.study-groups.code")
            .refusedBy("body_pk", "body_code_form");
    private final FieldCodec<Asking, BodyKind> kind = form.coded(
            Field.choice("kind", () -> choices.coded("study-group.kind.one.", BodyKind.values()))
                    .require(),
            of -> of.body().kind(),
            BodyKind::ofCode);
    private final FieldCodec<Asking, String> acronym =
            form.words(Field.line("acronym").require(), of -> of.body().acronym());
    private final FieldCodec<Asking, String> name =
            form.words(Field.line("name").require(), of -> of.body().name());
    private final FieldCodec<Asking, String> parent = form.text(
                    Field.choice("parent", choices::bodies), of -> of.body().parent())
            .refusedBy("body_parent_known", "body_not_its_own_parent");
    private final FieldCodec<Asking, String> successor = form.text(
                    Field.choice("successor", choices::bodies), of -> of.body().successor())
            .refusedBy("body_successor_known", "body_not_its_own_successor");
    private final FieldCodec<Asking, LocalDate> existsFrom =
            form.day(Field.day("existsFrom"), of -> of.body().existsFrom());
    private final FieldCodec<Asking, LocalDate> existsTo =
            form.day(Field.day("existsTo"), of -> of.body().existsTo()).refusedBy("body_lifetime_in_order");
    private final FieldCodec<Asking, List<QuestionSummary>> questions = form.add(
                    Field.lines("questions").of(QuestionRows.ROWS),
                    of -> SheetForm.joined(of.questions(), QuestionRows::line),
                    (reader, field) -> reader.lines(
                            field, line -> QuestionRows.question(reader.key(), line), "form.study-groups.question"))
            .refusedBy("question_pk");

    /** A body with the Questions it studies. */
    record Asking(BodySummary body, List<QuestionSummary> questions) {

        String code() {
            return body.code();
        }
    }

    BodyEditor(StudyGroups bodies, Choices choices, Rights rights) {
        super(StudyGroups.KIND, Asking::code, choices, rights);
        this.bodies = bodies;
    }

    @Override
    Collection<Asking> records(Collection<String> keys) {
        Map<String, List<QuestionSummary>> asked =
                bodies.questions(keys).stream().collect(Collectors.groupingBy(QuestionSummary::body));
        return bodies.all(keys).stream()
                .map(body -> new Asking(body, asked.getOrDefault(body.code(), List.of())))
                .toList();
    }

    @Override
    public String name(Sheet sheet) {
        return acronym.in(sheet);
    }

    @Override
    public String address(Sheet sheet) {
        return "/study-groups/" + sheet.key();
    }

    @Override
    public String keyOf(Sheet sheet) {
        return key(sheet, code);
    }

    @Override
    Asking read(SheetReader reader) {
        List<QuestionSummary> asked = questions.given(reader);
        requireOneOfEach(reader, asked);
        LocalDate from = existsFrom.of(reader);
        LocalDate to = existsTo.of(reader);
        if (from != null && to != null && to.isBefore(from)) {
            existsTo.refuse(reader, "form.days-in-order");
        }
        Set<String> known = bodies.all().stream().map(BodySummary::code).collect(Collectors.toSet());
        known.remove(reader.key());
        for (FieldCodec<Asking, String> other : List.of(parent, successor)) {
            requireKnown(reader, other, other.of(reader), known.contains(reader.words(other.name())));
        }
        reader.finish();
        return new Asking(body(reader), asked);
    }

    private BodySummary body(SheetReader reader) {
        return new BodySummary(
                reader.key(),
                kind.given(reader),
                acronym.given(reader),
                name.given(reader),
                parent.of(reader),
                successor.of(reader),
                existsFrom.of(reader),
                existsTo.of(reader));
    }

    private void requireOneOfEach(SheetReader reader, List<QuestionSummary> asked) {
        Set<String> seen = new HashSet<>();
        asked.stream()
                .filter(question -> !seen.add(question.number() + "/" + question.studyPeriodFrom()))
                .findFirst()
                .ifPresent(twice -> questions.refuse(
                        reader, "form.study-groups.question-twice", twice.number(), "" + twice.studyPeriodFrom()));
    }

    @Override
    void put(Asking asking, boolean isNew) {
        if (isNew) {
            bodies.add(List.of(asking.body()));
        }
        if (!isNew || !asking.questions().isEmpty()) {
            bodies.replace(asking.body(), asking.questions());
        }
    }

    @Override
    public void withdraw(String key) {
        bodies.withdraw(key);
    }
}
