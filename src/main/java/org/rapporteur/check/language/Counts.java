package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of texts: “22 draft Recommendations”. */
public final class Counts {
    /** A year is no number of texts. Looks ahead for the letters numbers begin with before it looks back, which is slow. */
    private static final String NOT_BEFORE =
            "(?<![\\w.,/&-])(?=[\\defnostz])(?!(?:19|20)\\d\\d(?![\\d,]))(?<!(?<!\\d)\\d{1,3} )(?<!(?:SG|Group|Groups|SGs|Question|Resolution|Resolutions|Supplement|Amendment|Corrigendum|Annex|Version|Release|No\\.|Article|section|Series|Phase|Part) )";

    private static final String NO_ADJECTIVE =
            "(?!(?:and|or|of|to|by|in|for|on|was|were|are|is|with|has|have|had|approved|agreed|which|that|the|at|a|an|as|from|into|its|their|these|those|this|SGs?"
                    + ")\\b|" + Months.ANY + "(?!\\w))";
    private static final String ADJECTIVES = "(?: " + NO_ADJECTIVE + "[\\p{L}\\d][\\w/\\-'&]*(?:\\.\\w+)*){0,6}?";
    private static final Pattern TEXTS = Pattern.compile(
            NOT_BEFORE + "(" + NumberWords.ANY + ")(" + ADJECTIVES + ") (" + Nouns.ANY
                    + ")(?![\\w-])(?! (?:\\d|[A-Z]\\.\\d))",
            Pattern.CASE_INSENSITIVE);
    /** “five new and three revised Recommendations”: the noun of the first is that of the second. */
    private static final Pattern SHARED = Pattern.compile(
            NOT_BEFORE + "(" + NumberWords.ANY
                    + ")((?: (?:new|revised|draft|more|further|other|regional|additional|updated)){1,3})(?=(?:, | and |, and )"
                    + NumberWords.ANY + " )",
            Pattern.CASE_INSENSITIVE);

    /** “The total number of Recommendations approved by SG5 is eight.” */
    private static final Pattern NUMBER_OF = Pattern.compile(
            "\\bnumber of (?:new |revised |ITU-T |draft ){0,2}(" + Nouns.ANY
                    + ")(?= [^.;:]{0,150}? (?:is|was|reached|stands at|amounts to) (" + NumberWords.ANY
                    + ")(?![\\w-]| (?:per|%)))",
            Pattern.CASE_INSENSITIVE);

