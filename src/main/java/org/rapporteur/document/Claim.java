package org.rapporteur.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence which follow from records and can be held against them.
 *
 * @param text as printed, "11 Recommendations"
 * @param basis what was selected, in words: "Recommendations approved 1 February – 15 August 2024, IMT-2020"
 * @param count the number claimed, and of what; null for claims that are no numbers
 * @param groups study groups behind the claim in their order, "SG9"
 * @param sources the records behind the claim
 */
public record Claim(
        ClaimType type, String text, String basis, @Nullable Count count, List<String> groups, List<Source> sources)
        implements Inline {

    /**
     * A number of texts.
     *
     * @param stage approved, agreed, published or under-approval
     * @param kind code of the kind of text, "technical-report"; "text" where kinds are mixed
     * @param value entered and declared together
     * @param declared how many of them are declared by a tally and not entered one by one
     * @param elsewhere how many of them other sections tell too
     */
    public record Count(String stage, String kind, int value, int declared, int elsewhere) {

        public int entered() {
            return value - declared;
        }
    }

    public Claim {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }
}
