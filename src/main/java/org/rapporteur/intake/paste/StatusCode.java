package org.rapporteur.intake.paste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.terms.Stage;

/** The codes in which AAP announcements say how far a text has come (Rec. ITU-T A.8). */
final class StatusCode {
    private static final Map<String, Stage> STAGES = Map.ofEntries(
            Map.entry("C", Stage.CONSENTED),
            Map.entry("LC", Stage.CONSENTED),
            Map.entry("LJ", Stage.CONSENTED),
            Map.entry("AR", Stage.CONSENTED),
            Map.entry("AJ", Stage.CONSENTED),
            Map.entry("SG", Stage.CONSENTED),
            Map.entry("A", Stage.APPROVED),
            Map.entry("AT", Stage.APPROVED),
            Map.entry("AC", Stage.APPROVED),
            Map.entry("TAP", Stage.DETERMINED));
    /** Said of texts that were not approved. */
    private static final String NOT_APPROVED = "NA";

    private static final Set<String> REVIEWS = Set.of("LC", "LJ", "AR", "AJ");
    private static final Set<String> UNCLEAR = Set.of("SG", "TAP", NOT_APPROVED);

    private StatusCode() {}

    static boolean is(String cell) {
        return STAGES.containsKey(cell) || cell.equals(NOT_APPROVED);
    }

    /** Whether it is the code of a last call or review, in which other days are told than that of the consent. */
    static boolean isReview(String cell) {
        return REVIEWS.contains(cell);
    }

    static Particulars read(String code) {
        List<Mark> marks =
                UNCLEAR.contains(code) ? List.of(Mark.of(Mark.Code.STAGE_UNCLEAR, Mark.Field.STAGE, code)) : List.of();
        String process = code.equals("TAP") ? "TAP" : "AAP";
        return new Particulars(null, STAGES.get(code), null, process, null, null, marks);
    }
}
