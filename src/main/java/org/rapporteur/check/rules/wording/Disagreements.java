package org.rapporteur.check.rules.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.Telltales;

/** Reads one sentence for numbers of texts that do not agree with their noun or verb. What could be read both ways is let pass. */
final class Disagreements {
    private static final int REACH = 400;
    private static final String VERBS = "(was|were|is|are|has|have)(?!\\w)";
    private static final Map<String, String> OTHER =
            Map.of("was", "were", "were", "was", "is", "are", "are", "is", "has", "have", "have", "has");
    private static final String NO_CLAUSE =
            "(?!that\\b|which\\b|who\\b|whose\\b|how\\b|where\\b|when\\b|whether\\b|as\\b|what\\b|and\\b|or\\b|was\\b|were\\b|is\\b|are\\b|has\\b|have\\b)";
    /** The verb right behind, or behind a title, a few words with a preposition, an adverb. */
    private static final Pattern VERB = Pattern.compile("^(?: (?:on|for|of|from|to|about|concerning)(?: " + NO_CLAUSE
            + "[\\w/&'\u2019.-]+){1,5}?)?(?:,? \u00a4+,?)?"
            + " (?:(?:also|already|recently|newly|formally|both|finally|jointly) )?" + VERBS);

    private static final Pattern VERB_RIGHT_BEHIND = Pattern.compile("^ (?:also )?" + VERBS);
    /** A noun that these follow is not the first half of another: “two Recommendation drafts”. */
    private static final Pattern NOUN_ENDS = Pattern.compile(
            "^(?:\\s*$|[.,;:)]|\\s+(?:(?:was|were|is|are|has|have|and|on|by|which|that|in|under|of|for|from|to|related|concerning)\\b|\u00a4))");

