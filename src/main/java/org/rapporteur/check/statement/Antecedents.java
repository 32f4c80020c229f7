package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;

/** The texts that a pronoun at the beginning of a sentence means: “Q.5050 … gives regulators a hold. It was approved …” */
final class Antecedents {
    private static final Pattern ONE = Pattern.compile(
            "(?:It|This|(?:This|The) (?:new |revised )?(?:text|Recommendation|Supplement)) (?:was|has been) ");
    private static final Pattern BOTH = Pattern.compile("(?:Both|The two|These two)(?: texts| Recommendations)? were ");

    /** “SG17 approved it on 11 December” */
    private static final Pattern OBJECT =
            Pattern.compile(" (?:it|(?:this|the) (?:new |revised )?(?:text|Recommendation|Supplement))\\b");

    private static final Pattern BOTH_OF_THEM = Pattern.compile(" (?:both|them both|the two)\\b(?! [A-Z])");

    private final LineWords words;

    Antecedents(LineWords words) {
        this.words = words;
    }

    /** The texts of the sentence before, as many as the pronoun means; none where a clause tells them already. */
    List<TextMention> of(Sentence sentence, Clause clause, List<Clause> told) {
        boolean open = clause.parts.isEmpty() && isApproval(clause.action);
        boolean both = begins(BOTH, sentence) || isObject(BOTH_OF_THEM, sentence, clause);
        int wanted = !open ? 0 : means(ONE, sentence, clause) ? 1 : both ? 2 : 0;
        Sentence before = null;
        for (Sentence other : wanted == 0 ? List.<Sentence>of() : Sentences.of(words.line)) {
            before = other.to() <= sentence.from() && names(other) ? other : before;
        }
        if (wanted == 0 || before == null) {
            return List.of();
        }
        Sentence earlier = before;
        List<TextMention> named = words.mentions.stream()
                .filter(text -> LineWords.within(earlier, text.from()))
                .map(text -> words.titled(text, earlier.to()))
                .toList();
        boolean known = told.stream()
                .flatMap(other -> other.parts.stream())
                .flatMap(part -> part.texts.stream())
                .anyMatch(text -> text.from() >= earlier.from());
        List<TextMention> meant = named.size() < wanted ? allBefore(sentence) : named;
        return known || meant.size() != wanted ? List.of() : meant;
    }

    /** Every text of the sentences before: “P.1204 is new. P.1321 too. SG12 approved both” */
    private List<TextMention> allBefore(Sentence sentence) {
        return words.mentions.stream()
                .filter(text -> text.to() <= sentence.from())
                .toList();
    }

    private static boolean isApproval(ActMention action) {
        return (action.deed() == Act.APPROVED || action.deed() == Act.AGREED);
    }

    private boolean names(Sentence sentence) {
        return words.mentions.stream().anyMatch(text -> LineWords.within(sentence, text.from()));
    }

    /** By the subject of a passive verb or the object of another. */
    private boolean means(Pattern subject, Sentence sentence, Clause clause) {
        return clause.action.passive() ? begins(subject, sentence) : isObject(OBJECT, sentence, clause);
    }

    private boolean isObject(Pattern object, Sentence sentence, Clause clause) {
        return !clause.action.passive()
                && object.matcher(words.line.text())
                        .region(clause.action.to(), sentence.to())
                        .lookingAt();
    }

    private boolean begins(Pattern pronoun, Sentence sentence) {
        Matcher begins = pronoun.matcher(words.line.text());
        return begins.region(sentence.from(), sentence.to()).lookingAt();
    }
}
