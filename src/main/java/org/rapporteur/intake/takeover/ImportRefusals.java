package org.rapporteur.intake.takeover;

import java.util.function.Supplier;
import org.rapporteur.entry.RefusedRecordException;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Why nothing was taken over, in one line for people. */
@Component
class ImportRefusals {
    private final ImportWords words;

    ImportRefusals(ImportWords words) {
        this.words = words;
    }

    /** What was done, or why it was not. */
    Outcome tried(Supplier<String> act) {
        try {
            return new Outcome(true, act.get());
        } catch (DataIntegrityViolationException refused) {
            String cause = String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
            return not(
                    cause.contains("do not follow") ? "follows" : cause.contains("is issued") ? "issued" : "records");
        } catch (ConcurrencyFailureException meanwhile) {
            return not("records");
        } catch (UnknownRecordException notYet) {
            return new Outcome(false, words.said("import.proof.none"));
        } catch (NotIssuedException refused) {
            return new Outcome(false, words.said(refused.messageCode()));
        } catch (RefusedRecordException refused) {
            return new Outcome(false, words.said("import.problem.refused", String.join(" ", refused.lines())));
        } catch (IllegalArgumentException refused) { // its words are for whoever wrote
            return new Outcome(false, words.said("import.problem.refused", String.valueOf(refused.getMessage())));
        }
    }

    private Outcome not(String why) {
        return new Outcome(false, words.said("import.problem.refused", words.said("import.refused." + why)));
    }

    /** What pages say of it. */
    record Outcome(boolean done, String words) {}
}
