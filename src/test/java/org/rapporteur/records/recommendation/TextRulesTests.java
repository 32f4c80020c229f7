package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.records.recommendation.ExampleTexts.entry;
import static org.rapporteur.records.recommendation.ExampleTexts.on;
import static org.rapporteur.records.recommendation.ExampleTexts.recommendation;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The last line of defence, should anything but the application write. */
@RecordTest
class TextRulesTests {
    private static final String BASE = "(select id from recommendation where kind = 'recommendation')";
    private static final String AMENDMENT = "(select id from recommendation where kind = 'amendment')";
    private static final String SUPPLEMENT = "(select id from recommendation where kind = 'supplement')";

    @Autowired
    Recommendations recommendations;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterSome() {
        probe.run(Reference.ROWS);
        recommendations.enter(recommendation(
                "ITU-T Y.1 (03/2024)", Map.of(Stage.CONSENTED, on("2024-03-01"), Stage.APPROVED, on("2024-03-29"))));
        recommendations.enter(
                entry(TextKind.AMENDMENT, "ITU-T Y.1 (2024) Amd. 1 (05/2024)", null, "T-Y.1-202403", Map.of()));
        recommendations.enter(entry(
                TextKind.SUPPLEMENT, "ITU-T Y Suppl. 1 (05/2024)", null, null, Map.of(Stage.AGREED, on("2024-05-01"))));
        probe.settle();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            recommendation_slug_once              | update recommendation set slug = 'same'
            recommendation_slug_form              | update recommendation set slug = 'two words'
            recommendation_kind_known             | update recommendation set kind = 'RECOMMENDATION'
            recommendation_sector_known           | update recommendation set sector = 'Z'
            recommendation_named                  | update recommendation set designation = null, number = null, title = null
            recommendation_number_with_designation| update recommendation set number = null
            recommendation_body_known             | update recommendation set body = 'T-SG99'
            recommendation_process_known          | update recommendation set process = 'APP'
            recommendation_revises_or_amends      | update recommendation set revises = SUPPLEMENT where id = AMENDMENT
            recommendation_revised_known          | update recommendation set revises = -1 where id = SUPPLEMENT
            recommendation_amended_known          | update recommendation set amends = -1 where id = AMENDMENT
            recommendation_not_its_own_base       | update recommendation set amends = id where id = AMENDMENT
            recommendation_changes_something      | update recommendation set amends = null where id = AMENDMENT
            recommendation_link_form              | update recommendation set link = 'ftp://itu.int'
            recommendation_source_given           | update recommendation set source = ''
            recommendation_once                   | update recommendation set designation = 'ITU-T Y.1 (03/2024)', kind = 'recommendation'
            recommendation_topic_topic            | update recommendation_topic set topic = 'unknown'
            recommendation_topic_pk               | insert into recommendation_topic select * from recommendation_topic
            recommendation_resolution_known       | insert into recommendation_resolution select id, 'PP-133' from recommendation
            stage_pk                              | insert into recommendation_stage select * from recommendation_stage
            stage_known                           | update recommendation_stage set stage = 'done'
            stage_period_known                    | update recommendation_stage set day = null, period = '1999-09'
            stage_dated_once                      | update recommendation_stage set year = 2024
            stage_dated_once                      | update recommendation_stage set day = null
            stage_fits_kind                       | insert into recommendation_stage values (SUPPLEMENT, 'approved', '2024-05-01')
            stage_fits_kind                       | insert into recommendation_stage values (SUPPLEMENT, 'consented', '2024-05-01')
            stage_fits_kind                       | insert into recommendation_stage values (BASE, 'agreed', '2024-05-01')
            stage_fits_kind                       | insert into recommendation_stage values (BASE, 'issued', '2024-05-01')
            stages_in_order                       | update recommendation_stage set day = '2024-04-01' where stage = 'consented'
            stages_in_order                       | insert into recommendation_stage values (BASE, 'in-development', '2024-03-02')
            stages_in_order                       | insert into recommendation_stage values (SUPPLEMENT, 'withdrawn', '2024-04-30')
            stages_in_order                       | insert into recommendation_stage values (BASE, 'published', '2024-03-28')
            """)
    void refuseByAName(String rule, String sql) {
        String statement =
                sql.replace("BASE", BASE).replace("AMENDMENT", AMENDMENT).replace("SUPPLEMENT", SUPPLEMENT);
        // The order of stages is looked at when the transaction ends, unless told to look now
        assertThat(probe.refusalOf("set constraints all immediate; " + statement))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            insert into recommendation_stage values (BASE, 'published', '2024-04-30'), (SUPPLEMENT, 'published', '2024-05-01')
            update recommendation_stage set day = '2024-03-29' where stage = 'consented'
            update recommendation_stage set day = null, year = 2025 where stage = 'consented'
            """)
    void letPassWhatIsTrue(String sql) {
        probe.run("set constraints all immediate; " + sql.replace("BASE", BASE).replace("SUPPLEMENT", SUPPLEMENT));
    }
}
