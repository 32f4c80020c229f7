package org.rapporteur.terms;

/** What a text is, and so who concludes it and how (WTSA Resolution 1; Rec. ITU-T A.1, A.8, A.13). */
public enum TextKind implements Coded {
    RECOMMENDATION(Stage.APPROVED),
    AMENDMENT(Stage.APPROVED),
    CORRIGENDUM(Stage.APPROVED),
    ADDENDUM(Stage.APPROVED),
    ANNEX(Stage.APPROVED),
    APPENDIX(Stage.AGREED),
    ERRATUM(Stage.ISSUED),
    SUPPLEMENT(Stage.AGREED),
    TECHNICAL_REPORT(Stage.AGREED),
    TECHNICAL_PAPER(Stage.AGREED),
    IMPLEMENTERS_GUIDE(Stage.AGREED),
    HANDBOOK(Stage.AGREED),
    /** Of ITU-R. */
    REPORT(Stage.APPROVED),
    RESOLUTION(Stage.APPROVED),
    OPINION(Stage.APPROVED),
    QUESTION(Stage.APPROVED),
    /** Of a focus group or of U4SSC. */
    DELIVERABLE(Stage.PUBLISHED);

    private final Stage concludedBy;

    TextKind(Stage concludedBy) {
        this.concludedBy = concludedBy;
    }

    /**
     * Reads what {@link #code} prints.
     *
     * @throws IllegalArgumentException if no kind has this code
     */
    public static TextKind ofCode(String code) {
        return Coded.of(TextKind.class, code, "a kind of text");
    }

    /** The stage which places the text in a reporting period. */
    public Stage concludedBy() {
        return concludedBy;
    }

    /** Whether it goes through an approval process, AAP (Rec. ITU-T A.8) or TAP (WTSA Resolution 1 § 9). */
    public boolean needsApproval() {
        return switch (this) {
            case RECOMMENDATION, AMENDMENT, CORRIGENDUM, ADDENDUM, ANNEX -> true;
            default -> false;
        };
    }

    /** Whether it only changes a text that exists. */
    public boolean changesAnother() {
        return switch (this) {
            case AMENDMENT, CORRIGENDUM, ADDENDUM, ERRATUM -> true;
            default -> false;
        };
    }
}
