package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.BlockId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A waiver holds for the same rule, paragraph and words, and is asked about in the next period. */
@WrittenApplication
@Transactional
class WaiversTests {

    private static final ReportFinding FINDING = new ReportFinding(
            "count-against-list", true, BlockId.valueOf("ipv6.approved"), "five texts", "The list has 4.");

    @Autowired
    Openings openings;

    @Autowired
    WaiverTable table;

    @Autowired
    JdbcTemplate jdbc;

    private static Waiver waiver(String period, String rule, String block, String words) {
        return new Waiver(period, rule, block, words, "Counted with its Corrigendum", "Ana", Instant.EPOCH, null);
    }

    private static Waiver waiver(String period) {
        return waiver(period, "count-against-list", "ipv6.approved", "five texts");
    }

    @Test
    void itHoldsForTheSameRuleParagraphAndWordsOnly() {
        assertThat(waiver("2024-09").holdsFor(FINDING)).isTrue();
        assertThat(waiver("2024-09", "told-twice", "ipv6.approved", "five texts")
                        .holdsFor(FINDING))
                .isFalse();
        assertThat(waiver("2024-09", "count-against-list", "ipv6.other", "five texts")
                        .holdsFor(FINDING))
                .isFalse();
        assertThat(waiver("2024-09", "count-against-list", "ipv6.approved", "six texts")
                        .holdsFor(FINDING))
                .isFalse();
    }

    @Test
    void thatOfAnEarlierPeriodAnswersNothingAndIsSuggested() {
        AnsweredFinding next = Waivers.answered("2025-01", FINDING, List.of(waiver("2024-09")));
        assertThat(next.isOpen()).isTrue();
        assertThat(next.before()).isEqualTo(waiver("2024-09"));
        AnsweredFinding own = Waivers.answered("2024-09", FINDING, List.of(waiver("2024-09")));
        assertThat(own.isOpen()).isFalse();
        assertThat(own.before()).isNull();
    }

    @Test
    void adviceNeedsNoAnswer() {
        ReportFinding advice = new ReportFinding("style", false, FINDING.block(), "", "Could be shorter.");
        assertThat(Waivers.answered("2024-09", advice, List.of()).isOpen()).isFalse();
        assertThat(advice.words()).isEqualTo("Could be shorter.");
    }

    @Test
    void itIsKeptOnceAndFoundFromTheNextPeriod() {
        assertThat(table.insert(waiver("2024-09"))).isTrue();
        assertThat(table.insert(waiver("2024-09"))).isFalse();
        new OpenedPeriod(openings, jdbc).open();
        assertThat(until("2025-01")).containsExactly(waiver("2024-09"));
        Waiver confirmed = new Waiver(
                "2025-01", FINDING.rule(), "ipv6.approved", "five texts", "As before", "Ben", Instant.EPOCH, "2024-09");
        table.insert(confirmed);
        assertThat(until("2025-01")).containsExactly(confirmed, waiver("2024-09"));
        assertThat(until("2024-09")).containsExactly(waiver("2024-09"));
    }

    /** Their numbers are nobody's business here. */
    private List<Waiver> until(String period) {
        return table.until(period).stream()
                .map(kept -> new Waiver(
                        kept.period(),
                        kept.rule(),
                        kept.block(),
                        kept.words(),
                        kept.reason(),
                        kept.who(),
                        kept.at(),
                        kept.carriedFrom()))
                .toList();
    }

    @Test
    void whatIsTakenBackHoldsNoMoreAndStaysTold() {
        table.insert(waiver("2024-09"));
        long id = table.until("2024-09").get(0).id();
        assertThat(table.takeBack("2025-01", id, "Ben", OffsetDateTime.parse("2025-01-01T00:00:00Z")))
                .as("another period's")
                .isFalse();
        assertThat(table.takeBack("2024-09", id, "Ben", OffsetDateTime.parse("2025-01-01T00:00:00Z")))
                .isTrue();
        assertThat(table.takeBack("2024-09", id, "Cy", OffsetDateTime.parse("2025-01-01T00:00:00Z")))
                .isFalse();
        AnsweredFinding open = Waivers.answered("2024-09", FINDING, table.until("2024-09"));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.takenBack()).isNotNull().extracting(Waiver::takenBackBy).isEqualTo("Ben");
        assertThat(table.insert(waiver("2024-09"))).as("waived anew").isTrue();
        assertThat(Waivers.answered("2024-09", FINDING, table.until("2024-09")).isOpen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'insert into waiver (period, rule, block, words, reason, who, at) values (''2024-09'', ''r'', ''b'', ''w'', '' '', ''X'', now())', waiver_reason_given",
        "'insert into waiver (period, rule, block, words, reason, who, at, carried_from) values (''2024-09'', ''r'', ''b'', ''w'', ''y'', ''X'', now(), ''2024-09'')', waiver_carried_from_another",
        "'insert into nothing_to_report values (''2024-09'', ''PP-102'', ''Q'', ''y'', ''X'', now(), false)', nothing_to_report_sector_known",
        "'insert into nothing_to_report values (''2024-09'', ''PP-102'', ''R'', '''', ''X'', now(), false)', nothing_to_report_reason_given",
        "'insert into paragraph_comment (period, block, text, who, at, form) values (''2024-09'', ''b'', '' '', ''X'', now(), gen_random_uuid())', paragraph_comment_says_something",
        "'insert into paragraph_comment (period, block, text, who, at, form, settled_by) values (''2024-09'', ''b'', ''t'', ''X'', now(), gen_random_uuid(), ''Y'')', paragraph_comment_settled_by_somebody",
        "'insert into person (id, sign_in_name, name, password, password_is_one_time, role, enabled, generation, version) values (-1, ''x-y'', ''X Y'', ''$argon2id$'', true, ''king'', true, 0, 0)', person_role_known"
    })
    void theDatabaseRefusesWhatAnswersNothing(String statement, String constraint) {
        assertThatThrownBy(() -> jdbc.update(statement))
                .isInstanceOf(DataIntegrityViolationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(Objects.requireNonNull(refusal.getServerErrorMessage())
                                        .getConstraint())
                                .isEqualTo(constraint));
    }
}
