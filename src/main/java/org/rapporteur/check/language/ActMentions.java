package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the verbs by which study groups deal with texts. */
public final class ActMentions {
    private static final String BE = "(?:was|were|is|are|been|being|be|got)";
    private static final String ADVERB =
            "(?: (?:also|all|already|recently|newly|formally|both|each|successfully|either|finally|jointly|subsequently|currently|now|then|since))?";
    /** “6 Recommendations approved (Study Groups 5 and 11); 1 Supplement agreed (Study Group 20)” */
    private static final String BY_LIST = " \\((?:ITU-T )?(?:SGs?|Study Groups?) ?\\d[^()]{0,60}\\)[;,.]";

    /** “SG13 (three Recommendations approved, one Supplement agreed):” */
    private static final String IN_BRACKET =
            "\\) ?:|,? (?:and )?" + NumberWords.ANY + " [^():]{5,60} (?:approved|agreed)\\) ?:";

    /** Each text in its own way: “nine texts were approved or agreed”. */
    private static final String EITHER = "approved(?: or | and/or | ?/ ?)agreed|agreed(?: or | and/or | ?/ ?)approved";

    /** “agreed to the two Supplements”, but not “agreed to begin a revision” */
    private static final String NO_INFINITIVE =
            "(?! (?!(?:the|an?|all|both|these|this|its|new|revised|draft|further|another|" + NumberWords.ANY
                    + ")\\b)\\p{Ll})";

    /** Longer ones first: “started approval of” is not “approval”. */
    private static final Map<String, Act> ACTIVE = Map.ofEntries(
            Map.entry(
                    "(?:has |have )?(?:started|initiated|begun|began|launched|opened)(?: the)? approval(?: process(?:es)?)?(?: (?:of|for))?",
                    Act.SUBMITTED),
            Map.entry(
                    "(?:put|sent|submitted|forwarded|proposed)(?: forward)? (?:for|into|to) (?:approval|consent|determination)",
                    Act.SUBMITTED),
            Map.entry(
                    "(?:put|sent|submitted|forwarded|proposed)(?: forward)?(?= [^;]{5,1200} (?:for|into) (?:approval|consent|determination|last call))",
                    Act.SUBMITTED),
            Map.entry(
                    "(?:resulted in|led to|leading to)(?: the| its)? approval of|(?:gave|given|granted)(?: (?:its|their|final|formal|the))* approval (?:to|for|of)"
                            + "|(?:completed|finali[sz]ed|concluded)(?: the)? approval(?: process)?(?: (?:of|for))?",
                    Act.APPROVED),
            Map.entry(
                    "agreement was reached(?: (?:in|by|within) (?:ITU-T )?(?:SG|Study Group) ?\\d+)? on|(?:reached|came to)(?: an)? agreement on|gave(?: its| their)? agreement (?:to|on)",
                    Act.AGREED),
            Map.entry("approved|adopted", Act.APPROVED),
            Map.entry(EITHER, Act.COMPLETED),
            Map.entry("agreed(?: (?:on|upon)| to" + NO_INFINITIVE + ")?(?! that| with| as| to )", Act.AGREED),
            Map.entry(
                    "consented(?: \\((?:under )?(?:AAP|TAP)\\))?(?: (?:on|to))?|gave(?: its| their)? consent (?:to|for)"
                            + "|reached consent on",
                    Act.CONSENTED),
            Map.entry("determined", Act.DETERMINED),
            Map.entry("(?:completed|finalized|finalised|finished|concluded)(?: (?:its |the )?work on)?", Act.COMPLETED),
            Map.entry("developed|produced|prepared", Act.COMPLETED),
            Map.entry("revised|updated", Act.REVISED),
            Map.entry("published|released", Act.PUBLISHED),
            Map.entry("issued", Act.ISSUED),
            Map.entry(
                    "(?:is|are|has been|have been|continues?|continued|continuing|keeps?)(?: (?:also|now|currently|still|to))*"
                            + " (?:developing|develop|drafting|preparing|prepare|progressing|progress|elaborating|(?:(?:its|the|their) )?work(?:ing)? on|studying)",
                    Act.DEVELOPING),
            Map.entry(
                    "(?:is|are|continues?)(?: (?:also|now|currently|still|to))* (?:continuing|pursuing)(?: (?:its|the|their))? work on",
                    Act.DEVELOPING));

    /** “The approval process for X was started by …” */
    private static final String PROCESS = BE + ADVERB + " (?:started|initiated|launched|opened)";

