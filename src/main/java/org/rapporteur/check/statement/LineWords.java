package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.ActMentions;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.language.TextMentions;
import org.rapporteur.check.language.UnquotedTitle;

/** What one line names: texts, groups, numbers and verbs, those in titles left out. */
final class LineWords {
    private static final Pattern TABLE_FOLLOWS = Pattern.compile(
            "\\b(?:see|in|by) (?:the )?(?:following )?(?:table|list)(?: below| that follows)?\\)?\\.?$");

    final Line line;
    final LineTokens tokens;
    final List<TextMention> mentions;
    final List<GroupNames> groups;
    final List<Count> counts;
    final List<ActMention> actions;

    LineWords(Line line, LineTokens tokens) {
        this.line = line;
        this.tokens = tokens;
        mentions = TextMentions.in(line);
        String text = isEndless() ? "" : line.text();
        groups = Groups.in(text).stream().filter(name -> !inTitle(name.from())).toList();
        counts = (isEndless() ? List.<Count>of() : Counts.in(line, tokens))
                .stream()
                        .filter(count -> !inTitle(count.from()) && !inNumber(count.from()))
                        .toList();
        actions = (isEndless() ? List.<ActMention>of() : ActMentions.in(tokens.words(line)))
                .stream().filter(action -> !inTitle(action.from())).toList();
    }

    /** “J Suppl. 11 was agreed” counts nothing. */
    private boolean inNumber(int place) {
        return mentions.stream().anyMatch(text -> text.from() < place && place < text.to());
    }

    boolean inTitle(int place) {
        return mentions.stream().anyMatch(text -> text.titleFrom() <= place && place < text.titleTo());
    }

    /** No author writes such a line, and reading it would take too long. */
    boolean isEndless() {
        return line.text().length() > Statements.LONGEST_LINE;
    }

    boolean announcesList() {
        String text = line.text().stripTrailing();
        return text.endsWith(":")
                || TABLE_FOLLOWS
                        .matcher(text)
                        .region(Math.max(0, text.length() - 60), text.length())
                        .find();
    }

    static boolean within(Sentence sentence, int place) {
        return sentence.from() <= place && place < sentence.to();
    }

    /** With the title that follows in running words, as far as the next text or verb. */
    TextMention titled(TextMention text, int to) {
        if (text.title() != null || text.radio()) {
            return text;
        }
        int end =
                line.kind() == Line.Kind.ITEM && actions.isEmpty() ? line.text().length() : to;
        for (TextMention other : mentions) {
            if (other.from() >= text.to() && other.from() < end) {
                end = other.from();
            }
        }
        for (Count count : counts) {
            if (count.from() >= text.to() && count.from() < end) {
                end = count.from();
            }
        }
        for (ActMention action : actions) {
            if (action.from() >= text.to() && action.from() < end && !action.aside()) {
                end = actor(action.from());
            }
        }
        return UnquotedTitle.of(text, end);
    }

    /** Where the group stands that does it, if right before: “… communication devices and SG20 started …”. */
    private int actor(int verb) {
        return groups.stream()
                .filter(name -> name.to() <= verb
                        && line.text().substring(name.to(), verb).isBlank())
                .mapToInt(GroupNames::from)
                .findFirst()
                .orElse(verb);
    }
}
