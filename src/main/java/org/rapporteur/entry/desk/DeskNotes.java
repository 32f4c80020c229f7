package org.rapporteur.entry.desk;

import java.util.List;
import org.rapporteur.document.BlockId;
import org.rapporteur.report.life.AnsweredFinding;
import org.rapporteur.report.life.ParagraphComment;

/** What is found in a report and said about it, by the place at which the desk shows it. */
record DeskNotes(List<AnsweredFinding> findings, List<ParagraphComment> comments) {

    /** Those above advice in a place or within it. */
    public List<AnsweredFinding> findings(BlockId place) {
        return findings.stream()
                .filter(answered ->
                        answered.finding().grave() && answered.finding().block().isIn(place))
                .toList();
    }

    /** Open ones about a place or something within it. */
    public List<ParagraphComment> comments(BlockId place) {
        return comments.stream()
                .filter(comment ->
                        comment.isOpen() && BlockId.valueOf(comment.block()).isIn(place))
                .toList();
    }
}
