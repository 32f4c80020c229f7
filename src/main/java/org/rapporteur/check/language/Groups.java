package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.terms.StudyGroupCode;

/** Finds names of study groups. Without a Sector they are of the one named last in the line, else of ITU-T. */
public final class Groups {
    private static final String MONTH = Months.ANY;
    /** “SG20, 29 November 2023” names one group. */
    private static final String NO_NUMBER =
            "(?!\\d|/\\d|[.,]\\d|%|[-–]\\d|[-– to]{1,4}\\d{1,2} " + MONTH + "| " + MONTH + ")";
    /** “SG17 and 11 in SG20”, “SG5 and 30 experts” name one group and a number. */
    private static final String NO_NUMBER_OF =
            "(?! (?:participants|delegates|experts|people|contributions|documents|meetings|countries|per cent|of (?:them|which|these)"
                    + "|(?:in|by|from|of|to|for) (?:the )?(?:ITU-[TRD] )?(?:SG|Study Group)))";
    /** “SG 3, and 22 draft Recommendations” names one group. */
    private static final String NO_COUNT =
            "(?! (?:(?!(?:and|or|of|in|on|to|by|has|have|had|is|are|was|were|also|gave|began)\\b|(?!revised|updated|related)\\w+ed\\b)"
                    + "[\\w/-]+ ){0,4}" + Nouns.ANY + "(?!\\w))";

    private static final String MORE =
            "(?:(?:, and |, | and | & | or |/)(?:(?:ITU-[TRD] )?(?:SG|Study Group) ?)?\\d{1,3}" + NO_NUMBER
                    + NO_NUMBER_OF + NO_COUNT + ")";
    /** “ITU-T approved” and “other groups of ITU-T” name no group; what they did is not of the group named before. */
    private static final String NOBODY =
            "(?<![\\w-])(?:other groups of ITU-[TRD](?!\\w)|ITU-[TRD](?= (?:also )?(?:approved|agreed|issued|started approval)\\b))";

    private static final Pattern NAMES =
            Pattern.compile("(?=[ISTRDo])(?<![\\w-])(?:ITU[- ]?([TRD]) ?)?(?:(?:Study Groups?|SGs?)[ -]?(\\d{1,3}"
                    + NO_NUMBER + MORE + "{0,30})|(TSAG|RAG|TDAG)(?!\\w))|" + NOBODY);
    /** “groups of ITU-D, SG 1 and SG 2”, “in ITU-D, SG 1”, “ITU-D (SG 1)”; but “together with ITU-D, SG17 …” names two. */
    private static final Pattern SECTOR_BEFORE = Pattern.compile(
            "(?:\\b[Gg]roups? (?:of|in|from|within) (?:the )?ITU-([TRD])\\b(?:(?![.;] ).){0,80}"
                    + "|(?:\\b(?:[Ii]n|[Ww]ithin|[Oo]f|[Bb]y|[Ff]rom) |^)(?:the )?ITU-([TRD])(?:[’']s)?(?: ?[,:(–—]){0,2} ?(?:both |namely |its )?)$");

    private static final Telltales OF_NAMES = Telltales.of(NAMES);
    private static final Pattern AGENT = Pattern.compile("\\b(?:by|in|of) $");
    private static final Pattern AND = Pattern.compile(",? and ");
    private static final Pattern NAMED = Pattern.compile("(?:ITU-[TRD] )?(?:SG|Study Group)");
    private static final Pattern VERB = Pattern.compile(
            " (?:(?:has|have|also|further|now) )*(?:started|approved|agreed|consented|determined|completed|initiated|gave|put|reached|finali[sz]ed|adopted"
                    + "|developed|published|submitted|revised|is|are|continues?|began|issued|concluded)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Groups() {}

    /** In their order. */
    public static List<GroupNames> in(String text) {
        if (!OF_NAMES.mayBeIn(text)) {
            return List.of();
        }
        List<GroupNames> found = new ArrayList<>();
        Matcher matcher = NAMES.matcher(text);
        String sector = "T";
        int from = 0;
        while (matcher.find()) {
            String named = matcher.group(1);
            sector = named == null ? before(text.substring(from, matcher.start()), sector) : named;
            int end = ofNextClause(text, matcher) ? split(matcher) : matcher.end();
            found.add(
                    new GroupNames(codes(matcher, sector, text.substring(matcher.start(), end)), matcher.start(), end));
            matcher.region(end, text.length());
            from = end;
        }
        return found;
    }

    private static String before(String words, String otherwise) {
        Matcher matcher = SECTOR_BEFORE.matcher(words.substring(Math.max(0, words.length() - 160)));
        if (!matcher.find()) {
            return otherwise;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** “… were agreed by SG11 and SG3 started approval of …”: who is named last begins what follows. */
    private static boolean ofNextClause(String text, Matcher names) {
        return names.group(3) == null
                && AGENT.matcher(text.substring(Math.max(0, names.start() - 6), names.start()))
                        .find()
                && VERB.matcher(text).region(names.end(), text.length()).lookingAt()
                && split(names) < names.end();
    }

    /** Where the last “and” stands that leaves a list before it and another behind it: “SG9, SG13 and SG20 and SG5”. */
    private static int split(Matcher names) {
        String words = names.group();
        int best = names.end();
        boolean full = false;
        for (Matcher and = AND.matcher(words); and.find(); ) {
            boolean lists = isList(words.substring(0, and.start())) && isList(words.substring(and.end()));
            if (!lists
                    || full
                    || !NAMED.matcher(words).region(and.end(), words.length()).lookingAt()) {
                continue;
            }
            best = names.start() + and.start();
            full = words.startsWith("ITU", and.end());
        }
        return best;
    }

    /** Of several the last stands behind “and”. */
    private static boolean isList(String names) {
        Matcher and = AND.matcher(names);
        if (!and.find()) {
            return names.indexOf(',') < 0;
        }
        return names.indexOf(',', and.end()) < 0 && !and.find();
    }

    private static List<StudyGroupCode> codes(Matcher matcher, String sector, String names) {
        String advisory = matcher.group(3);
        if (advisory != null) {
            return List.of(StudyGroupCode.valueOf((advisory.charAt(0) == 'T' && advisory.charAt(1) == 'S'
                            ? "T"
                            : advisory.charAt(0) == 'R' ? "R" : "D")
                    + "-" + advisory));
        }
        return NUMBER.matcher(names)
                .results()
                .map(number -> StudyGroupCode.valueOf(sector + "-SG" + Integer.parseInt(number.group())))
                .toList();
    }
}
