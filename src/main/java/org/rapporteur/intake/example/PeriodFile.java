package org.rapporteur.intake.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.terms.DateRange;

/** The period as its file writes it. */
record PeriodFile(
        String code,
        LocalDate starts,
        LocalDate ends,
        LocalDate cutOff,
        String title,
        String meetingGroup,
        String meeting,
        String documentNumber,
        @Nullable LocalDate documentDate,
        String languageNote,
        String source,
        boolean countsChanges,
        String visibility,
        String state,
        List<Scope> scope) {

    record Scope(String resolution, int year) {}

    static PeriodSummary read() {
        return Files.yaml("example/period.yaml", PeriodFile.class).period();
    }

    private PeriodSummary period() {
        return new PeriodSummary(
                code,
                PeriodSummary.CWG_INTERNET,
                PeriodDates.first(new DateRange(starts, ends), cutOff),
                new PeriodCover(title, meetingGroup, meeting, documentNumber, documentDate, languageNote, source),
                countsChanges,
                Visibility.ofCode(visibility),
                PeriodState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_')),
                scope.stream()
                        .map(entry -> new ScopeEntry(entry.resolution, entry.year))
                        .toList());
    }
}