    /** “The total number of Recommendations approved by SG5 is eight.” */
    private static final Map<String, Act> COUNTED =
            Map.of("approved(?= by )", Act.APPROVED, "agreed(?= by )", Act.AGREED, "consented(?= by )", Act.CONSENTED);

    private static final Map<String, Act> PASSIVE = Map.ofEntries(
            Map.entry(
                    "(?<!(?:approved|adopted|consented|determined) )under (?:the )?(?:\\w+ ){0,2}approval(?: process)?|in (?:the )?(?:\\w+ ){0,2}approval process|undergoing (?:the )?(?:\\w+ ){0,2}approval(?: process)?|awaiting(?: \\w+)? approval"
                            + "|(?<!\\b(?:approved|comments?|observations?|received|made|raised|submitted|agreed|adopted) )(?:in|under)(?: the)? (?:last call|additional review)(?! period)",
                    Act.SUBMITTED),
            Map.entry(
                    "under (?:development|study|preparation|elaboration)|in (?:development|progress|preparation)|being (?:developed|drafted|prepared|progressed)",
                    Act.DEVELOPING),
            Map.entry(
                    "(?:received|obtained|gained|secured|got|given) (?:the )?(?:final |formal )?approval(?= (?:of|by|from|in|on)\\b)",
                    Act.APPROVED),
            Map.entry(
                    BE + ADVERB + " (?:approved|adopted)|(?<=^)approved(?= (?:on|in|by) [^.:]{2,60}:\\s*$)",
                    Act.APPROVED),
            Map.entry(BE + ADVERB + " (?:" + EITHER + ")", Act.COMPLETED),
            Map.entry(
                    "approved(?= ?:|" + IN_BRACKET + "| \\([^()]{1,40}\\) ?:|" + BY_LIST + ")(?<=" + Nouns.ANY
                            + " approved)",
                    Act.APPROVED),
            Map.entry(
                    "agreed(?= ?:|" + IN_BRACKET + "| \\([^()]{1,40}\\) ?:|" + BY_LIST + ")(?<=" + Nouns.ANY
                            + " agreed)",
                    Act.AGREED),
            Map.entry(BE + ADVERB + " agreed(?: (?:on|upon))?", Act.AGREED),
            Map.entry(BE + ADVERB + " consented", Act.CONSENTED),
            Map.entry(BE + ADVERB + " determined", Act.DETERMINED),
            Map.entry(
                    BE + ADVERB + " (?:completed|finalized|finalised|finished|concluded|developed|produced|prepared)",
                    Act.COMPLETED),
            Map.entry(BE + ADVERB + " (?:revised|updated)", Act.REVISED),
            Map.entry(BE + ADVERB + " (?:published|released)", Act.PUBLISHED),
            Map.entry(BE + ADVERB + " issued", Act.ISSUED),
            Map.entry(
                    "(?:recently|newly) (?:developed|completed|approved|published)(?: \\w+)? (?:are|were|include)",
                    Act.COMPLETED),
            Map.entry(
                    BE + ADVERB + " (?:put|sent|submitted|forwarded|proposed)(?: forward)?(?: by(?: [\\w.,-]+){1,14}?)?"
                            + " (?:for|into|to) (?:approval|consent|determination)",
                    Act.SUBMITTED));
    /** “Five Recommendations approved, one Supplement agreed”: no text approves anything. */
    private static final Pattern OF_TEXTS = Pattern.compile("(?<![\\w-])" + Nouns.ANY + " $", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_MARK = Pattern.compile("\\s*(?:[,;.)]|$| and " + NumberWords.ANY + "\\b)");

    private static final List<Known> KNOWN = known();
    private static final Pattern ASIDE = Pattern.compile(
            "(?:\\b(?:which|that|who|as|to be|not|not yet|if|when|once|until|will be|before being)(?: \\w+)?(?: (?:has|have|had|was|were|been|is|are))* ?)$");
    /** “… by SG3, which also agreed …” tells it of that group. */
    private static final Pattern ALSO =
            Pattern.compile("(?:SG|Group) ?\\d{1,2}(?: \\([^()]{1,80}\\))?,? which (?:also|further)(?: has)? $");

    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?:\\b(?:the|a|an|and|or|of|newly|recently|already|previously|new|on) )$", Pattern.CASE_INSENSITIVE);

