package org.rapporteur.check.rules.days;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Telltales;

/** Finds what a report promises: what somebody will do, said in a main clause. */
final class PromisedActs {
    private static final String ADVERBS =
            "(?: (?:also|then|now|again|soon|next|further|jointly|shortly|[a-z]{2,20}ly)){0,3}";
    private static final Pattern VERB =
            Pattern.compile("\\b(?:(?:will|shall)" + ADVERBS + " (?!not\\b)(?<verb>[a-z-]{2,20})"
                    + "|(?:is|are)" + ADVERBS + " (?:planned|expected|scheduled|foreseen|envisaged|intended)\\b"
                    + "|(?:is|are) to be (?:launched|held|published|approved|organi[sz]ed|established|completed|released|finali[sz]ed)"
                    + "|(?:plans?|intends?) to [a-z]{2,20})\\b");
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|shall|plan|intend|expect|schedul|foreseen|envisag|to be)");
    private static final Telltales OF_VERB = Telltales.of(VERB);
    /** What these say is the use of a thing and no deed to come. */
    private static final Pattern EFFECT = Pattern.compile(
            "(?:facilitate|enable|allow|help|ensure|improve|foster|strengthen|benefit|lead|increase|reduce|promote|serve|require|depend|need|include|cover|consist|remain|result|make|affect|apply|have|become|know|see|find|be)");

    /** “will be published” is a deed, “will be useful” is none. */
    private static final Pattern DONE =
            Pattern.compile(ADVERBS + " [a-z]{2,20}(?:ed|held|set|made|given|sent|shown|built|begun|done|met|put)\\b");

    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:which|who|whose|where|when|if|while|until|once|because|although|so|as|what|how|whether|that|than|with)\\b[^,;:]{0,200}$",
            Pattern.CASE_INSENSITIVE);

    /** No sentence that people write has more. */
    private static final int MOST_VERBS = 20;

    private PromisedActs() {}

    /** @param from place in the line where its verb begins */
    record Found(Sentence sentence, int from, int to) {}

    /** The first promise of a sentence that names no day for it. */
    static Optional<Found> in(Sentence sentence) {
        return anyIn(sentence)
                .filter(promise -> Dates.in(sentence).stream().noneMatch(date -> date.role() == DateRole.FORWARD));
    }

    /** The first promise of a sentence, with a day or without. */
    static Optional<Found> anyIn(Sentence sentence) {
        String text = sentence.text();
        if (!OF_VERB.mayBeIn(text) || !AHEAD.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher verb = VERB.matcher(text);
        Quotes quotes = new Quotes(text);
        for (int i = 0; i < MOST_VERBS && verb.find(); i++) {
            if (isEffect(verb, text)
                    || quotes.hold(verb.start())
                    || ASIDE.matcher(before(text, verb)).find()) {
                continue;
            }
            return Optional.of(new Found(sentence, sentence.from() + verb.start(), sentence.from() + verb.end()));
        }
        return Optional.empty();
    }

    private static String before(String text, Matcher verb) {
        return text.substring(Math.max(0, verb.start() - 200), verb.start());
    }

    private static boolean isEffect(Matcher verb, String text) {
        String word = verb.group("verb");
        if (word == null) {
            return false;
        }
        if (word.equals("be")) {
            return !DONE.matcher(text).region(verb.end(), text.length()).lookingAt();
        }
        return EFFECT.matcher(word).matches();
    }
}
