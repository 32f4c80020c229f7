package org.rapporteur.report.compile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/**
 * Texts of one standing and kind: what one number of the report counts.
 *
 * @param kind null where tallies do not tell kinds apart
 */
public record CountedTexts(Standing standing, @Nullable TextKind kind, List<TextAsOf> texts, List<Tally> tallies) {

    public CountedTexts {
        texts = List.copyOf(texts);
        tallies = List.copyOf(tallies);
    }

    public int number() {
        return texts.size() + declared();
    }

    public int declared() {
        return tallies.stream().mapToInt(Tally::number).sum();
    }

    /** Codes of the groups behind it, each once, unsorted. */
    public Stream<String> groups() {
        return Stream.concat(
                        texts.stream().map(SelectedTexts::groupOf),
                        tallies.stream().map(Tally::group))
                .filter(group -> !group.isEmpty())
                .distinct();
    }

    /** The code of its kind as claims write it. */
    public String kindCode() {
        return kind == null ? "text" : kind.code();
    }
}
