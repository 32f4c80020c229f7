package org.rapporteur.records.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.records.period.ExamplePeriods.CUT_OFF;
import static org.rapporteur.records.period.ExamplePeriods.FIRST;
import static org.rapporteur.records.period.ExamplePeriods.LAST;
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
        period.moveTo(PeriodState.IN_CLEARANCE);
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(probe::settle);
    }

    @Test
    void accountForEditionsThatAreThere() {
        probe.run("delete from period");
        probe.run("delete from resolution_edition where resolution = 'PP-206'");
        assertThat(probe.refusalOf(() -> periods.open(SEPTEMBER))).isEqualTo("period_scope_edition_known");
    }

    @Test
    void ofASeriesFollowEachOtherWithoutAGap() {
        assertThat(refusalOfOpening(follows(CUT_OFF.plusDays(2)))).isEqualTo("period_follows");
    }

    @Test
    void ofASeriesTellNoDayTwice() {
        assertThat(refusalOfOpening(follows(CUT_OFF))).isEqualTo("period_follows");
    }

    /** Asked when a transaction ends, as what moves a cut-off moves the next period's first day too. */
    private String refusalOfOpening(PeriodSummary period) {
        periods.open(period);
        probe.settle();
        return probe.refusalOf("set constraints all immediate");
    }

    @Test
    void knowWhichCameBefore() {
        PeriodSummary next = follows(CUT_OFF.plusDays(1));
        periods.open(next);
        probe.settle();
        assertThat(periods.lastOf(SEPTEMBER.series())).contains(next);
        assertThat(periods.before(next)).contains(SEPTEMBER);
        assertThat(periods.before(SEPTEMBER)).isEmpty();
    }

    private static PeriodSummary follows(LocalDate countsFrom) {
        DateRange printed = new DateRange(LAST.plusDays(1), LAST.plusDays(120));
        PeriodSummary like = period("2025-january", printed, printed.to(), Visibility.STAFF);
        PeriodDates dates = new PeriodDates(printed, countsFrom, printed.to(), null);
        return new PeriodSummary(
                like.code(),
                SEPTEMBER.series(),
                dates,
                like.cover(),
                true,
                Visibility.STAFF,
                like.state(),
                like.scope());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            period_pk                  | insert into period select * from period where code = '2025-draft'
            period_code_form           | update period set code = 'draft' where code = '2025-draft'
            period_days_in_order       | update period set ends = starts - 1
            period_counts_something    | update period set cut_off = counts_from - 1
            period_meeting_days_in_order | update period set meeting_starts = ends
            period_series_known        | update period set series = 'unknown'
            series_code_form           | update series set code = 'CWG'
            series_name_given          | update series set name = ''
            period_follows             | set constraints all immediate; update period set series = '2024-september'
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