    /** “Seven were approved on 13 January:” leaves out what was said before. */
    private static final Pattern ELLIPTIC = Pattern.compile(
            "(?=[\\defnostz])(?:^|(?<=[.;:,] )|(?<=\\band )|(?<=\\bother ))(" + NumberWords.ANY
                    + ")(?=(?: more| further| others?| of (?:them|these|those|which))? (?:was|were|has been|have been) (?:\\w+ly )?"
                    + "(?:approved|agreed|consented|determined|adopted|published|revised|finali[sz]ed|completed)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** “six drafts on cities and three on things”: the second begins as the first. */
    private static final Pattern AS_BEFORE = Pattern.compile(
            " (on|about|concerning|for|in|from) [^.;:()]{2,80}?,? and (" + NumberWords.ANY + ") \\1 ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FURTHER = Pattern.compile(
            "(?<=\\d),? and (" + NumberWords.ANY + ") by (?=(?:ITU-T )?(?:SG|Study Group) ?\\d)",
            Pattern.CASE_INSENSITIVE);

    /** “seven were approved, four by SG12 and three by SG21”: the three are among the seven. */
    private static final Pattern PARTED =
            Pattern.compile("[:(.;]|, " + NumberWords.ANY + " (?:by|from|of) ", Pattern.CASE_INSENSITIVE);

    private static final Telltales OF_TEXTS = Telltales.of(TEXTS);
    private static final Telltales OF_ELLIPTIC = Telltales.of(ELLIPTIC);
    private static final Telltales OF_SHARED = Telltales.of(SHARED);
    private static final Telltales OF_NUMBER = Telltales.of(NUMBER_OF);

    private static final Pattern DRAFT = Pattern.compile("(?i)\\bdrafts?\\b");

    private Counts() {}

    /** Numbers of texts in their order. */
    public static List<Count> in(String text) {
        String small = Telltales.small(text);
        List<Count> found = new ArrayList<>();
        if (OF_TEXTS.mayBeInSmall(small)) {
            Matcher matcher = TEXTS.matcher(text);
            while (matcher.find()) {
                add(found, matcher);
            }
        }
        if (!found.isEmpty() && OF_SHARED.mayBeInSmall(small)) {
            shared(text, found);
        }
        if (OF_NUMBER.mayBeInSmall(small)) {
            numbersOf(text, found);
        }
        if (OF_ELLIPTIC.mayBeInSmall(small)) {
            elliptic(text, found);
        }
        if (!found.isEmpty()) {
            further(text, found);
            asBefore(text, found);
        }
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return found;
    }

    private static void add(List<Count> found, Matcher matcher) {
        Nouns.of(matcher.group(3)).ifPresent(noun -> found.add(count(matcher, noun)));
    }

    private static Count count(Matcher matcher, Noun noun) {
        int value = NumberWords.read(matcher.group(1)).orElseThrow();
        boolean draft = DRAFT.matcher(matcher.group(2) + " " + noun.word()).find();
        return new Count(value, matcher.group(1), noun, draft, matcher.start(), matcher.end());
    }

    private static void numbersOf(String text, List<Count> found) {
        Matcher matcher = NUMBER_OF.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(2);
            Noun noun = Nouns.named(matcher.group(1));
            boolean draft = DRAFT.matcher(matcher.group()).find();
            found.add(new Count(
                    NumberWords.read(number).orElseThrow(), number, noun, draft, matcher.start(), matcher.end()));
        }
    }

    private static void elliptic(String text, List<Count> found) {
        Matcher matcher = ELLIPTIC.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1);
            found.add(new Count(
                    NumberWords.read(number).orElseThrow(),
                    number,
                    Nouns.named("texts"),
                    false,
                    matcher.start(1),
                    matcher.end(1)));
        }
    }

    /** “three Recommendations were approved by SG13 and one by SG17” */
    private static void further(String text, List<Count> found) {
        Matcher matcher = FURTHER.matcher(text);
        while (matcher.find()) {
            int at = matcher.start(1);
            found.stream()
                    .filter(count -> count.to() <= at
                            && !PARTED.matcher(text.substring(count.to(), at)).find())
                    .reduce((one, later) -> later)
                    .ifPresent(count -> found.add(new Count(
                            NumberWords.read(matcher.group(1)).orElseThrow(),
                            matcher.group(1),
                            count.noun(),
                            count.draft(),
                            at,
                            matcher.end(1))));
        }
    }

    private static void asBefore(String text, List<Count> found) {
        for (Count count : List.copyOf(found)) {
            Matcher matcher = AS_BEFORE.matcher(text).region(count.to(), text.length());
            if (matcher.lookingAt()
                    && found.stream().noneMatch(other -> other.from() > count.to() && other.from() < matcher.end())) {
                found.add(new Count(
                        NumberWords.read(matcher.group(2)).orElseThrow(),
                        matcher.group(2),
                        count.noun(),
                        count.draft(),
                        matcher.start(2),
                        matcher.end(2)));
            }
        }
    }

    private static void shared(String text, List<Count> found) {
        Matcher matcher = SHARED.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            found.stream()
                    .filter(count -> count.from() >= end && count.from() <= end + 6)
                    .findFirst()
                    .ifPresent(count -> found.add(new Count(
                            NumberWords.read(matcher.group(1)).orElseThrow(),
                            matcher.group(1),
                            count.noun(),
                            count.draft() || DRAFT.matcher(matcher.group(2)).find(),
                            matcher.start(),
                            end)));
        }
    }
}
