package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.springframework.stereotype.Component;

/** Topics of reports, with the Resolutions they answer. */
@Component
class TopicEditor implements Editor {

    private static final Field KEY = Field.line("slug").require().identify().atMost(60);

    private final Topics topics;
    private final Choices choices;
    private final Rights rights;

    TopicEditor(Topics topics, Choices choices, Rights rights) {
        this.rights = rights;
        this.topics = topics;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return Topics.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(KEY, Field.line("name").require(), Field.choices("resolutions", choices.resolutions()));
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        return topics.all(keys).stream()
                .map(TopicEditor::sheet)
                .collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    private static Sheet sheet(TopicSummary topic) {
        return new Sheet(
                Topics.KIND,
                topic.slug(),
                Map.of(
                        "slug", topic.slug(),
                        "name", topic.name(),
                        "resolutions", String.join("\n", topic.resolutions())));
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.text("name");
    }

    @Override
    public String address(Sheet sheet) {
        return "/topics/" + sheet.key();
    }

    @Override
    public String keyOf(Sheet sheet) {
        return Forms.key(sheet, KEY, Slug.FORM, "form.slug");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        SheetReader reader = new SheetReader(sheet, fields());
        reader.finish();
        TopicSummary topic =
                new TopicSummary(sheet.key(), reader.given("name"), Set.copyOf(reader.values("resolutions")));
        if (isNew) {
            topics.open(topic);
        } else {
            topics.replace(topic);
        }
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
        topics.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of(
                "topic_pk", "slug",
                "topic_slug_form", "slug",
                "topic_name_once", "name",
                "topic_resolution_resolution", "resolutions");
    }
}
