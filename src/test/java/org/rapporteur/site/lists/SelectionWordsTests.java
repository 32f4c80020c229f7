package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.site.lists.NamesFixture.NAMES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.recommendation.TextSearch.Days;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.terms.Standing;

class SelectionWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            group=T-SG13,T-SG20 stage=approved period=2024-09 resolution=PP-101; 12; 0; 12 Recommendations, ITU-T SG13 or SG20, approved 1 February – 15 August 2024, under Resolution 101
            ''; 1; 0; One Recommendation
            ''; 9; 1; 10 texts
            kind=recommendation; 0; 0; No Recommendation
            kind=recommendation,supplement topic=ipv6; 0; 0; No Recommendation or Supplement, on IPv6
            ''; 0; 0; No text
            group=R-SG5,T-SG9,U-U4SSC,T-SG13; 2; 0; Two Recommendations, ITU-T SG9, SG13, ITU-R SG5 or U4SSC
            stage=approved,agreed; 0; 3; Three Supplements, approved or agreed
            stage=approved,under-approval; 3; 0; Three Recommendations, approved or under approval on 15 August 2024
            period=2024-09; 3; 2; Five texts, approved or agreed 1 February – 15 August 2024 or under approval on 15 August 2024
            stage=under-approval period=2024-09; 3; 0; Three Recommendations, under approval on 15 August 2024
            resolution=WTSA-69,PP-102,PP-101 sector=T; 3; 0; Three Recommendations, ITU-T, under Resolution 101, 102 or WTSA Resolution 69
            topic=imt-2020,ipv6; 3; 0; Three Recommendations, on IMT-2020 or IPv6
            """)
    void sayWhatTheSelectionHolds(String filter, int recommendations, int supplements, String words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (recommendations > 0) {
            counts.put("recommendation", recommendations);
        }
        if (supplements > 0) {
            counts.put("supplement", supplements);
        }
        TextSelection selection = TextSelection.listed(Filter.valueOf(filter));
        LocalDate from = selection.facets().period() == null ? null : LocalDate.parse("2024-02-01");
        Days days = new Days(from, LocalDate.parse("2024-08-15"));
        assertThat(SelectionWords.of(selection, days, counts, NAMES).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            country=GHA,KOR; 2; Two meetings, with Ghana or Korea (Republic of)
            period=2024-09 kind=meeting; 0; No meeting, reported 1 February – 30 September 2024
            ''; 0; No activity
            """)
    void sayWhatActivitiesItHolds(String filter, int meetings, String words) {
        ActivitySelection selection = ActivitySelection.listed(Filter.valueOf(filter));
        Map<ActivityKind, Integer> counts = meetings == 0 ? Map.of() : Map.of(ActivityKind.MEETING, meetings);
        assertThat(SelectionWords.of(selection, counts, NAMES).text()).isEqualTo(words);
    }

    @Test
    void countEachKindApart() {
        SelectionWords words = SelectionWords.of(
                TextSelection.listed(Filter.everything()), new Days(null, LocalDate.MAX), Map.of(), NAMES);
        assertThat(words.counted("corrigendum", 2)).isEqualTo("Two Corrigenda");
        assertThat(words.counted("corrigendum", 12)).isEqualTo("12 Corrigenda");
    }

    @ParameterizedTest
    @EnumSource
    void haveANounForEveryKind(ActivityKind kind) {
        assertThat(NAMES.wording().knows("activity." + kind.code())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void haveAWordForEveryStanding(Standing standing) {
        assertThat(NAMES.wording().knows("standing." + standing.code())).isTrue();
    }
}
