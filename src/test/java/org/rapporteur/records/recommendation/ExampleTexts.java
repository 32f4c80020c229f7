package org.rapporteur.records.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.topic.Answers;
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
                TextIdentity.of(kind, "T", designation, "Title of " + designation),
                Approval.by("T-SG13", stages),
                new TextAncestry<>(revises, amends),
                Answers.to(Set.of("imt-2020")),
                TextOrigin.of("Test"));
    }

    /** A text without a designation. */
    static TextEntry named(String slug, TextKind kind, String workName, Map<Stage, DayKnown> stages) {
        return new TextEntry(
                slug,
                TextIdentity.named(kind, "T", workName, null),
                Approval.by("T-SG13", stages),
                TextAncestry.none(),
                Answers.to(Set.of("imt-2020")),
                TextOrigin.of("Test"));
    }

    static DayKnown on(String day) {
        return DayKnown.on(LocalDate.parse(day));
    }
}
