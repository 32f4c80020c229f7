package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Texts for tests. */
final class ExampleTexts {
    static final DateRange DAYS = new DateRange(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-08-15"));

    private ExampleTexts() {}

    /** A Recommendation of SG13 on IMT-2020. */
    static TextEntry recommendation(String designation, Map<Stage, DayKnown> stages) {
        return entry(TextKind.RECOMMENDATION, designation, null, null, stages);
    }

    static TextEntry recommendation(String designation, Stage stage, String day) {
        return recommendation(designation, Map.of(stage, on(day)));
    }

    static TextEntry entry(
            TextKind kind,
            String designation,
            @Nullable String revises,
            @Nullable String amends,
            Map<Stage, DayKnown> stages) {
        return new TextEntry(
                null,
                kind,
                "T",
                designation,
                null,
                null,
                "Title of " + designation,
                "T-SG13",
                null,
                null,
                revises,
                amends,
                null,
                "Test",
                Set.of("imt-2020"),
                Set.of(),
                stages);
    }

    /** A text without a designation. */
    static TextEntry named(String slug, TextKind kind, String workName, Map<Stage, DayKnown> stages) {
        return new TextEntry(
                slug,
                kind,
                "T",
                null,
                null,
                workName,
                null,
                "T-SG13",
                null,
                null,
                null,
                null,
                null,
                "Test",
                Set.of("imt-2020"),
                Set.of(),
                stages);
    }

    static DayKnown on(String day) {
        return DayKnown.on(LocalDate.parse(day));
    }
}
