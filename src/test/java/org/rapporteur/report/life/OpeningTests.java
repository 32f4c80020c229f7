package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Campaign;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.outline.Outlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The next period is opened whole or not at all, and once. */
@WrittenApplication
class OpeningTests {

    @Autowired
    Openings openings;

    @Autowired
    Periods periods;

    @Autowired
    Outlines outlines;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;

    @BeforeEach
    void prepare() {
        opened = new OpenedPeriod(openings, jdbc);
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    private List<Integer> counts() {
        return List.of(count("period"), count("section"), count("block"), count("carried_question"), count("revision"));
    }

    @Test
    void itTakesOverTheOutlineAndAsksWhatStillHolds() {
        opened.open();
        assertThat(outlines.find("2025-01")).isEqualTo(CarriedOutline.of(outlines.find("2024-09"), "2025-01"));
        assertThat(count("carried_question"))
                .isEqualTo(Questions.of(LastReport.READ, "2025-01").size());
        assertThat(periods.lastOf("cwg-internet").map(PeriodSummary::code)).hasValue("2025-01");
        assertThat(count("revision where key = '2025-01' and kind in ('periods', 'outlines')"))
                .isGreaterThanOrEqualTo(2);
        assertThat(Background.call(
                        "Test", () -> openings.after(periods.find("2024-09").orElseThrow())))
                .as("2024-09 is not the last any more")
                .isEmpty();
    }

    @Test
    void aFailureOfAnyStatementLeavesNothing() {
        List<Integer> before = counts();
        int n = 0;
        boolean failed = true;
        while (failed) {
            int failing = n += n == 0 ? 1 : Campaign.step(6);
            failed = catchThrowable(() -> statements.failing(failing, opened::open)) != null;
            if (failed) {
                assertThat(counts()).as("statement %d failed", n).isEqualTo(before);
            }
        }
        System.out.println("Opening a period: " + (n - 1) + " statements");
        assertThat(n).isGreaterThan(15);
        assertThat(counts()).isNotEqualTo(before);
    }

    @Test
    void ofTwoWhoOpenAtOnceOneIsTold() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Throwable> opening = () -> catchThrowable(opened::open);
        List<Future<Throwable>> ends = two.invokeAll(List.of(opening, opening));
        two.shutdown();
        assertThat(List.of(
                        String.valueOf(ends.get(0).get()),
                        String.valueOf(ends.get(1).get())))
                .containsExactlyInAnyOrder(
                        "null", "org.rapporteur.report.life.Openings$NotNextPeriodException: Does not follow 2025-01");
    }

    @Test
    void readersOpenNothing() {
        assertThatThrownBy(() -> openings.open(LastReport.next())).isInstanceOf(AccessDeniedException.class);
    }
}
