package org.rapporteur.intake.example;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.Stage;

/** The example period as values, straight from its files: what the database gives back must equal it. */
public final class ExampleRecords {

    private static final PeriodSummary PERIOD = PeriodFile.read();
    private static final Outline OUTLINE = OutlineFile.read();
    private static final Records RECORDS = readRecords();

    private ExampleRecords() {}

    public static PeriodSummary period() {
        return PERIOD;
    }

    public static Outline outline() {
        return OUTLINE;
    }

    public static Records records() {
        return RECORDS;
    }

    private static Records readRecords() {
        Map<String, TextEntry> entries = byKey(TextFiles.texts(), entry -> String.valueOf(entry.slug()));
        return new Records(
                entries.values().stream().map(entry -> text(entry, entries)).toList(),
                TextFiles.tallies(),
                byKey(
                        ActivityFile.read().stream()
                                .map(ActivityFile.Told::account)
                                .toList(),
                        Account::slug),
                byKey(ReferenceFiles.bodies(), BodySummary::code),
                ReferenceFiles.questions(),
                ReferenceFiles.resolutions(),
                byKey(ReferenceFiles.topics(), TopicSummary::slug),
                byKey(ReferenceFiles.memberStates(), MemberState::code));
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static Text text(TextEntry entry, Map<String, TextEntry> entries) {
        return new Text(
                String.valueOf(entry.slug()),
                entry.identity().numbered(number(entry)),
                new TextAncestry<>(
                        base(entry.ancestry().revises(), entries),
                        base(entry.ancestry().amends(), entries)),
                entry.group(),
                new Stages(entry.kind(), stages(entry)),
                entry.answers(),
                entry.origin());
    }

    private static Text.@Nullable Base base(@Nullable String slug, Map<String, TextEntry> entries) {
        if (slug == null) {
            return null;
        }
        TextEntry base = Objects.requireNonNull(entries.get(slug), slug);
        return new Text.Base(slug, number(base), base.identity().title());
    }

    private static @Nullable String number(TextEntry entry) {
        String designation = entry.identity().designation();
        if (designation == null) {
            return null;
        }
        return entry.sector().equals("T")
                ? Designation.valueOf(designation).shortForm()
                : designation.replaceFirst("^ITU-R ", "");
    }

    private static Map<Stage, StageDay> stages(TextEntry entry) {
        Map<Stage, StageDay> stages = new EnumMap<>(Stage.class);
        entry.stages().forEach((stage, known) -> stages.put(stage, day(known)));
        return stages;
    }

    private static StageDay day(DayKnown known) {
        if (known.day() != null) {
            return StageDay.on(known.day());
        }
        return known.year() == null ? StageDay.inPeriodFrom(PERIOD.days().from()) : StageDay.inYear(known.year());
    }
}
