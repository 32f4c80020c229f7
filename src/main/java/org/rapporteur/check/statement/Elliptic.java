package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.language.Sentence;

/** Parts of a sentence whose verb stands elsewhere. */
record Elliptic(LineWords words) {
    private static final Pattern AND = Pattern.compile("(?:[,;]|,? and) $");
    private static final Pattern GAP =
            Pattern.compile(" (?:(?:to|on|for) )?(?:" + NumberWords.ANY + " )?(?:Recommendations? )?\\(?");

    /**
     * “SG13: two Recommendations (Y.3551 and Y.3658); two more (Y.3553 and Y.3163) are under approval”: where the part ends
     * whose verb stands in the line above, the beginning of the sentence if there is none.
     */
    int verbless(Sentence sentence, ActMention first) {
        int end = words.line.text().lastIndexOf("; ", first.from());
        if (end < sentence.from() || sentence.from() > 0 || words.line.kind() != Line.Kind.ITEM) {
            return sentence.from();
        }
        boolean tells = words.mentions.stream().anyMatch(text -> text.to() <= end)
                && words.mentions.stream().noneMatch(text -> text.titleFrom() <= end && end < text.titleTo());
        return tells && first.passive() ? end + 2 : sentence.from();
    }

    /** “SG11 approved Q.4161, SG13 Y.3815 and SG15 G.781”: whose verb is that of the first. */
    List<GroupNames> gapped(ActMention action, int to) {
        if (action.passive()) {
            return List.of();
        }
        return words.groups.stream()
                .filter(name -> name.from() > action.to() && name.to() < to)
                .filter(name -> AND.matcher(words.line.text().substring(action.to(), name.from()))
                                .find()
                        && words.mentions.stream()
                                .anyMatch(text -> text.from() > name.to()
                                        && text.from() < to
                                        && GAP.matcher(words.line.text().substring(name.to(), text.from()))
                                                .matches()))
                .toList();
    }
}
