package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.stereotype.Component;

/** Numbers declared for texts that are not entered one by one. */
@Component
class TallyEditor implements Editor {

    private static final Field KEY = Field.line("slug").require().identify().atMost(80);

    private final Tallies tallies;
    private final Choices choices;
    private final Rights rights;

    TallyEditor(Tallies tallies, Choices choices, Rights rights) {
        this.rights = rights;
        this.tallies = tallies;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return Tallies.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                KEY,
                Field.line("number").require(),
                Field.choices("kinds", Choices.kindsOfText()).require(),
                Field.choice("standing", standings()).require(),
                Field.line("group", choices.bodies()).require(),
                Field.choice("topic", choices.topics()).require(),
                Field.line("subject").require(),
                Field.day("asOf").require(),
                Field.line("source").require());
    }

    private List<Choice> standings() {
        return choices.coded(
                "form.tallies.standing.",
                Standing.APPROVED,
                Standing.AGREED,
                Standing.UNDER_APPROVAL,
                Standing.IN_DEVELOPMENT);
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        return tallies.find(keys).stream()
                .map(TallyEditor::sheet)
                .collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    private static Sheet sheet(Tally tally) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("slug", tally.slug());
        fields.put("number", "" + tally.number());
        fields.put("kinds", tally.kinds().stream().map(TextKind::code).collect(Collectors.joining("\n")));
        fields.put("standing", tally.standing().code());
        fields.put("group", tally.group());
        fields.put("topic", tally.topic());
        fields.put("subject", tally.subject());
        fields.put("asOf", tally.asOf().toString());
        fields.put("source", tally.source());
        return new Sheet(Tallies.KIND, tally.slug(), fields);
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/topics/" + sheet.text("topic");
    }

    @Override
    public String keyOf(Sheet sheet) {
        return Forms.key(sheet, KEY, Slug.FORM, "form.slug");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        SheetReader reader = new SheetReader(sheet, fields());
        Integer number = reader.read("number", TallyEditor::number, "form.tallies.number");
        String group = reader.text("group");
        Forms.requireKnown(reader, "group", group, choices.isBody(group));
        reader.finish();
        Tally tally = new Tally(
                sheet.key(),
                reader.given("subject"),
                reader.given("group"),
                reader.given("topic"),
                Standing.ofCode(reader.given("standing")),
                reader.values("kinds").stream().map(TextKind::ofCode).toList(),
                java.util.Objects.requireNonNull(number),
                reader.givenDay("asOf"),
                reader.given("source"));
        if (isNew) {
            tallies.declare(tally);
        } else {
            tallies.declareAnew(tally);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.valueOf(text) : null;
    }

    @Override
    public boolean mayEnter() {
        return rights.isStaff();
    }

    @Override
    public boolean mayWrite(String key) {
        return tallies.isWritable(key, rights);
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return rights.mayWriteFor(sheet.text("group"));
    }

    @Override
    public void withdraw(String key) {
        tallies.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of(
                "tally_pk", "slug",
                "tally_slug_form", "slug",
                "tally_body_known", "group",
                "tally_topic_known", "topic",
                "tally_number_positive", "number",
                "tally_kind_once", "kinds");
    }
}