    private static final Pattern BEFORE_SUBJECT = Pattern.compile(
            "(?:^|[,;:\u2013(] ?|\\b(?:and|while|whereas|also) )(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Aa]nother|[Oo]nly|[Aa]|[Aa]n"
                    + "|[Ff]urther|[Aa]dditional|[Ff]ollowing|[Ii]n total|[Oo]verall|[Ii]n addition|[Ff]urthermore|[Aa]dditionally) ){0,3}$");
    private static final Pattern JOINED = Pattern.compile("^(?:, and |, as well as | as well as |, | and | & )$");
    private static final Pattern AND_BEFORE =
            Pattern.compile("(?:\\band|&|\\bas well as|\\bor|\\bplus) (?:the |a further |another )?$");
    private static final Pattern FINITE = Pattern.compile("\\b(?:was|were|is|are|has|have)\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who|whose)\\b");
    private static final Pattern TEXT =
            Pattern.compile("\\b" + Nouns.ANY + "\\b|\\b[A-Z]\\.\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE = Pattern.compile("\\b[Tt]here (was|were|is|are) (?:also |only )?$");
    private static final Pattern POINTED = Pattern.compile(
            "(?<!\\w)(this|these|those|the following|an?) (?:(?:new|revised|draft) )?(" + Nouns.ANY + ")(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    private static final Telltales OF_POINTED = Telltales.of(POINTED);

    /**
     * @param variant key of the message
     * @param expected the words that agree
     */
    record Disagreement(String variant, int from, int to, String found, String expected) {}

    private final String text;
    private final List<Count> counts;
    /** Where counts begin that share their noun with the one before: “five new and one revised Recommendations”. */
    private final Set<Integer> sharing = new HashSet<>();

    private final Set<Integer> told = new HashSet<>();
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(String text, List<Count> all) {
        this.text = text;
        this.counts = all.stream().filter(this::isCount).toList();
        IntStream.range(1, all.size())
                .filter(i -> !endsInNoun(all.get(i - 1)))
                .forEach(i -> sharing.add(all.get(i).from()));
    }

    /** @param counts the numbers of texts in the sentence */
    static Disagreements in(String sentence, List<Count> counts) {
        Disagreements reader = new Disagreements(sentence, counts);
        reader.counts.forEach(reader::nounOf);
        for (int last = 0; last < reader.counts.size(); last++) {
            reader.verbOf(last);
        }
        reader.pointed();
        return reader;
    }

    List<Disagreement> all() {
        return found;
    }

    /** Not a year, not part of a name (“Release 1 Recommendations”), not one that shares the noun of the next. */
    private boolean isCount(Count count) {
        boolean year = count.value() >= 1900 && count.value() < 2100;
        boolean name = !count.inWords() && Things.isName(text, count.from());
        return !year && !name && endsInNoun(count) && count.value() > 0;
    }

    private boolean endsInNoun(Count count) {
        return text.startsWith(
                count.noun().word(), count.to() - count.noun().word().length());
    }

    /** No further than a reader looks, so that long lines are read in time; a cut beginning is no beginning. */
    private String before(int end) {
        int from = Math.max(0, end - REACH);
        return (from == 0 ? "" : "\u0001") + text.substring(from, end);
    }

    private String after(int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }

    private void nounOf(Count count) {
        boolean many = count.value() > 1;
        if (text.substring(count.from(), count.to()).contains(" per ")) {
            // “eight hours per text”
            return;
        }
        if (many == count.noun().plural() || sharing.contains(count.from())) {
            return;
        }
        if (!NOUN_ENDS.matcher(after(count.to())).find()) {
            return;
        }
        String expected =
                text.substring(count.from(), count.to() - count.noun().word().length())
                        + count.noun().inOtherNumber();
        add("noun", count.from(), count.to(), text.substring(count.from(), count.to()), expected);
    }

    private void verbOf(int last) {
        Matcher verb = VERB.matcher(after(counts.get(last).to()));
        if (!verb.find() || isTold(counts.get(last))) {
            return;
        }
        int first = firstJoinedWith(last);
        boolean joined = first < last;
        String word = verb.group(1);
        int end = counts.get(last).to() + verb.end();
        if (isThere(first)) {
            return;
        }
        boolean many = joined
                || sharing.contains(counts.get(last).from())
                || counts.get(last).value() > 1;
        if (isPlural(word) == many || !isSubject(first, many)) {
            return;
        }
        add("verb", counts.get(first).from(), end, word, OTHER.getOrDefault(word, ""));
    }

    private boolean isTold(Count count) {
        return told.contains(count.from());
    }

    private int firstJoinedWith(int last) {
        int first = last;
        while (first > 0 && isJoined(counts.get(first - 1), counts.get(first))) {
            first--;
        }
        return first;
    }

    private boolean isJoined(Count one, Count two) {
        return one.to() < two.from()
                && JOINED.matcher(text.substring(one.to(), two.from())).matches();
    }

    private static boolean isPlural(String verb) {
        return verb.equals("were") || verb.equals("are") || verb.equals("have");
    }

    private boolean isThere(int count) {
        return THERE.matcher(before(counts.get(count).from())).find();
    }

    /** Whether nothing but a beginning or the end of another clause stands before it. */
    private boolean isSubject(int count, boolean many) {
        String before = before(counts.get(count).from());
        if (!BEFORE_SUBJECT.matcher(before).find()) {
            return false;
        }
        String clause = before.substring(endOfLastVerb(before));
        boolean and = AND_BEFORE.matcher(before).find();
        if (and && (clause.equals(before) || RELATIVE.matcher(before).find())) {
            return false;
        }
        return many
                ? !and || !TEXT.matcher(clause).find()
                : !TEXT.matcher(clause).find();
    }

    private static int endOfLastVerb(String before) {
        Matcher finite = FINITE.matcher(before);
        int end = 0;
        while (finite.find()) {
            end = finite.end();
        }
        return end;
    }

    /** “These Recommendation”, “the following Recommendations was”. */
    private void pointed() {
        if (!OF_POINTED.mayBeIn(text)) {
            return;
        }
        Matcher pointed = POINTED.matcher(text);
        while (pointed.find()) {
            String rest = after(pointed.end());
            Noun noun = Nouns.named(pointed.group(2));
            String word = pointed.group(1).toLowerCase(Locale.ROOT);
            if (word.equals("the following")) {
                verbOf(pointed, noun, rest);
            } else if (noun.plural() != (word.equals("these") || word.equals("those"))
                    && NOUN_ENDS.matcher(rest).find()) {
                String expected = pointed.group(1) + " " + noun.inOtherNumber();
                add("noun", pointed.start(), pointed.end(), pointed.group(), expected);
            }
        }
    }

    private void verbOf(Matcher pointed, Noun noun, String rest) {
        Matcher verb = VERB_RIGHT_BEHIND.matcher(rest);
        if (pointed.start() > 0 || !verb.find() || isPlural(verb.group(1)) == noun.plural()) {
            return;
        }
        add("verb", 0, pointed.end() + verb.end(), verb.group(1), OTHER.getOrDefault(verb.group(1), ""));
    }

    private void add(String variant, int from, int to, String words, String expected) {
        told.add(from);
        found.add(new Disagreement(variant, from, to, words, expected));
    }
}
