package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.mention.TextMention;

/**
 * Everything a report says of texts.
 *
 * @param all statements in reading order
 * @param mentions every text named anywhere, told or not, in reading order
 */
public record Statements(List<Statement> all, List<TextMention> mentions) {

    public Statements {
        all = List.copyOf(all);
        mentions = List.copyOf(mentions);
    }
}
