package org.rapporteur.records.studygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodySummaryTests {
    private static final LocalDate LAST = LocalDate.parse("2024-12-31");

    @Test
    void sortBySectorThenStudyGroupsByTheirNumber() {
        Stream<BodySummary> bodies = Stream.of(
                body("X-ONEM2M", BodyKind.PARTNER),
                body("T-SG11", BodyKind.STUDY_GROUP),
                body("T-FG-AN", BodyKind.FOCUS_GROUP),
                body("D-SG1", BodyKind.STUDY_GROUP),
                body("U-U4SSC", BodyKind.INITIATIVE),
                body("R-SG5", BodyKind.STUDY_GROUP),
                body("T-SG2", BodyKind.STUDY_GROUP));
        assertThat(bodies.sorted().map(BodySummary::code))
                .containsExactly("T-SG2", "T-SG11", "T-FG-AN", "R-SG5", "D-SG1", "U-U4SSC", "X-ONEM2M");
    }

    @Test
    void existFromTheirFirstToTheirLastDay() {
        LocalDate first = LocalDate.parse("2022-03-01");
        BodySummary body = body("T-SG9", first, LAST);
        assertThat(body.existsOn(first)).isTrue();
        assertThat(body.existsOn(LAST)).isTrue();
        assertThat(body.existsOn(first.minusDays(1))).isFalse();
        assertThat(body.existsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void existAsLongAsNobodyKnowsOtherwise() {
        assertThat(body("T-SG9", null, null).existsOn(LAST)).isTrue();
        assertThat(body("T-SG9", null, LAST).existsOn(LocalDate.EPOCH)).isTrue();
        assertThat(body("T-SG21", LAST, null).existsOn(LAST.plusYears(9))).isTrue();
    }

    @Test
    void knowTheirSectorAndWhetherTheyAreStudyGroups() {
        assertThat(body("T-SG13", BodyKind.STUDY_GROUP).sector()).isEqualTo("T");
        assertThat(body("T-SG13", BodyKind.STUDY_GROUP).isStudyGroup()).isTrue();
        assertThat(body("U-U4SSC", BodyKind.INITIATIVE).sector()).isEqualTo("U");
        assertThat(body("U-U4SSC", BodyKind.INITIATIVE).isStudyGroup()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void kindsAreReadFromTheirCode(BodyKind kind) {
        assertThat(BodyKind.ofCode(kind.code())).isEqualTo(kind);
    }

    @Test
    void kindsAreWrittenWithHyphens() {
        assertThat(BodyKind.JOINT_ACTIVITY.code()).isEqualTo("joint-activity");
        assertThatIllegalArgumentException().isThrownBy(() -> BodyKind.ofCode("JOINT_ACTIVITY"));
    }

    private static BodySummary body(String code, BodyKind kind) {
        return new BodySummary(code, kind, code.substring(2), code, null, null, null, null);
    }

    private static BodySummary body(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new BodySummary(code, BodyKind.STUDY_GROUP, code.substring(2), code, null, null, from, to);
    }
}
