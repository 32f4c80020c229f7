package org.rapporteur.check.quantity;

import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;

/** Numbers that follow another one behind a comma alone: its parts, or with it the members of a list. */
record PartsBehindComma(SentenceTokens saying, int whole, int comma, PartList parts) {

    /** Only of what has a noun, is more than each part and stands in no list of numbers. */
    boolean mayBeOfWhole() {
        PartingWords words = new PartingWords(saying);
        Token number = saying.at(whole);
        boolean ofFirst = words.isOfFirst(whole);
        // “five texts on speech, four on video”: the first of a list and no whole
        if (!ofFirst && (areToldAlike() || areOfNames(words) || areCountedAlike())) {
            return false;
        }
        boolean more = parts.parts().stream().allMatch(part -> part.value() < number.value());
        boolean alone = !words.isListed(whole) || OneKind.areApart(parts.parts());
        return more
                && (ofFirst
                        || saying.is(whole + 1, Sense.TOTAL)
                        || alone && !number.noun().isEmpty()
                        || number.is(Sense.TIMES));
    }

    /** “three were held here, one there and one online”, “five have high priority, two medium and two low” */
    private boolean areToldAlike() {
        if (whole + 1 >= saying.size()) {
            return false;
        }
        Token next = saying.at(whole + 1);
        boolean verb = next.isAny(Sense.BE, Sense.AUXILIARY);
        boolean apart = saying.has(Sense.APART, whole + 1, comma);
        return parts.parts().stream()
                .allMatch(part -> next.is(Sense.PREPOSITION) && part.lead().equals(next.text())
                        || verb && part.tail().stream().anyMatch(token -> token.is(Sense.BE))
                        || verb && apart && part.lead().equals("apart"));
    }

    /** “12 civil panels, five criminal panels and eight special panels”, “170 members elected here, 96 members …” */
    private boolean areCountedAlike() {
        Token number = saying.at(whole);
        boolean some = number.text().split(" ").length > 2 || comma > whole + 1 && !saying.is(whole + 1, Sense.BE);
        return some && parts.parts().stream().allMatch(part -> OneKind.isSame(part.noun(), number.noun()));
    }

    /** “Working Party 4A brought seven documents, Working Party 4B two”: the first of names with numbers. */
    private boolean areOfNames(PartingWords words) {
        return words.isOfNamed(whole) && parts.parts().stream().allMatch(PartOfWhole::named);
    }
}