    /** “D.262, approved in May 2019, is the reference” tells it by the way. */
    private static final Pattern REDUCED =
            Pattern.compile("(?:[A-Z]\\.\\d[\\w./]*|[\u201d\"])(?: \\((?:\\d\\d/)?\\d{4}\\))?(?:,? | \\()$");

    /** “on twins in the metaverse, approved together on 13 November” */
    private static final Pattern SET_OFF = Pattern.compile("\\p{Ll}, $");

    private static final Pattern WHEN =
            Pattern.compile(" (?:(?:together|jointly|both|all) )?(?:in|on|by|at|under|during|last|earlier)\\b");

    private static final Pattern APPROVAL = Pattern.compile("\\bapproval(?: process(?:es)?)? (?:of|for)\\b");
    private static final Pattern NUMBER_OF = Pattern.compile(
            "\\bnumber of (?:new |revised |ITU-T |draft ){0,2}" + Nouns.ANY + " $", Pattern.CASE_INSENSITIVE);

    /** @param before what must stand before it in its sentence, null if nothing must */
    private record Known(
            Act deed,
            boolean passive,
            Pattern pattern,
            Telltales telltales,
            @Nullable Pattern before) {

        Known(Act deed, boolean passive, Pattern pattern, @Nullable Pattern before) {
            this(deed, passive, pattern, Telltales.of(pattern), before);
        }
    }

    private ActMentions() {}

    private static List<Known> known() {
        List<Known> known = new ArrayList<>();
        COUNTED.forEach((words, deed) -> known.add(new Known(deed, true, word(words), NUMBER_OF)));
        PASSIVE.forEach((words, deed) -> known.add(new Known(deed, true, word(words), null)));
        ACTIVE.forEach((words, deed) -> known.add(new Known(deed, false, word(words), null)));
        known.add(new Known(Act.SUBMITTED, true, word(PROCESS), APPROVAL));
        return List.copyOf(known);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** In their order, the longest where two overlap. */
    public static List<ActMention> in(String text) {
        List<ActMention> found = new ArrayList<>();
        String small = Telltales.small(text);
        for (Known known : KNOWN) {
            if (!known.telltales().mayBeInSmall(small)) {
                continue;
            }
            Matcher matcher = known.pattern().matcher(text);
            while (matcher.find()) {
                if (isMeant(known, text, matcher)) {
                    found.add(action(known, text, matcher));
                }
            }
        }
        return longest(found);
    }

    private static boolean isMeant(Known known, String text, Matcher matcher) {
        if (known.before() == null) {
            return true;
        }
        int sentence = Math.max(Math.max(0, matcher.start() - 1_000), text.lastIndexOf(". ", matcher.start()));
        return known.before().matcher(text).region(sentence, matcher.start()).find();
    }

    private static ActMention action(Known known, String text, Matcher matcher) {
        String before = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
        boolean aside = (ASIDE.matcher(before).find() && !ALSO.matcher(before).find())
                || (!known.passive() && isAdjective(before, matcher));
        boolean reduced = !known.passive()
                && (REDUCED.matcher(before).find() || SET_OFF.matcher(before).find() && !announces(text))
                && WHEN.matcher(text).region(matcher.end(), text.length()).lookingAt();
        boolean passive = known.passive() || isOfTexts(text, before, matcher.end());
        return new ActMention(known.deed(), matcher.start(), matcher.end(), passive, aside || reduced);
    }

    private static boolean announces(String text) {
        return text.stripTrailing().endsWith(":");
    }

    private static boolean isOfTexts(String text, String before, int end) {
        return OF_TEXTS.matcher(before).find()
                && BEFORE_MARK.matcher(text).region(end, text.length()).lookingAt();
    }

    /** “the revised Recommendation”, “newly approved texts” say nothing was done here. */
    private static boolean isAdjective(String before, Matcher matcher) {
        String word = matcher.group();
        if (word.contains(" ")) {
            return false;
        }
        boolean participle = word.equalsIgnoreCase("revised") || word.equalsIgnoreCase("updated");
        return participle
                || (ADJECTIVE.matcher(before).find()
                        && !before.toLowerCase(java.util.Locale.ROOT).endsWith("and "));
    }

    private static List<ActMention> longest(List<ActMention> found) {
        found.sort(Comparator.comparingInt(ActMention::from)
                .thenComparing(Comparator.comparingInt(ActMention::to).reversed()));
        List<ActMention> kept = new ArrayList<>();
        int end = 0;
        for (ActMention action : found) {
            if (action.from() < end) {
                continue;
            }
            kept.add(action);
            end = action.to();
        }
        return kept;
    }
}
