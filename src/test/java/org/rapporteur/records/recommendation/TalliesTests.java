package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class TalliesTests {

    private static final LocalDate DAY = LocalDate.parse("2024-08-15");
    private static final DateRange TODAY = new DateRange(DAY, DAY);

    @Autowired
    Tallies tallies;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
    }

    @Test
    void areFoundByTopicAsTheyWereDeclared() {
        declare(tally("b-second", "ipv6", 20));
        declare(tally("a-first", "ipv6", 2));
        declare(tally("other", "security", 1));
        assertThat(tallies.tellable(TODAY, List.of("ipv6", "imt-2020"), List.of()))
                .containsExactly(tally("a-first", "ipv6", 2), tally("b-second", "ipv6", 20));
        assertThat(tallies.tellable(TODAY, List.of(), List.of())).isEmpty();
    }

    @Test
    void areToldOnTheirDaysAloneUnlessTheyAreNamed() {
        declare(tally("named", "ipv6", 20));
        declare(tally("of-the-topic", "ipv6", 2));
        DateRange later = new DateRange(DAY.plusDays(1), DAY.plusDays(2));
        assertThat(tallies.tellable(later, List.of("ipv6"), List.of())).isEmpty();
        assertThat(tallies.tellable(later, List.of("ipv6"), List.of("named")))
                .containsExactly(tally("named", "ipv6", 20));
    }

    @Test
    void countOneTextOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declare(tally("none", "ipv6", 0)))
                .withMessage("A tally counts one text or more");
    }

    @ParameterizedTest
    @CsvSource({"ISSUED", "PUBLISHED", "WITHDRAWN"})
    void areOfTextsOnTheirWayApprovedOrAgreed(Standing standing) {
        Tally tally = tally("withdrawn", "ipv6", standing, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> declare(tally));
    }

    @Test
    void takeAConstantNumberOfQueries() {
        declareMany(0, 10);
        assertThat(probe.queriesOf(() -> tallies.tellable(TODAY, List.of("ipv6"), List.of())))
                .isEqualTo(2);
        declareMany(10, 500);
        assertThat(probe.queriesOf(() -> tallies.tellable(TODAY, List.of("ipv6"), List.of())))
                .isEqualTo(2);
        assertThat(tallies.tellable(TODAY, List.of("ipv6"), List.of())).hasSize(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tally_pk              | insert into tally select * from tally
            tally_slug_form       | update tally set slug = 'Two words'
            tally_body_known      | update tally set body = 'T-SG99'
            tally_topic_known     | update tally set topic = 'unknown'
            tally_stage_known     | update tally set stage = 'withdrawn'
            tally_number_positive | update tally set number = 0
            tally_subject_given   | update tally set subject = ''
            tally_source_given    | update tally set source = ''
            tally_kind_pk         | insert into tally_kind select tally, 0, 'handbook' from tally_kind where ordinal = 0
            tally_kind_once       | insert into tally_kind select tally, 9, kind from tally_kind
            tally_kind_of         | insert into tally_kind values ('unknown', 0, 'handbook')
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        declare(tally("tally", "ipv6", 2));
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    private void declareMany(int from, int to) {
        for (int i = from; i < to; i++) {
            declare(tally("tally-" + i, "ipv6", 2));
        }
    }

    private void declare(Tally tally) {
        tallies.declare(tally);
        probe.settle();
    }

    private static Tally tally(String slug, String topic, int number) {
        return tally(slug, topic, Standing.UNDER_APPROVAL, number);
    }

    private static Tally tally(String slug, String topic, Standing standing, int number) {
        return new Tally(
                slug,
                "IPv6",
                "T-SG13",
                topic,
                standing,
                List.of(TextKind.SUPPLEMENT, TextKind.RECOMMENDATION),
                number,
                DAY,
                "Report");
    }
}
