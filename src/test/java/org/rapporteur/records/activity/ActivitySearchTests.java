package org.rapporteur.records.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.records.activity.ActivitySearch.Order;
import org.rapporteur.records.activity.ActivitySearch.Reported;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.topic.Answers;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class ActivitySearchTests {

    private static final Set<String> BOTH = Set.of("2023-09", "2024-09");

    @Autowired
    ActivitySearch search;

    @Autowired
    Activities activities;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterSome() {
        probe.run(Reference.ROWS);
        probe.run("insert into topic_resolution values ('security', 'PP-101')");
        activities.enter(told("old", ActivityKind.MEETING, "Zebra 2", "T-SG13", "KOR", "ipv6", null), "2023-09");
        activities.enter(told("new", ActivityKind.PROJECT, "Zebra 10", "T-SG9", "GHA", "security", null), "2024-09");
        activities.enter(told("dated", ActivityKind.MEETING, "Ant", "T-SG13", "GHA", "ipv6", "2023-11-30"), "2024-09");
        probe.settle();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    '';                               new,dated,old
                    kind=meeting;                     dated,old
                    country=GHA;                      new,dated
                    country=GHA,KOR kind=meeting;     dated,old
                    group=T-SG9;                      new
                    topic=ipv6 group=T-SG13;          dated,old
                    resolution=PP-101;                new
                    resolution=PP-102;                new,dated,old
                    period=2023-09;                   old
                    sector=R;                         ''
                    """)
    void findsWhatTheSelectionMeans(String written, String slugs) {
        ActivitySelection selection = ActivitySelection.listed(Filter.valueOf(written));
        List<String> expected = slugs.isEmpty() ? List.of() : List.of(slugs.split(","));
        assertThat(search.find(selection, BOTH, Order.NEWEST, 0, 25))
                .extracting(ActivitySummary::slug)
                .containsExactlyElementsOf(expected);
        assertThat(search.count(selection, BOTH).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(expected.size());
    }

    @Test
    void hidesWhatOnlyOtherPeriodsTell() {
        ActivitySelection all = ActivitySelection.listed(Filter.everything());
        assertThat(search.find(all, Set.of("2023-09"), Order.NEWEST, 0, 25))
                .extracting(ActivitySummary::slug)
                .containsExactly("old");
        assertThat(search.find(all, Set.of(), Order.NEWEST, 0, 25)).isEmpty();
        ActivitySelection hidden = ActivitySelection.listed(Filter.valueOf("period=2024-09"));
        assertThat(search.count(hidden, Set.of("2023-09"))).isEmpty();
        assertThat(search.facets(all, new Reported(Set.of("2023-09"), null)))
                .containsEntry("country", Map.of("KOR", 1))
                .containsEntry("kind", Map.of("meeting", 1));
        ActivitySelection sought = ActivitySelection.listed(Filter.of(Map.of("q", List.of("zebra 2"))));
        assertThat(search.count(sought, Set.of("2023-09"))).isEqualTo(Map.of(ActivityKind.MEETING, 1));
        assertThat(activities.accounts("old", Set.of("2024-09"))).isEmpty();
    }

    @Test
    void sortsNamesAsPeopleDo() {
        ActivitySelection all = ActivitySelection.listed(Filter.everything());
        assertThat(search.find(all, BOTH, Order.NAME, 0, 25))
                .extracting(ActivitySummary::name)
                .containsExactly("Ant", "Zebra 2", "Zebra 10");
    }

    @Test
    void takesAConstantNumberOfQueries() {
        long few = probe.queriesOf(this::read);
        for (int i = 0; i < 400; i++) {
            activities.enter(told("a-" + i, ActivityKind.STUDY, "Name", "T-SG13", "KOR", "ipv6", null), "2024-09");
        }
        assertThat(probe.queriesOf(this::read)).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    private void read() {
        ActivitySelection all = ActivitySelection.listed(Filter.everything());
        search.count(all, BOTH);
        search.find(all, BOTH, Order.NEWEST, 0, 25);
    }

    private static Account told(
            String slug,
            ActivityKind kind,
            String name,
            String body,
            String country,
            String topic,
            @Nullable String starts) {
        return new Account(
                new ActivitySummary(
                        slug,
                        kind,
                        "T",
                        name,
                        new Participants(List.of(body), List.of(country)),
                        starts == null ? null : LocalDate.parse(starts),
                        null,
                        new Answers(Set.of(topic), Set.of("PP-102"))),
                "Text.",
                "Test",
                Map.of(),
                Map.of());
    }
}
