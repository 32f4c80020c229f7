package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.FormAids;
import org.rapporteur.entry.FormAids.ClaimChoice;
import org.rapporteur.entry.kinds.ActivityEditor.Told;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.activity.Participants;
import org.rapporteur.records.topic.Answers;
import org.springframework.stereotype.Component;

/** What a period tells of an activity. */
@Component
class ActivityEditor extends RecordEditor<Told> {

    private final Activities activities;
    private final AccountLines lines;
    private final ClaimFields claims;
    private final FieldCodec<Told, String> slug = form.formed(
                    Field.line("slug").identify().atMost(80), of -> of.account().slug(), Slug.FORM, "form.slug")
            .refusedBy("activity_slug_form", "activity_slug_once");
    private final FieldCodec<Told, String> period = form.words(
                    Field.choice("period", choices::periods).require().identify(), Told::period)
            .refusedBy("account_once_per_period", "account_period_known");
    private final FieldCodec<Told, String> name =
            form.words(Field.line("name").require(), of -> of.account().name());
    private final FieldCodec<Told, ActivityKind> kind = form.coded(
            Field.choice("kind", () -> choices.coded("activity.kind.", ActivityKind.values()))
                    .require(),
            of -> of.account().kind(),
            ActivityKind::ofCode);
    private final FieldCodec<Told, String> sector = form.words(
            Field.choice("sector", () -> choices.sectors("TRDU")).require(),
            of -> of.account().sector());
    private final FieldCodec<Told, String> text =
            form.add(Field.prose("text").require(), of -> of.account().text(), ProseField::read);
    private final FieldCodec<Told, Map<String, Figure>> figures = form.add(
            Field.lines("figures").of(AccountLines.FIGURES),
            of -> SheetForm.joined(of.account().figures().values(), AccountLines::line),
            AccountLines::figures);
    private final FieldCodec<Told, Map<String, Link>> links = form.add(
            Field.lines("links").of(AccountLines.LINKS),
            of -> SheetForm.joined(of.account().links().values(), AccountLines::line),
            AccountLines::links);
    private final FieldCodec<Told, LocalDate> starts =
            form.day(Field.day("starts"), of -> of.account().activity().starts());
    private final FieldCodec<Told, LocalDate> ends =
            form.day(Field.day("ends"), of -> of.account().activity().ends()).refusedBy("activity_days_in_order");
    private final FieldCodec<Told, List<String>> bodies = form.add(
                    Field.lines("bodies", choices::bodies).of(Parts.PICKED),
                    of -> String.join("\n", of.account().bodies()),
                    (reader, field) -> lines().bodies(reader))
            .refusedBy("activity_body_known", "activity_body_once");
    private final FieldCodec<Told, List<String>> countries = form.add(
                    Field.lines("countries", choices::memberStates).of(Parts.PICKED),
                    of -> lines().names(of.account().countries()),
                    (reader, field) -> lines().countries(reader))
            .refusedBy("activity_country_known", "activity_country_once");
    private final FieldCodec<Told, List<String>> topics = form.values(
                    Field.choices("topics", choices::topics),
                    of -> new TreeSet<>(of.account().topics()))
            .refusedBy("activity_topic_known");
    private final FieldCodec<Told, List<String>> resolutions = form.values(
                    Field.choices("resolutions", choices::resolutions),
                    of -> new TreeSet<>(of.account().resolutions()))
            .refusedBy("activity_resolution_known");
    private final FieldCodec<Told, String> source =
            form.words(Field.line("source").require(), of -> of.account().source());

    /** An activity as a period tells it. */
    record Told(String period, Account account) {

        String key() {
            return Activities.key(account.slug(), period);
        }
    }

    ActivityEditor(Activities activities, AccountLines lines, Choices choices, Rights rights, ClaimFields claims) {
        super(Activities.KIND, Told::key, choices, rights);
        this.claims = claims;
        this.activities = activities;
        this.lines = lines;
    }

    private AccountLines lines() {
        return lines;
    }

    @Override
    Collection<Told> records(Collection<String> keys) {
        List<String> slugs =
                keys.stream().map(key -> key.replaceFirst("@.*", "")).distinct().toList();
        return activities.accounts(slugs).entrySet().stream()
                .filter(found -> keys.contains(found.getKey()))
                .map(found -> new Told(found.getKey().replaceFirst("^[^@]*@", ""), found.getValue()))
                .toList();
    }

    @Override
    public String name(Sheet sheet) {
        return name.in(sheet);
    }

    @Override
    public String address(Sheet sheet) {
        return "/activities/" + slug.in(sheet);
    }

    @Override
    public String keyOf(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet, List.of(slug.field(), period.field()));
        slug.of(reader);
        reader.finish();
        return Activities.key(named(sheet), period.given(reader));
    }

    private String named(Sheet sheet) {
        if (!slug.in(sheet).isEmpty()) {
            return slug.in(sheet);
        }
        return Slug.of(name.in(sheet))
                .orElseThrow(() -> new RefusedSheetException(FieldProblem.in(slug.name(), "sheet.required")));
    }

    @Override
    Told read(SheetReader reader) {
        text.of(reader);
        figures.of(reader);
        links.of(reader);
        bodies.of(reader);
        countries.of(reader);
        LocalDate first = starts.of(reader);
        LocalDate last = ends.of(reader);
        if (first != null && last != null && last.isBefore(first)) {
            ends.refuse(reader, "form.days-in-order");
        }
        reader.finish();
        return new Told(period.given(reader), account(reader));
    }

    private Account account(SheetReader reader) {
        ActivitySummary activity = new ActivitySummary(
                reader.key().replaceFirst("@.*", ""),
                kind.given(reader),
                sector.given(reader),
                name.given(reader),
                new Participants(bodies.given(reader), countries.given(reader)),
                starts.of(reader),
                ends.of(reader),
                new Answers(Set.copyOf(topics.given(reader)), Set.copyOf(resolutions.given(reader))));
        return new Account(
                activity, text.given(reader), source.given(reader), figures.given(reader), links.given(reader));
    }

    @Override
    void put(Told told, boolean isNew) {
        if (isNew) {
            activities.enter(told.account(), told.period());
        } else {
            activities.replace(told.account(), told.period());
        }
    }

    @Override
    public boolean mayEnter() {
        return rights.isStaff();
    }

    @Override
    public boolean mayWrite(String key) {
        return activities.isWritable(key.replaceFirst("@.*", ""), rights);
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return rights.mayWriteOneOf(sector.in(sheet), bodies.in(sheet).lines().toList());
    }

    @Override
    public void withdraw(String key) {
        String[] parts = key.split("@", 2);
        activities.withdraw(parts[0], parts[1]);
    }

    @Override
    public FormAids aids() {
        return FormAids.of(new ClaimChoice(claims::fields, ClaimFields::claim));
    }
}
