package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivityKind;
import org.springframework.stereotype.Component;

/** What a period tells of an activity. */
@Component
class ActivityEditor implements Editor {

    private static final Field SLUG = Field.line("slug").identify().atMost(80);

    private final Activities activities;
    private final AccountSheets accounts;
    private final Choices choices;
    private final Rights rights;
    private final ClaimFields claims;

    ActivityEditor(Activities activities, AccountSheets accounts, Choices choices, Rights rights, ClaimFields claims) {
        this.claims = claims;
        this.rights = rights;
        this.activities = activities;
        this.accounts = accounts;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return Activities.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                SLUG,
                period(),
                Field.line("name").require(),
                Field.choice("kind", choices.coded("activity.kind.", ActivityKind.values()))
                        .require(),
                Field.choice("sector", choices.sectors("TRDU")).require(),
                Field.prose("text").require(),
                Field.lines("figures"),
                Field.lines("links"),
                Field.day("starts"),
                Field.day("ends"),
                Field.lines("bodies", choices.bodies()),
                Field.lines("countries", choices.memberStates()),
                Field.choices("topics", choices.topics()),
                Field.choices("resolutions", choices.resolutions()),
                Field.line("source").require());
    }

    private Field period() {
        return Field.choice("period", choices.periods()).require().identify();
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        List<String> slugs =
                keys.stream().map(key -> key.replaceFirst("@.*", "")).distinct().toList();
        Map<String, Account> found = activities.accounts(slugs);
        found.keySet().retainAll(keys);
        return accounts.sheets(found).stream().collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.text("name");
    }

    @Override
    public String address(Sheet sheet) {
        return "/activities/" + sheet.text("slug");
    }

    @Override
    public String keyOf(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet, List.of(SLUG, period()));
        reader.read("slug", Slug::read, "form.slug");
        reader.finish();
        return Activities.key(slug(sheet), reader.given("period"));
    }

    private static String slug(Sheet sheet) {
        if (!sheet.text("slug").isEmpty()) {
            return sheet.text("slug");
        }
        return Slug.of(sheet.text("name"))
                .orElseThrow(() -> new RefusedSheetException(FieldProblem.in("slug", "sheet.required")));
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        Account account = accounts.read(new SheetReader(sheet.with("slug", slug(sheet)), fields()));
        String period = sheet.text("period");
        if (isNew) {
            activities.enter(account, period);
        } else {
            activities.replace(account, period);
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
        return rights.mayWriteOneOf(
                sheet.text("sector"), sheet.text("bodies").lines().toList());
    }

    @Override
    public void withdraw(String key) {
        String[] parts = key.split("@", 2);
        activities.withdraw(parts[0], parts[1]);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.ofEntries(
                Map.entry("activity_slug_form", "slug"),
                Map.entry("activity_slug_once", "slug"),
                Map.entry("account_once_per_period", "period"),
                Map.entry("account_period_known", "period"),
                Map.entry("activity_days_in_order", "ends"),
                Map.entry("activity_body_known", "bodies"),
                Map.entry("activity_body_once", "bodies"),
                Map.entry("activity_country_known", "countries"),
                Map.entry("activity_country_once", "countries"),
                Map.entry("activity_topic_known", "topics"),
                Map.entry("activity_resolution_known", "resolutions"));
    }

    @Override
    public List<Field> claimFields() {
        return claims.fields();
    }

    @Override
    public String claim(Sheet chosen) {
        return ClaimFields.claim(chosen);
    }
}
