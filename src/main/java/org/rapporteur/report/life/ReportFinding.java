package org.rapporteur.report.life;

import org.rapporteur.document.BlockId;

/**
 * Something wrong or doubtful in a report.
 *
 * @param rule stable name of the rule, {@code count-against-list}
 * @param grave whether it weighs more than advice, so that it has to be answered
 * @param quote the printed words concerned; empty where none are
 */
public record ReportFinding(String rule, boolean grave, BlockId block, String quote, String message) {

    private static final int KEPT = 500;

    /** By which a waiver knows it again: the words it quotes; where it quotes none, what it says. */
    public String words() {
        String words = quote.isBlank() ? message : quote;
        return words.length() > KEPT ? words.substring(0, KEPT) : words;
    }
}
