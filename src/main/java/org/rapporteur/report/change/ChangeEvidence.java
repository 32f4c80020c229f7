package org.rapporteur.report.change;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.EntryLog;
import org.rapporteur.report.change.RecordEdits.Edit;
import org.rapporteur.report.life.CarriedQuestion;

/**
 * What is known of the records behind a difference.
 *
 * @param answers the questions the second period was asked of the first, by kind and key; none between other reports
 * @param edits the last change of each record since the first report
 * @param otherProgram whether the first report was made by another version of the program
 * @param people whether those who ask may read who did it
 * @param zone in which days are told
 */
record ChangeEvidence(
        Map<String, CarriedQuestion> answers,
        Map<EntryLog.Name, Edit> edits,
        boolean otherProgram,
        boolean people,
        ZoneId zone) {

    ChangeEvidence {
        answers = Map.copyOf(answers);
        edits = Map.copyOf(edits);
    }

    @Nullable
    CarriedQuestion question(String kind, String key) {
        return answers.get(kind + " " + key);
    }
}
