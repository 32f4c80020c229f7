package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

class NextPeriodTests {

    private static final PeriodSummary LAST = ExampleRecords.period();
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 4);

    private static NextPeriod next(LocalDate today, ResolutionSummary... editions) {
        return NextPeriod.after(LAST, List.of(editions), today);
    }

    @Test
    void itFollowsTheLastCutOffAndPrintsAsManyMonths() {
        PeriodSummary next = next(TODAY).period();
        assertThat(next.days()).isEqualTo(new DateRange(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 5, 31)));
        assertThat(next.dates().countsFrom()).isEqualTo(LocalDate.of(2024, 8, 16));
        assertThat(next.cutOff()).isEqualTo(LocalDate.of(2025, 4, 15));
        assertThat(next.code()).isEqualTo("2025-05");
        assertThat(next.isPublic()).isFalse();
    }

    @Test
    void ofALateDayItIsNotOverBeforeThatDay() {
        assertThat(next(LocalDate.of(2026, 11, 28)).period().days().to()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void itsCoverNamesTheNextMeetingAndTheNextDocument() {
        PeriodSummary next = next(TODAY).period();
        assertThat(next.meeting()).isEqualTo("Twenty-first meeting – Geneva, May 2025");
        assertThat(next.documentNumber()).isEqualTo("CWG-Internet-21/2");
        assertThat(next.title()).isEqualTo(LAST.title());
        assertThat(next.documentDate()).isNull();
    }

    @Test
    void newerEditionsOfItsResolutionsArePointedOut() {
        ResolutionSummary newer = new ResolutionSummary("PP-206", 2026, "Doha", true, "OTTs");
        NextPeriod next = next(TODAY, newer, new ResolutionSummary("PP-101", 2018, "Dubai", true, "Older"));
        assertThat(next.newer())
                .containsExactly(new NextPeriod.Newer(new ScopeEntry("PP-206", 2018), new ScopeEntry("PP-206", 2026)));
        assertThat(next.period().scope()).contains(new ScopeEntry("PP-206", 2026), new ScopeEntry("PP-101", 2022));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-10, 2025-01-13, 2025-01-27, 2025-02-03",
        "2025-02-15, 2025-01-17, 2025-01-31, 2025-02-07",
        "2025-02-16, 2025-01-17, 2025-01-31, 2025-02-07"
    })
    void dueDaysAreReckonedBackFromSevenDaysBeforeTheMeeting(
            LocalDate meeting, LocalDate told, LocalDate cleared, LocalDate issued) {
        assertThat(DueDays.before(meeting)).isEqualTo(new DueDays(told, cleared, issued));
    }

    /** Whatever cut-offs people choose, each opened from the one before. */
    @RepeatedTest(100)
    void anApprovalIsToldByExactlyOnePeriodOfASeries(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<PeriodSummary> series = series(random);
        LocalDate first = series.get(0).dates().countsFrom();
        LocalDate last = series.get(series.size() - 1).cutOff();
        for (LocalDate day = first.minusDays(3); !day.isAfter(last.plusDays(3)); day = day.plusDays(1)) {
            boolean within = new DateRange(first, last).contains(day);
            assertThat(telling(series, day)).as("%s in %s", day, series).hasSize(within ? 1 : 0);
        }
    }

    private static List<PeriodSummary> series(Random random) {
        List<PeriodSummary> series = new ArrayList<>(List.of(LAST));
        for (int i = 0; i < 5; i++) {
            PeriodSummary before = series.get(i);
            PeriodSummary proposed =
                    NextPeriod.after(before, List.of(), before.days().to()).period();
            LocalDate cutOff = proposed.dates().countsFrom().plusDays(random.nextInt(200));
            LocalDate from = proposed.days().from().plusDays(random.nextInt(20));
            DateRange printed = new DateRange(from, from.plusDays(1 + random.nextInt(200)));
            series.add(with(proposed, new PeriodDates(printed, proposed.dates().countsFrom(), cutOff, null)));
        }
        return series;
    }

    private static PeriodSummary with(PeriodSummary period, PeriodDates dates) {
        return new PeriodSummary(
                period.code(),
                period.series(),
                dates,
                period.cover(),
                period.countsChanges(),
                period.visibility(),
                period.state(),
                period.scope());
    }

    private static List<PeriodSummary> telling(List<PeriodSummary> series, LocalDate approved) {
        Stages stages = new Stages(
                TextKind.RECOMMENDATION,
                Map.of(Stage.CONSENTED, StageDay.on(approved.minusDays(40)), Stage.APPROVED, StageDay.on(approved)));
        return series.stream()
                .filter(period -> stages.toldIn(period.asOf(period.cutOff())).equals(Optional.of(Standing.APPROVED)))
                .toList();
    }
}
