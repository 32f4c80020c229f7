package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
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
class TallyEditor extends RecordEditor<Tally> {

    private final Tallies tallies;
    private final FieldCodec<Tally, String> slug = form.formed(
                    Field.line("slug").require().identify().atMost(80), Tally::slug, Slug.FORM, "form.slug")
            .refusedBy("tally_pk", "tally_slug_form");
    private final FieldCodec<Tally, Integer> number = form.read(
                    Field.line("number").require(),
                    tally -> "" + tally.number(),
                    TallyEditor::number,
                    "form.tallies.number")
            .refusedBy("tally_number_positive");
    private final FieldCodec<Tally, List<String>> kinds = form.values(
                    Field.choices("kinds", Choices::kindsOfText).require(),
                    tally -> tally.kinds().stream().map(TextKind::code).toList())
            .refusedBy("tally_kind_once");
    private final FieldCodec<Tally, Standing> standing =
            form.coded(Field.choice("standing", () -> standings(choices)).require(), Tally::standing, Standing::ofCode);
    private final FieldCodec<Tally, String> group = form.words(
                    Field.choice("group", choices::bodies).require(), Tally::group)
            .refusedBy("tally_body_known");
    private final FieldCodec<Tally, String> topic = form.words(
                    Field.choice("topic", choices::topics).require(), Tally::topic)
            .refusedBy("tally_topic_known");
    private final FieldCodec<Tally, String> subject =
            form.words(Field.line("subject").require(), Tally::subject);
    private final FieldCodec<Tally, LocalDate> asOf = form.day(Field.day("asOf").require(), Tally::asOf);
    private final FieldCodec<Tally, String> source =
            form.words(Field.line("source").require(), Tally::source);

    TallyEditor(Tallies tallies, Choices choices, Rights rights) {
        super(Tallies.KIND, Tally::slug, choices, rights);
        this.tallies = tallies;
    }

    private static List<Choice> standings(Choices choices) {
        return choices.coded(
                "form.tallies.standing.",
                Standing.APPROVED,
                Standing.AGREED,
                Standing.UNDER_APPROVAL,
                Standing.IN_DEVELOPMENT);
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.valueOf(text) : null;
    }

    @Override
    Collection<Tally> records(Collection<String> keys) {
        return tallies.find(keys);
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/topics/" + topic.in(sheet);
    }

    @Override
    public String keyOf(Sheet sheet) {
        return key(sheet, slug);
    }

    @Override
    Tally read(SheetReader reader) {
        number.of(reader);
        reader.finish();
        return new Tally(
                reader.key(),
                subject.given(reader),
                group.given(reader),
                topic.given(reader),
                standing.given(reader),
                kinds.given(reader).stream().map(TextKind::ofCode).toList(),
                number.given(reader),
                asOf.given(reader),
                source.given(reader));
    }

    @Override
    void put(Tally tally, boolean isNew) {
        if (isNew) {
            tallies.declare(tally);
        } else {
            tallies.declareAnew(tally);
        }
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
}
