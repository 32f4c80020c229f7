package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.FormAids;
import org.rapporteur.entry.FormAids.Lookup;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.springframework.stereotype.Component;

/** Recommendations and other texts. */
@Component
class TextEditor implements Editor {

    private static final Field KEY = Field.line("key").identify().atMost(120);
    private static final List<Choice> PROCESSES = List.of(new Choice("AAP", "AAP"), new Choice("TAP", "TAP"));

    private final Recommendations recommendations;
    private final TextSheets texts;
    private final Choices choices;
    private final CatalogueFields catalogue;
    private final Rights rights;

    TextEditor(
            Recommendations recommendations,
            TextSheets texts,
            Choices choices,
            CatalogueFields catalogue,
            Rights rights) {
        this.catalogue = catalogue;
        this.rights = rights;
        this.recommendations = recommendations;
        this.texts = texts;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return Recommendations.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.choice("kind", Choices.kindsOfText()).require(),
                Field.choice("sector", choices.sectors("TRDUX")).require(),
                Field.line("designation").atMost(200),
                Field.line("number").atMost(200).asAside(),
                Field.line("workName").atMost(200),
                Field.line("title").atMost(1_000),
                Field.proposal("group", choices::bodies),
                Field.line("region").asAside(),
                Field.choice("process", PROCESSES).asAside(),
                Field.line("revises").asAside(),
                Field.line("amends").asAside(),
                Field.lines("stages").of(StageRows.of(() -> choices.coded("texts.stage.", Stage.values()))),
                Field.choices("topics", choices.topics()),
                Field.choices("resolutions", choices.resolutions()).asAside(),
                Field.line("link").atMost(2_000),
                Field.line("source").require(),
                KEY.asAside());
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        return recommendations.entries(keys).stream()
                .map(TextSheets::sheet)
                .collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    @Override
    public String name(Sheet sheet) {
        return Stream.of("designation", "workName", "title")
                .map(sheet::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(sheet.key());
    }

    @Override
    public String address(Sheet sheet) {
        return "/recommendations/" + sheet.key();
    }

    /** Of a designation of ITU-T, its key; of other texts, the Sector and what they are called, unless one is given. */
    @Override
    public String keyOf(Sheet sheet) {
        if (!sheet.text("key").isEmpty()) {
            return Forms.key(sheet, KEY, TextSheets.KEY, "form.recommendations.key");
        }
        Designation designation = TextSheets.designation(sheet.text("designation"));
        if (designation != null && sheet.text("sector").equals("T")) {
            return designation.slug();
        }
        return Stream.of("designation", "number", "workName", "title")
                .map(sheet::text)
                .filter(text -> !text.isEmpty())
                .map(text -> slug(sheet.text("sector"), text))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedSheetException(FieldProblem.in("designation", "form.recommendations.name")));
    }

    private static String slug(String sector, String name) {
        String words = name.replaceFirst("^ITU-[TRD] ", "")
                .replaceAll("[^A-Za-z0-9._~-]+", "-")
                .replaceAll("^-+|-+$", "");
        return (sector + "-" + words).substring(0, Math.min(100, words.length() + sector.length() + 1));
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        SheetReader reader = new SheetReader(sheet, fields());
        TextEntry entry = texts.read(sheet, reader);
        try {
            if (isNew) {
                recommendations.enter(entry);
            } else {
                recommendations.replace(sheet.key(), entry);
            }
        } catch (IllegalArgumentException notInOrder) {
            throw new RefusedSheetException(FieldProblem.in("stages", "form.said", message(notInOrder)));
        }
    }

    private static String message(Exception refusal) {
        return Optional.ofNullable(refusal.getMessage()).orElse("");
    }

    @Override
    public FormAids aids() {
        return FormAids.of(new Lookup(Set.of("designation", "title"), catalogue::offer));
    }

    @Override
    public boolean mayEnter() {
        return rights.isStaff();
    }

    @Override
    public boolean mayWrite(String key) {
        return recommendations.isWritable(key, rights);
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return rights.mayWrite(sheet.text("sector"), group(sheet));
    }

    private static @Nullable String group(Sheet sheet) {
        return sheet.text("group").isEmpty() ? null : sheet.text("group");
    }

    @Override
    public void withdraw(String key) {
        recommendations.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.ofEntries(
                Map.entry("recommendation_slug_once", "key"),
                Map.entry("recommendation_slug_form", "key"),
                Map.entry("recommendation_once", "designation"),
                Map.entry("recommendation_named", "designation"),
                Map.entry("recommendation_body_known", "group"),
                Map.entry("recommendation_revised_known", "revises"),
                Map.entry("recommendation_amended_known", "amends"),
                Map.entry("recommendation_changes_something", "amends"),
                Map.entry("recommendation_not_its_own_base", "revises"),
                Map.entry("recommendation_link_form", "link"),
                Map.entry("recommendation_topic_topic", "topics"),
                Map.entry("recommendation_resolution_known", "resolutions"),
                Map.entry("stage_period_known", "stages"),
                Map.entry("stages_in_order", "stages"),
                Map.entry("stage_fits_kind", "stages"));
    }
}
