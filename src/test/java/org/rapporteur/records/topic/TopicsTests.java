package org.rapporteur.records.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class TopicsTests {
    private static final TopicSummary IPV6 = new TopicSummary("ipv6", "IPv6", Set.of("WTSA-64", "PP-180", "PP-101"));
    private static final TopicSummary IMT = new TopicSummary("imt-2020", "IMT-2020", Set.of("PP-101"));
    private static final TopicSummary TRAINING = new TopicSummary("academy", "Training", Set.of());

    @Autowired
    Topics topics;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Probe probe;

    @BeforeEach
    void openSome() {
        for (String code : IPV6.resolutions()) {
            resolutions.adopt(new ResolutionSummary(code, 2022, "Geneva", true, "Title"));
        }
        topics.open(TRAINING);
        topics.open(IPV6);
        topics.open(IMT);
        probe.settle();
    }

    @Test
    void areInTheOrderOfTheirNames() {
        assertThat(topics.all().values()).containsExactly(IMT, IPV6, TRAINING);
        assertThat(topics.all()).containsEntry("academy", TRAINING);
    }

    @Test
    void answerResolutionsInTheOrderOfCitation() {
        assertThat(topics.find("ipv6").orElseThrow().resolutions()).containsExactly("PP-101", "PP-180", "WTSA-64");
        assertThat(topics.find("ipv7")).isEmpty();
    }

    @Test
    void takeTwoQueriesForAnyNumberOfTopics() {
        assertThat(probe.queriesOf(topics::all)).isEqualTo(2);
        assertThat(probe.queriesOf(() -> topics.find("ipv6"))).isEqualTo(2);
    }

    @Test
    void areWrittenWithoutBeingReadFirst() {
        TopicSummary topic = new TopicSummary("enum", "ENUM", Set.of());
        assertThat(probe.queriesOf(() -> {
                    topics.open(topic);
                    probe.settle();
                }))
                .isEqualTo(1);
    }

    @Test
    void areOpenedOnce() {
        assertThat(probe.refusalOf(() -> topics.open(new TopicSummary("ipv6", "Another", Set.of()))))
                .isEqualTo("topic_pk");
    }

    @Test
    void answerResolutionsThatAreThere() {
        assertThat(probe.refusalOf(() -> topics.open(new TopicSummary("enum", "ENUM", Set.of("PP-133")))))
                .isEqualTo("topic_resolution_resolution");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            topic_pk                    | insert into topic values ('ipv6', 'Another')
            topic_name_once             | insert into topic values ('ipv7', 'IPv6')
            topic_slug_form             | insert into topic values ('IPv7', 'Another')
            topic_name_given            | insert into topic values ('ipv7', '')
            topic_resolution_topic      | insert into topic_resolution values ('ipv7', 'PP-101')
            topic_resolution_resolution | insert into topic_resolution values ('ipv6', 'PP-999')
            topic_resolution_resolution | delete from resolution_edition; delete from resolution
            topic_resolution_pk         | insert into topic_resolution values ('ipv6', 'PP-101')
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }
}
