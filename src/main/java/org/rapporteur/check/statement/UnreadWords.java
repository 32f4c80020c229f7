package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.language.TextMention;

/** Shows where a line tells of texts in words that we do not understand: there we do not guess. */
final class UnreadWords {
    private static final Pattern NOUN = Pattern.compile(Nouns.ANY, Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB = Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|can|may)\\b");

    /** Words by which a sentence that we do not understand shows that it tells of approvals. */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:approv|agree|consent|determin|adopt|finali[sz]|complet|conclud|endors|submi)\\w*|\\blast call\\b|\\b(?:AAP|TAP)\\b",
            Pattern.CASE_INSENSITIVE);

    /** “Supplements 82 and 83 to the Y-series”: several texts under one word. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:Supplements|Amendments|Corrigenda|Appendices|Annexes) \\d{1,3}(?:, \\d{1,3})*,? (?:and|to) \\d{1,3} (?:to|of)\\b");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD = Pattern.compile(" (?!and |or |as |of |to )\\p{Ll}{2,}");

    private final LineWords words;

    UnreadWords(LineWords words) {
        this.words = words;
    }

    /** Whether it has a verb we do not know, and so is no list. */
    static boolean saysMore(LineWords words, Sentence sentence) {
        return new UnreadWords(words).saysMore(sentence);
    }

    /** “Y.3190 and Y.3191 go on.”: behind the last text and its title stands more than a bracket. */
    static boolean goesOn(LineWords words, TextMention last, Sentence sentence) {
        int end = Math.min(sentence.to(), words.titled(last, sentence.to()).end());
        String rest =
                BRACKET.matcher(words.line.text().substring(end, sentence.to())).replaceAll("");
        return WORD.matcher(rest).lookingAt();
    }

    private boolean saysMore(Sentence sentence) {
        return hasOutsideTitles(VERB, sentence.from(), sentence.to()) || hasVerb(sentence);
    }

    /** “Supplement 43 deals with vehicles” tells of it and lists nothing. */
    private boolean hasVerb(Sentence sentence) {
        return words.tokens.words(words.line).stream()
                .filter(token -> token.is(Sense.TELLS) && token.from() > sentence.from())
                .anyMatch(token ->
                        token.to() <= sentence.to() && !words.inTitle(token.from()) && !isOfAction(token.from()));
    }

    private boolean hasOutsideTitles(Pattern pattern, int from, int to) {
        Matcher found = pattern.matcher(words.line.text()).region(from, to);
        while (found.find()) {
            if (!words.inTitle(found.start()) && !isOfAction(found.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAction(int place) {
        return words.actions.stream().anyMatch(action -> action.from() <= place && place < action.to());
    }

    /** Whether the line tells of texts in words that we do not understand, so that nobody can say what it tells. */
    boolean isUnread() {
        if (words.isEndless() || hasOutsideTitles(SEVERAL, 0, words.line.text().length())) {
            return true;
        }
        return Sentences.of(words.line).stream()
                .filter(sentence ->
                        words.actions.stream().noneMatch(action -> LineWords.within(sentence, action.from())))
                .anyMatch(this::tellsOtherwise);
    }

    private boolean tellsOtherwise(Sentence sentence) {
        boolean counts = words.counts.stream().anyMatch(count -> LineWords.within(sentence, count.from()));
        List<TextMention> texts = words.mentions.stream()
                .filter(text -> LineWords.within(sentence, text.from()))
                .toList();
        boolean announces = words.announcesList()
                && NOUN.matcher(words.line.text())
                        .region(sentence.from(), sentence.to())
                        .find();
        if (!counts && texts.isEmpty() && !announces) {
            return false;
        }
        boolean item = !texts.isEmpty() && texts.get(0).from() <= sentence.from() + 4;
        boolean ofGroup = words.groups.stream().anyMatch(name -> name.from() == sentence.from() && goesOn(name));
        return saysMore(sentence) && (ofGroup || tells(sentence)) || !item && (ofGroup || tells(sentence));
    }

    private boolean tells(Sentence sentence) {
        return hasOutsideTitles(TELLS, sentence.from(), sentence.to());
    }

    /** “SG13 brought …”, but not “SG13: Y.3129”. */
    private boolean goesOn(GroupNames name) {
        int to = name.to();
        return to + 1 < words.line.text().length()
                && words.line.text().charAt(to) == ' '
                && Character.isLowerCase(words.line.text().charAt(to + 1));
    }
}
