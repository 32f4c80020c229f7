package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {
    @Test
    void neverApprovesASupplementNorAgreesARecommendation() {
        assertThat(Stage.APPROVED.mayBeHeldBy(TextKind.SUPPLEMENT)).isFalse();
        assertThat(Stage.AGREED.mayBeHeldBy(TextKind.SUPPLEMENT)).isTrue();
        assertThat(Stage.AGREED.mayBeHeldBy(TextKind.RECOMMENDATION)).isFalse();
        assertThat(Stage.CONSENTED.mayBeHeldBy(TextKind.CORRIGENDUM)).isTrue();
        assertThat(Stage.DETERMINED.mayBeHeldBy(TextKind.TECHNICAL_REPORT)).isFalse();
        assertThat(Stage.CONSENTED.mayBeHeldBy(TextKind.RESOLUTION)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void concludesEachKindOnceAndForGood(TextKind kind) {
        assertThat(kind.concludedBy().mayBeHeldBy(kind)).isTrue();
        assertThat(Stage.IN_DEVELOPMENT.mayMoveTo(kind.concludedBy())).isTrue();
        assertThat(kind.concludedBy().mayMoveTo(Stage.WITHDRAWN)).isTrue();
        assertThat(kind.concludedBy().mayMoveTo(Stage.IN_DEVELOPMENT)).isFalse();
        assertThat(Stage.values())
                .filteredOn(stage -> stage.mayBeHeldBy(kind))
                .filteredOn(stage -> stage.compareTo(Stage.APPROVED) >= 0 && stage.compareTo(Stage.PUBLISHED) < 0)
                .isSubsetOf(kind.concludedBy());
        assertThat(Stage.PUBLISHED.mayBeHeldBy(kind))
                .as("in time everything is published")
                .isTrue();
    }

    @Test
    void leavesAnApprovalProcessByApprovalOrBackIntoWork() {
        assertThat(Stage.CONSENTED.mayMoveTo(Stage.APPROVED)).isTrue();
        assertThat(Stage.CONSENTED.mayMoveTo(Stage.DETERMINED)).isTrue();
        assertThat(Stage.CONSENTED.mayMoveTo(Stage.IN_DEVELOPMENT)).isTrue();
        assertThat(Stage.CONSENTED.mayMoveTo(Stage.AGREED)).isFalse();
        assertThat(Stage.DETERMINED.mayMoveTo(Stage.APPROVED)).isTrue();
        assertThat(Stage.WITHDRAWN.mayMoveTo(Stage.IN_DEVELOPMENT)).isFalse();
    }

    @Test
    void isToldAsUnderApprovalWhileConsentedOrDetermined() {
        assertThat(Stage.CONSENTED.standing()).isEqualTo(Standing.UNDER_APPROVAL);
        assertThat(Stage.DETERMINED.standing()).isEqualTo(Standing.UNDER_APPROVAL);
        assertThat(Stage.AGREED.standing()).isEqualTo(Standing.AGREED);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Stage stage) {
        assertThat(Stage.ofCode(stage.code())).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(TextKind kind) {
        assertThat(TextKind.ofCode(kind.code())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Standing standing) {
        assertThat(Standing.ofCode(standing.code())).isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Sector sector) {
        assertThat(Sector.ofCode(sector.code())).isEqualTo(sector);
    }

    @Test
    void writesCodesInLowerCaseWithHyphens() {
        assertThat(TextKind.TECHNICAL_REPORT.code()).isEqualTo("technical-report");
        assertThat(Stage.IN_DEVELOPMENT.code()).isEqualTo("in-development");
        assertThat(Standing.UNDER_APPROVAL.code()).isEqualTo("under-approval");
        assertThatIllegalArgumentException().isThrownBy(() -> TextKind.ofCode("TECHNICAL_REPORT"));
        assertThatIllegalArgumentException().isThrownBy(() -> Stage.ofCode("done"));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.ofCode(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Sector.ofCode("ITU-T"));
    }

    @Test
    void printsSectorsAsItuDoes() {
        assertThat(Sector.values()).extracting(Sector::toString).startsWith("ITU-T", "ITU-R", "ITU-D", "ITU");
    }
}
