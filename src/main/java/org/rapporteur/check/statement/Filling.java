package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.Telltales;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.TextKind;

/** Gives a clause the texts, numbers and nouns that stand in it. */
final class Filling {
    private static final Pattern FOLLOWING = Pattern.compile(
            "\\b(?:following|these)((?: [\\p{L}][\\w/&'-]*){0,5}?) (" + Nouns.ANY
                    + "(?:(?:, and |, | and |/)(?:(?:new|revised|draft|ITU-T) )*" + Nouns.ANY + ")*)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Telltales OF_FOLLOWING = Telltales.of(FOLLOWING);
    private static final Pattern NOUN = Pattern.compile(Nouns.ANY, Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:which|that(?! is,)|whose|using|uses?|used|based|building|support(?:s|ing)?|relation|relating|refer(?:s|red|ence[sd]?)?|defined|specified|contained|described"
                    + "|(?:amendments?|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)|supplements?|annex(?:es)?|appendi(?:x|ces))(?: [\\dIVX]+(?:(?:, | and )[\\dIVX]+)*)?,? (?:to|of)"
                    + "|basis of|according|accordance|complement(?:s|ing|ary)?|alongside|replac(?:es?|ing)|supersed(?:es?|ing)|in line with|together with|of the text)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTED = Pattern.compile(
            "(?:\\b(?:viz\\.?|namely|i\\.e\\.|that is|comprising|consisting of|made up of),?|[:\u2013\u2014(]) ?$");
    private static final Pattern SHARES = Pattern.compile(
            "\\b(?:distributed|divided|broken down|split|shared|apportioned)\\b[^.:]{0,60}:", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINS = Pattern.compile(
            "(?: \\((?:\\d\\d/)?\\d{4}\\))?(?:, and |, | and | or | as well as )(?:(?:of|to|on|for) )?(?:ITU-T )?");

    private static final Set<TextKind> PIECES =
            EnumSet.of(TextKind.SUPPLEMENT, TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.ERRATUM, TextKind.ANNEX);
    private static final Pattern TO_BASE = Pattern.compile(
            "(?:,? to the [A-Z](?:\\.\\d+)?[- ]series)?(?:,? (?:to|of|(?:with |giving )?(?:guid\\w+|requirements|notes) (?:for|on))) (?:the )?(?:Recommendation )?(?:ITU-T )?");
    private static final Pattern CONCERNING =
            Pattern.compile("\\b(?:concern\\w*|regarding|affecting|modify\\w*|relating to)\\b[^.;:]{0,40}$");
    private static final Pattern OF_THE = Pattern.compile(" (?:on|of|in|for) the (?:ITU-T )?$");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            " (?!and\\b|or\\b|in\\b|on\\b|by\\b|at\\b|was\\b|were\\b|is\\b|are\\b|has\\b|have\\b|had\\b|to\\b|for\\b|with\\b|as\\b|of\\b|series\\b)[a-z]{4}");

    private final LineWords words;

    Filling(LineWords words) {
        this.words = words;
    }

    /** Counts, nouns over lists and texts in the order in which they stand. */
    void fill(Clause clause, int from, int to) {
        List<int[]> headings = headings(from, to);
        NavigableMap<Integer, List<Runnable>> inOrder = new TreeMap<>();
        headings.stream()
                .filter(heading -> countOver(heading) == null)
                .forEach(heading -> at(inOrder, heading[0], () -> head(clause, heading)));
        words.counts.stream()
                .filter(count -> from <= count.from() && count.from() < to)
                .filter(count -> !isPartedAfter(count, to) && !isShare(count, from))
                .forEach(count -> at(inOrder, count.from(), () -> clause.add(count)));
        boolean aside = false;
        for (int i = 0; i < words.mentions.size(); i++) {
            TextMention text = words.mentions.get(i);
            if (from > text.from() || text.from() >= to) {
                continue;
            }
            aside = isAside(from, text, i > 0 ? words.mentions.get(i - 1) : null, aside);
            if (!aside) {
                at(inOrder, text.from(), () -> clause.add(words.titled(text, to)));
            }
        }
        inOrder.values().forEach(here -> here.forEach(Runnable::run));
    }

    /** “eleven texts, namely three Recommendations (…) and eight Supplements (…)”: the parts say more than their total. */
    private boolean isPartedAfter(Count total, int to) {
        return words.counts.stream()
                .filter(part -> part.from() > total.to() && part.from() < to)
                .limit(1)
                .anyMatch(part -> part.noun().texts()
                        && total.noun().kind() == null
                        && words.mentions.stream()
                                .noneMatch(text -> text.from() > total.to() && text.from() < part.from())
                        && PARTED.matcher(words.line.text().substring(total.to(), part.from()))
                                .find());
    }

    /** “10 Recommendations have been approved, distributed as follows: SG9 – one Recommendation; SG11 – …” */
    private boolean isShare(Count count, int from) {
        return words.counts.stream()
                .anyMatch(total -> total.from() >= from
                        && total.to() <= count.from()
                        && total.noun().kind() == count.noun().kind()
                        && SHARES.matcher(words.line.text().substring(total.to(), count.from()))
                                .find());
    }

    private List<int[]> headings(int from, int to) {
        List<int[]> headings = new ArrayList<>();
        if (!OF_FOLLOWING.mayBeIn(words.line.text().substring(from, to))) {
            return headings;
        }
        Matcher following = FOLLOWING.matcher(words.line.text()).region(from, to);
        while (following.find()) {
            headings.add(new int[] {following.start(), following.end(), following.start(2)});
        }
        return headings;
    }

    private static void at(NavigableMap<Integer, List<Runnable>> inOrder, int place, Runnable step) {
        inOrder.computeIfAbsent(place, none -> new ArrayList<>(1)).add(step);
    }

    /**
     * Named for another reason than that something was done with it: “which is used with Q.3063 and Q.3064”. A colon ends
     * such words: “two texts that deal with clouds: Y.3558 and Y.3559”.
     */
    private boolean isAside(int from, TextMention text, @Nullable TextMention before, boolean asideBefore) {
        int begin = before == null || before.to() > text.from()
                ? from
                : words.titled(before, text.from()).end();
        int end = Math.max(from, Math.min(begin, text.from()));
        String between = words.line.text().substring(end, text.from());
        if (isOfChange(before, text, between) || isAttribute(text) || isBase(from, text)) {
            return true;
        }
        if (asideBefore && JOINS.matcher(between).matches()) {
            return true;
        }
        int begins = Math.max(between.lastIndexOf(": "), between.lastIndexOf(", namely "));
        return ASIDE.matcher(between.substring(begins + 1)).find();
    }

    /** “X Suppl. 44 to ITU-T X.1060”, “Supplement 5 to the D series, with guidelines for D.52” */
    private static boolean isOfChange(@Nullable TextMention before, TextMention text, String between) {
        return before != null
                && before.to() <= text.from()
                && PIECES.contains(before.kind())
                && TO_BASE.matcher(between).matches();
    }

    /** “The nine Amendments, all concerning the Directory (X.500, X.501 …)” */
    private boolean isBase(int from, TextMention text) {
        return text.kind() == TextKind.RECOMMENDATION
                && words.counts.stream()
                        .filter(count -> count.from() >= from && count.to() <= text.from())
                        .reduce((one, later) -> later)
                        .filter(count -> PIECES.contains(count.noun().kind()))
                        .filter(count -> CONCERNING
                                .matcher(words.line.text().substring(count.to(), text.from()))
                                .find())
                        .isPresent();
    }

    /** “on the Y.1540 maximum capacity” names no text of the list. */
    private boolean isAttribute(TextMention text) {
        String line = words.line.text();
        return text.from() >= 12
                && OF_THE.matcher(line).region(text.from() - 12, text.from()).find()
                && ATTRIBUTE.matcher(line).region(text.to(), line.length()).lookingAt();
    }

    private @Nullable Count countOver(int[] heading) {
        return words.counts.stream()
                .filter(count -> count.from() >= heading[0] && count.from() < heading[1])
                .findFirst()
                .orElse(null);
    }

    private void head(Clause clause, int[] heading) {
        List<Noun> nouns = NOUN.matcher(words.line.text().substring(heading[2], heading[1]))
                .results()
                .map(found -> Nouns.named(found.group()))
                .toList();
        if (clause.parts.isEmpty()
                || !clause.last().texts.isEmpty()
                || !clause.last().counts.isEmpty()) {
            clause.parts.add(new Clause.Part());
        }
        clause.last().headings.addAll(nouns);
    }
}
