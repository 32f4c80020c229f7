package org.rapporteur.records.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.records.period.ExamplePeriods.FIRST;
import static org.rapporteur.records.period.ExamplePeriods.SCOPE;
import static org.rapporteur.records.period.ExamplePeriods.period;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.terms.DateRange;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class PeriodsTests {
    private static final PeriodSummary SEPTEMBER = period("2024-september", Visibility.PUBLIC);
    private static final PeriodSummary JANUARY = earlier("2024-january", Visibility.PUBLIC);
    private static final PeriodSummary DRAFT = period("2025-draft", Visibility.STAFF);

    @Autowired
    Periods periods;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Probe probe;

    @Autowired
    EntityManager entityManager;

    @BeforeEach
    void openSome() {
        assertThat(periods.isEmpty()).isTrue();
        for (ScopeEntry entry : SCOPE) {
            resolutions.adopt(new ResolutionSummary(entry.resolution(), entry.year(), "Geneva", true, "Title"));
        }
        periods.open(SEPTEMBER);
        periods.open(JANUARY);
        periods.open(DRAFT);
        probe.settle();
    }

    @Test
    void areFoundAsTheyWereOpenedWithTheirScopeInOrder() {
        assertThat(periods.find("2024-september")).contains(SEPTEMBER);
        assertThat(periods.find("2023-january")).isEmpty();
        assertThat(periods.isEmpty()).isFalse();
    }

    @Test
    void areHiddenFromReadersWhenForStaff() {
        assertThat(periods.findReadable("2024-september")).contains(SEPTEMBER);
        assertThat(periods.findReadable("2025-draft")).isEmpty();
        assertThat(periods.allReadable()).containsExactly(SEPTEMBER, JANUARY);
        assertThat(periods.find("2025-draft")).contains(DRAFT);
    }

    @Test
    void areAllReadByStaff() {
        Background.run("Test", () -> {
            assertThat(periods.findReadable("2025-draft")).contains(DRAFT);
            assertThat(periods.allReadable()).containsExactlyInAnyOrder(SEPTEMBER, JANUARY, DRAFT);
        });
    }

    @Test
    void showTheLatestPublicOne() {
        assertThat(periods.latestPublic()).contains(SEPTEMBER);
    }

    @Test
    void tellTheirDaysFromTheEarliestOn() {
        assertThat(periods.ranges().keySet()).containsExactly("2024-january", "2024-september", "2025-draft");
        assertThat(periods.ranges()).containsEntry("2024-january", JANUARY.days());
    }

    @Test
    void takeAConstantNumberOfQueries() {
        assertThat(probe.queriesOf(() -> periods.find("2024-september"))).isEqualTo(2);
        assertThat(probe.queriesOf(periods::latestPublic)).isEqualTo(2);
        assertThat(probe.queriesOf(periods::ranges)).isEqualTo(1);
        assertThat(probe.queriesOf(periods::isEmpty)).isEqualTo(1);
    }

    @Test
    void areNotOverwrittenFromAnOlderVersion() {
        Period period = entityManager.find(Period.class, "2024-september");
        probe.run("update period set version = version + 1");
        period.moveCutOff(FIRST);
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(probe::settle);
    }

    @Test
    void accountForEditionsThatAreThere() {
        probe.run("delete from period");
        probe.run("delete from resolution_edition where resolution = 'PP-206'");
        assertThat(probe.refusalOf(() -> periods.open(SEPTEMBER))).isEqualTo("period_scope_edition_known");
    }

    @Test
    void endTheirReportOnOneOfTheirDays() {
        LocalDate before = FIRST.minusDays(1);
        PeriodSummary late = period("2024-late", SEPTEMBER.days(), before, Visibility.STAFF);
        assertThat(probe.refusalOf(() -> periods.open(late))).isEqualTo("period_days_in_order");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            period_pk                  | insert into period select * from period where code = '2025-draft'
            period_code_form           | update period set code = 'draft' where code = '2025-draft'
            period_days_in_order       | update period set ends = starts - 1
            period_days_in_order       | update period set cut_off = ends + 1
            period_title_given         | update period set title = ''
            period_visibility_known    | update period set visibility = 'PUBLIC'
            period_state_known         | update period set state = 'closed'
            period_scope_period        | insert into period_scope values ('2023-january', 0, 'PP-101', 2022)
            period_scope_pk            | insert into period_scope values ('2025-draft', 0, 'PP-133', 2022)
            period_scope_once          | insert into period_scope values ('2025-draft', 9, 'PP-101', 2022)
            period_scope_edition_known | insert into period_scope values ('2025-draft', 9, 'PP-133', 2022)
            period_scope_edition_known | delete from resolution_edition
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    private static PeriodSummary earlier(String code, Visibility visibility) {
        DateRange days = new DateRange(FIRST.minusMonths(8), FIRST.minusDays(1));
        return period(code, days, days.to(), visibility);
    }
}
