package org.rapporteur.rule;

import java.util.List;
import org.rapporteur.document.Document;
import org.rapporteur.evidence.Evidence;
import org.rapporteur.sentence.Line;
import org.rapporteur.sentence.Sentence;
import org.rapporteur.statement.Statements;

/**
 * What rules look at, read once for all of them.
 *
 * @param lines in reading order; {@code lines.get(i).index() == i}
 * @param sentences of all lines but headings and rows of tables
 * @param statements what the sentences say of texts
 */
public record Subject(
        Document document, List<Line> lines, List<Sentence> sentences, Statements statements, Evidence evidence) {}
