package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Months;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.StudyGroupCode;

/**
 * Who did what with which texts.
 *
 * @param line where it is said
 * @param from where its clause begins
 * @param action the verb; in the rest of a list it is the verb of the sentence above
 * @param own whether the verb stands in this very line
 * @param named the groups as named there, none if they follow from what was said before
 * @param groups of whom it is said, taken over from before if need be; empty if nobody is named
 */
public record Statement(
        Line line,
        int from,
        int to,
        ActMention action,
        boolean own,
        List<GroupNames> named,
        List<StudyGroupCode> groups,
        List<StatedTexts> portions) {

    private static final Pattern MONTH = Pattern.compile("\\b" + Months.ANY + " (?:19|20)\\d\\d\\b");

    public Statement {
        named = List.copyOf(named);
        groups = List.copyOf(groups);
        portions = List.copyOf(portions);
    }

    public Act.Standing standing() {
        return action.deed().standing();
    }

    public Stream<TextMention> texts() {
        return portions.stream().flatMap(portion -> portion.texts().stream());
    }

    public Stream<Count> counts() {
        return portions.stream().flatMap(portion -> portion.counts().stream());
    }

    /** “was consented in July 2022” is a fact of that time, whatever came of it; it does not say where the text stands. */
    public boolean isDatedConsent() {
        return (action.deed() == Act.CONSENTED || action.deed() == Act.DETERMINED)
                && MONTH.matcher(line.text()).region(from, to).find();
    }

    /** Whether it only gives numbers, to be held against what other statements name. */
    public boolean isBareCount() {
        return portions.stream().anyMatch(StatedTexts::isCounted)
                && texts().findAny().isEmpty();
    }
}
