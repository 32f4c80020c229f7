package org.rapporteur.entry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was imported has a history too. */
@ReadApplication
class ExampleHistoryTests {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    History history;

    @Test
    void everyRecordOfTheExampleBeginsItsHistoryWithTheImport() {
        Map<String, Object> counts = jdbc.queryForMap("""
                select count(*) filter (where kind = 'recommendations') as recommendations,
                       count(*) filter (where kind = 'activities') as activities,
                       count(*) filter (where kind = 'study-groups') as bodies,
                       (select count(*) from recommendation) as all_recommendations,
                       (select count(*) from account) as all_activities,
                       (select count(*) from body) as all_bodies
                from revision where action = 'imported' and who = 'Example' and number = 1
                """);
        assertThat(counts.get("recommendations")).isEqualTo(counts.get("all_recommendations"));
        assertThat(counts.get("activities")).isEqualTo(counts.get("all_activities"));
        assertThat(counts.get("bodies")).isEqualTo(counts.get("all_bodies"));
    }

    @Test
    void aRevisionHoldsTheWholeRecord() {
        Revision revision = history.latest("topics", "ipv6").orElseThrow();
        assertThat(revision.sheet().fields()).containsEntry("name", "IPv6").containsKey("resolutions");
        assertThat(revision.why()).isEqualTo("The example Rapporteur comes with");
        assertThat(List.of(revision.action())).containsExactly(Action.IMPORTED);
    }
}
