package org.rapporteur.records.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class ResolutionsTests {
    private static final ResolutionSummary DUBAI = new ResolutionSummary("PP-102", 2018, "Dubai", true, "ITU's role");
    private static final ResolutionSummary BUCHAREST =
            new ResolutionSummary("PP-102", 2022, "Bucharest", true, "ITU's role with regard to public policy");
    private static final ResolutionSummary OTTS = new ResolutionSummary("PP-206", 2018, "Dubai", false, "OTTs");

    @Autowired
    Resolutions resolutions;

    @Autowired
    Probe probe;

    @BeforeEach
    void adoptSome() {
        resolutions.adopt(OTTS);
        resolutions.adopt(DUBAI);
        probe.settle();
    }

    @Test
    void supersedesThePreviousEdition() {
        assertThat(resolutions.latest("PP-102")).contains(DUBAI);
        resolutions.adopt(BUCHAREST);
        probe.settle();
        assertThat(resolutions.latest("PP-102")).contains(BUCHAREST);
        assertThat(resolutions.all()).containsExactly(DUBAI, BUCHAREST, OTTS);
    }

    @Test
    void leavesTheLatestInForceWhenAnEarlierEditionIsEntered() {
        resolutions.adopt(new ResolutionSummary("PP-102", 1998, "Minneapolis", false, "Management"));
        probe.settle();
        assertThat(resolutions.latest("PP-102")).contains(DUBAI);
    }

    @Test
    void addsAnEditionWithoutWritingTheOthersAgain() {
        long loading = probe.queriesOf(() -> resolutions.latest("PP-102"));
        long adopting = probe.queriesOf(() -> {
            resolutions.adopt(BUCHAREST);
            probe.settle();
        });
        assertThat(adopting).isEqualTo(loading + 1);
    }

    @Test
    void adoptsOneEditionAYear() {
        assertThatIllegalStateException()
                .isThrownBy(() -> resolutions.adopt(DUBAI))
                .withMessage("Resolution PP-102 has an edition of 2018 already");
    }

    @Test
    void knowsNoOther() {
        assertThat(resolutions.latest("PP-999")).isEmpty();
    }

    @Test
    void takesTwoQueriesForAnyNumberOfResolutions() {
        resolutions.adopt(BUCHAREST);
        assertThat(probe.queriesOf(resolutions::all)).isEqualTo(2);
        assertThat(probe.queriesOf(() -> resolutions.latest("PP-102"))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            resolution_pk                     | insert into resolution values ('PP-102')
            resolution_code_form              | insert into resolution values ('PP-0102')
            resolution_edition_of             | insert into resolution_edition values ('PP-999', 2018, 'Dubai', true, 'Title')
            resolution_edition_of             | delete from resolution
            resolution_edition_pk             | insert into resolution_edition values ('PP-102', 2018, 'Dubai', true, 'Title')
            resolution_edition_year_plausible | update resolution_edition set year = 202
            resolution_edition_place_given    | update resolution_edition set place = ''
            resolution_edition_title_given    | update resolution_edition set title = ''
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }
}
