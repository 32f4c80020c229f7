package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** The stages a text was declared to have reached; what it was on a day is computed from them and never guessed. */
public record Stages(TextKind kind, Map<Stage, StageDay> days) {

    public Stages {
        days = days.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /** What the text was on a day; empty before anything is known of it. */
    public Optional<Standing> on(LocalDate day) {
        return Stream.of(Stage.WITHDRAWN, kind.concludedBy(), Stage.DETERMINED, Stage.CONSENTED, Stage.IN_DEVELOPMENT)
                .filter(stage -> reached(stage, day))
                .findFirst()
                .map(Stage::standing);
    }

    /**
     * What a report tells of it: concluded within the days of the report, or still on its way at their end. What was
     * concluded before the first day is background, and empty here, as is what was withdrawn.
     */
    public Optional<Standing> toldIn(DateRange days) {
        return on(days.to())
                .filter(standing -> standing != Standing.WITHDRAWN)
                .filter(standing -> concluded()
                        .filter(day -> day.isBy(days.to()))
                        .map(day -> days.contains(day.holdsFrom()))
                        .orElse(true));
    }

    /** Whether a report may tell it with a cut-off that is any of these days: what is over before the first is background. */
    public boolean mayBeToldIn(DateRange range) {
        LocalDate eve = range.from().minusDays(1);
        return days.values().stream().anyMatch(day -> day.isBy(range.to()))
                && !reached(kind.concludedBy(), eve)
                && !reached(Stage.WITHDRAWN, eve);
    }

    /** When it was approved, agreed, issued or published, as its kind is. */
    public Optional<StageDay> concluded() {
        return Optional.ofNullable(days.get(kind.concludedBy()));
    }

    private boolean reached(Stage stage, LocalDate day) {
        StageDay reached = days.get(stage);
        return reached != null && reached.isBy(day);
    }
}
