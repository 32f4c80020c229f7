package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.springframework.stereotype.Component;

/** Study groups and other bodies, with their Questions, one a line: {@code 1 (2022–2025) Title}. */
@Component
class BodyEditor implements Editor {

    private static final Pattern CODE = Pattern.compile("[TRDUX]-[A-Z0-9][A-Z0-9-]{0,30}");
    private static final Pattern QUESTION = Pattern.compile("(\\d{1,4}) \\((\\d{4}) ?[–-] ?(\\d{4})\\) (.+)");
    private static final Field KEY = Field.line("code").require().identify();

    private final StudyGroups bodies;
    private final Choices choices;
    private final Rights rights;

    BodyEditor(StudyGroups bodies, Choices choices, Rights rights) {
        this.rights = rights;
        this.bodies = bodies;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return StudyGroups.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                KEY,
                Field.choice("kind", choices.coded("study-group.kind.one.", BodyKind.values()))
                        .require(),
                Field.line("acronym").require(),
                Field.line("name").require(),
                Field.line("parent", choices.bodies()),
                Field.line("successor", choices.bodies()),
                Field.day("existsFrom"),
                Field.day("existsTo"),
                Field.lines("questions"));
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        Map<String, List<QuestionSummary>> questions =
                bodies.questions(keys).stream().collect(Collectors.groupingBy(QuestionSummary::body));
        return bodies.all(keys).stream()
                .map(body -> sheet(body, questions.getOrDefault(body.code(), List.of())))
                .collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    private static Sheet sheet(BodySummary body, List<QuestionSummary> questions) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("code", body.code());
        fields.put("kind", body.kind().code());
        fields.put("acronym", body.acronym());
        fields.put("name", body.name());
        fields.put("parent", Forms.words(body.parent()));
        fields.put("successor", Forms.words(body.successor()));
        fields.put("existsFrom", Forms.words(body.existsFrom()));
        fields.put("existsTo", Forms.words(body.existsTo()));
        fields.put("questions", questions.stream().map(BodyEditor::line).collect(Collectors.joining("\n")));
        return new Sheet(StudyGroups.KIND, body.code(), fields);
    }

    private static String line(QuestionSummary question) {
        return "%d (%d–%d) %s"
                .formatted(question.number(), question.studyPeriodFrom(), question.studyPeriodTo(), question.title());
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.text("acronym");
    }

    @Override
    public String address(Sheet sheet) {
        return "/study-groups/" + sheet.key();
    }

    @Override
    public String keyOf(Sheet sheet) {
        return Forms.key(sheet, KEY, CODE, "form.study-groups.code");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        SheetReader reader = new SheetReader(sheet, fields());
        List<QuestionSummary> questions =
                reader.lines("questions", line -> question(sheet.key(), line), "form.study-groups.question");
        requireOneOfEach(reader, questions);
        LocalDate from = reader.day("existsFrom");
        LocalDate to = reader.day("existsTo");
        if (from != null && to != null && to.isBefore(from)) {
            reader.refuse("existsTo", "form.days-in-order");
        }
        Set<String> known = bodies.all().stream().map(BodySummary::code).collect(Collectors.toSet());
        known.remove(sheet.key());
        Forms.requireKnown(reader, "parent", reader.text("parent"), known.contains(reader.words("parent")));
        Forms.requireKnown(reader, "successor", reader.text("successor"), known.contains(reader.words("successor")));
        reader.finish();
        write(body(sheet.key(), reader), questions, isNew);
    }

    private static BodySummary body(String code, SheetReader reader) {
        return new BodySummary(
                code,
                BodyKind.ofCode(reader.given("kind")),
                reader.given("acronym"),
                reader.given("name"),
                reader.text("parent"),
                reader.text("successor"),
                reader.day("existsFrom"),
                reader.day("existsTo"));
    }

    private void write(BodySummary body, List<QuestionSummary> questions, boolean isNew) {
        if (isNew) {
            bodies.add(List.of(body));
        }
        if (!isNew || !questions.isEmpty()) {
            bodies.replace(body, questions);
        }
    }

    private static @Nullable QuestionSummary question(String body, String line) {
        Matcher matcher = QUESTION.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(3));
        int number = Integer.parseInt(matcher.group(1));
        return number == 0 || to < from
                ? null
                : new QuestionSummary(body, number, from, to, matcher.group(4).strip());
    }

    private static void requireOneOfEach(SheetReader reader, List<QuestionSummary> questions) {
        Set<String> seen = new HashSet<>();
        questions.stream()
                .filter(question -> !seen.add(question.number() + "/" + question.studyPeriodFrom()))
                .findFirst()
                .ifPresent(twice -> reader.refuse(
                        "questions", "form.study-groups.question-twice", twice.number(), "" + twice.studyPeriodFrom()));
    }

    @Override
    public boolean mayEnter() {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(String key) {
        return rights.mayEdit();
    }

    @Override
    public void withdraw(String key) {
        bodies.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of(
                "body_pk", "code",
                "body_code_form", "code",
                "body_parent_known", "parent",
                "body_successor_known", "successor",
                "body_lifetime_in_order", "existsTo",
                "body_not_its_own_parent", "parent",
                "body_not_its_own_successor", "successor",
                "question_pk", "questions");
    }
}
