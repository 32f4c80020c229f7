package org.rapporteur.check.statement;

import java.util.List;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;

/**
 * Everything a report says of texts.
 *
 * @param all statements in reading order
 * @param mentions every text named anywhere, told or not, in reading order
 * @param unread lines that seem to tell of texts in words that are not understood: a sum over them would be a guess
 */
public record Statements(List<Statement> all, List<TextMention> mentions, List<Line> unread) {

    /** In letters; longer lines no author writes, and nobody reads who did what in them. */
    public static final int LONGEST_LINE = 20_000;

    public Statements {
        all = List.copyOf(all);
        mentions = List.copyOf(mentions);
        unread = List.copyOf(unread);
    }
}
