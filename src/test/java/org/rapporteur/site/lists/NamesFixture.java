package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.wording.Wording;

/** Names for tests. */
final class NamesFixture {

    static final Names NAMES = new Names(
            byKey(
                    TopicSummary::slug,
                    new TopicSummary("imt-2020", "IMT-2020", Set.of("PP-101")),
                    new TopicSummary("ipv6", "IPv6", Set.of("PP-180"))),
            byKey(
                    BodySummary::code,
                    body("T-SG9", BodyKind.STUDY_GROUP, "SG9"),
                    body("T-SG13", BodyKind.STUDY_GROUP, "SG13"),
                    body("T-SG20", BodyKind.STUDY_GROUP, "SG20"),
                    body("R-SG5", BodyKind.STUDY_GROUP, "SG5"),
                    body("U-U4SSC", BodyKind.INITIATIVE, "U4SSC")),
            byKey(
                    ResolutionSummary::code,
                    new ResolutionSummary("PP-101", 2022, "Bucharest", true, "Internet Protocol-based networks"),
                    new ResolutionSummary("PP-102", 2022, "Bucharest", true, "Public policy"),
                    new ResolutionSummary("WTSA-69", 2022, "Geneva", true, "Access")),
            byKey(
                    MemberState::code,
                    new MemberState("GHA", "Ghana", false, false, false),
                    new MemberState("KOR", "Korea (Republic of)", false, false, false)),
            byKey(PeriodSummary::code, period()),
            Wording.of(Locale.UK));

    private NamesFixture() {}

    private static BodySummary body(String code, BodyKind kind, String acronym) {
        return new BodySummary(code, kind, acronym, acronym, null, null, null, null);
    }

    private static PeriodSummary period() {
        LocalDate cutOff = LocalDate.parse("2024-08-15");
        return new PeriodSummary(
                "2024-09",
                PeriodSummary.CWG_INTERNET,
                PeriodDates.first(new DateRange(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-09-30")), cutOff),
                new PeriodCover("Title", "Group", "Meeting", "1", null, "", "Secretariat"),
                false,
                Visibility.PUBLIC,
                PeriodState.OPEN,
                List.of());
    }

    @SafeVarargs
    private static <T> Map<String, T> byKey(Function<T, String> key, T... values) {
        Map<String, T> byKey = new LinkedHashMap<>();
        for (T value : values) {
            byKey.put(key.apply(value), value);
        }
        return byKey;
    }
}
