package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.entry.sheet.Slug;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.springframework.stereotype.Component;

/** Topics of reports, with the Resolutions they answer. */
@Component
class TopicEditor extends RecordEditor<TopicSummary> {

    private final Topics topics;
    private final FieldCodec<TopicSummary, String> slug = form.formed(
                    Field.line("slug").require().identify().atMost(60), TopicSummary::slug, Slug.FORM, "form.slug")
            .refusedBy("topic_pk", "topic_slug_form");
    private final FieldCodec<TopicSummary, String> name =
            form.words(Field.line("name").require(), TopicSummary::name).refusedBy("topic_name_once");
    private final FieldCodec<TopicSummary, List<String>> resolutions = form.values(
                    Field.choices("resolutions", choices::resolutions), TopicSummary::resolutions)
            .refusedBy("topic_resolution_resolution");

    TopicEditor(Topics topics, Choices choices, Rights rights) {
        super(Topics.KIND, TopicSummary::slug, choices, rights);
        this.topics = topics;
    }

    @Override
    Collection<TopicSummary> records(Collection<String> keys) {
        return topics.all(keys);
    }

    @Override
    public String name(Sheet sheet) {
        return name.in(sheet);
    }

    @Override
    public String address(Sheet sheet) {
        return "/topics/" + sheet.key();
    }

    @Override
    public String keyOf(Sheet sheet) {
        return key(sheet, slug);
    }

    @Override
    TopicSummary read(SheetReader reader) {
        reader.finish();
        return new TopicSummary(reader.key(), name.given(reader), Set.copyOf(resolutions.given(reader)));
    }

    @Override
    void put(TopicSummary topic, boolean isNew) {
        if (isNew) {
            topics.open(topic);
        } else {
            topics.replace(topic);
        }
    }

    @Override
    public void withdraw(String key) {
        topics.withdraw(key);
    }
}
