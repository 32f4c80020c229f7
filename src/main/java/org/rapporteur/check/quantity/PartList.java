package org.rapporteur.check.quantity;

import java.util.List;
import org.rapporteur.check.grammar.Sense;

/**
 * Parts that follow each other in a sentence.
 *
 * @param next where reading ended
 * @param closed whether the last part stands behind “and”
 * @param another whether one has no number
 * @param setOff whether each is set off by a preposition
 */
record PartList(List<PartOfWhole> parts, int next, boolean closed, boolean another, boolean setOff) {

    double sum() {
        return parts.stream().mapToDouble(PartOfWhole::value).sum();
    }

    /** Whether the first ones add up to it, so that the several behind are of something else. */
    boolean addUpEarlier(double whole) {
        double sum = 0;
        for (PartOfWhole part : parts.subList(0, Math.max(0, parts.size() - 2))) {
            sum += part.value();
            if (sum == whole) {
                return true;
            }
        }
        return false;
    }

    /** “51 of them came and 23 followed” */
    boolean areOfThem() {
        return parts.get(0).isOfThem();
    }

    /** Where nothing says how many each are. */
    boolean areOfEach() {
        return parts.stream()
                .anyMatch(part -> part.number() != null
                        && part.number().value() > 0
                        && part.tail().stream().anyMatch(token -> token.is(Sense.EACH))
                        && EachOf.named(part.tail()) == 0
                        && EachOf.numbered(part.tail()) < 2);
    }

    boolean isWhole() {
        return !another && parts.stream().allMatch(part -> part.number() != null);
    }
}
