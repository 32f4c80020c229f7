package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.wording.PrintedLanguage;

/** A report that is read together with others says what it says alone. */
class SharedTextsTests {

    private static final PeriodSummary PERIOD = ExampleRecords.period();
    private static final Records ALL = ExampleRecords.records();
    private static final NeededTexts NEEDED =
            NeededTexts.of(ExampleRecords.outline(), List.copyOf(ALL.accounts().values()));

    static Stream<LocalDate> days() {
        DateRange days = PERIOD.dates().readable();
        return Stream.iterate(days.from(), days::contains, day -> day.plusDays(9));
    }

    @ParameterizedTest
    @MethodSource("days")
    void withItsOwnTextsAReportIsTheSame(LocalDate cutOff) {
        List<Text> own = new SharedTexts(ALL.texts()).of(PERIOD.dates().readable(), NEEDED);
        assertThat(compiled(cutOff, ALL.with(own, ALL.tallies(), ALL.accounts(), ALL.silences())))
                .isEqualTo(compiled(cutOff, ALL));
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatIsOverBeforeItsFirstDayIsNotAmongThemUnlessItIsCited(LocalDate from) {
        List<Text> own = new SharedTexts(ALL.texts())
                .of(
                        new DateRange(from, PERIOD.dates().readable().to()),
                        new NeededTexts(NEEDED.topics(), Set.of(), Set.of()));
        assertThat(own)
                .hasSizeLessThanOrEqualTo(ALL.texts().size())
                .allSatisfy(text -> assertThat(text.stages().concluded())
                        .satisfiesAnyOf(
                                day -> assertThat(day).isEmpty(),
                                day -> assertThat(day.orElseThrow().isBy(from.minusDays(1)))
                                        .isFalse()));
    }

    private static Document compiled(LocalDate cutOff, Records records) {
        return Compiler.compile(
                new RecordsAsOf(PERIOD, cutOff, records, PrintedLanguage.wording()), ExampleRecords.outline());
    }
}
