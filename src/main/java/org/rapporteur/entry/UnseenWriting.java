package org.rapporteur.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a form for a look at what it would do, and takes that back; what is recorded as it stands is not written. */
@Component
class UnseenWriting {

    private static final int MOST_LOOKS = 3;

    private final FormSaving entries;
    private final Periods periods;
    private final TransactionTemplate takenBack;

    UnseenWriting(FormSaving entries, Periods periods, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.periods = periods;
        this.takenBack = new TransactionTemplate(transactions);
    }

    /** The open period whose report would tell it; none where all are issued. */
    Optional<PeriodSummary> period(Sheet sheet) {
        return periods.allReadable().stream()
                .filter(period -> !period.state().isIssued())
                .filter(period ->
                        sheet.text("period").isEmpty() || sheet.text("period").equals(period.code()))
                .findFirst();
    }

    /**
     * Looks while the form is written.
     *
     * @param look is given the key of the record
     * @throws RefusedSheetException if it cannot be saved as it is
     */
    <T> T look(Editor editor, Sheet sheet, boolean isNew, Function<String, T> look) {
        return entries.isRecorded(sheet, isNew)
                ? look.apply(sheet.key())
                : seen(() -> look.apply(entries.writeUnseen(editor, sheet, isNew)));
    }

    /** Fails where somebody saves the same record meanwhile; the next look sees what was saved. */
    private <T> T seen(Supplier<T> look) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try {
                return Objects.requireNonNull(takenBack.execute(status -> {
                    status.setRollbackOnly();
                    return look.get();
                }));
            } catch (ConcurrencyFailureException meanwhile) {
                continue;
            }
        }
        throw new RefusedSheetException(FieldProblem.ofAll("entry.preview.meanwhile"));
    }
}
