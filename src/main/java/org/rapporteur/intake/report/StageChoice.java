package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.intake.report.SaidText.Standing;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.terms.Stage;

/**
 * The stages of a published text: the day is that of the catalogue. A text that the report tells as under approval, or that
 * was approved only after its cut-off day, was under approval in the period.
 *
 * @param isAgreed whether report and catalogue tell the same
 */
record StageChoice(Map<Stage, DayKnown> stages, Optional<Remark> remark, boolean isAgreed) {

    static StageChoice of(SaidText said, PublishedText text, ReportDays days, String period) {
        ApprovalDay approved = text.approved();
        LocalDate cutOff = days.cutOff();
        boolean late = approved.isAfter(cutOff);
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        stages.put(text.kind().concludedBy(), PublishedEntries.day(approved));
        if (late && said.standing() != Standing.MENTIONED && text.kind().needsApproval()) {
            stages.put(Objects.requireNonNullElse(underApproval(said), Stage.CONSENTED), DayKnown.in(period));
        }
        Code code = doubt(said.standing(), approved, days, late);
        return new StageChoice(
                stages,
                Optional.ofNullable(code).map(found -> Remark.of(found, approved.toString())),
                code == null || code == Code.APPROVED_BEFORE && said.isConcluded());
    }

    private static @Nullable Stage underApproval(SaidText said) {
        return said.stage() == Stage.DETERMINED ? Stage.DETERMINED : null;
    }

    private static @Nullable Code doubt(Standing standing, ApprovalDay approved, ReportDays days, boolean late) {
        if (standing == Standing.UNDER_APPROVAL) {
            return late ? null : Code.APPROVED_ALREADY;
        }
        if (late) {
            return standing == Standing.MENTIONED
                    ? Code.APPROVED_AFTER
                    : approved.isAfter(days.printed().to()) ? Code.APPROVED_AFTER : Code.APPROVED_LATE;
        }
        return approved.isBefore(days.printed().from()) ? Code.APPROVED_BEFORE : null;
    }
}
