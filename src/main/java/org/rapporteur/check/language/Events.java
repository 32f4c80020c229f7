package org.rapporteur.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs of main clauses that tell as news what happened. */
final class Events {
    private static final String ADVERBS = "(?: (?:also|then|both|all|again|jointly|together|[a-z]{2,20}ly)){0,3}";
    /** What happens at a time and then is over: told with a year, it is told as news. */
    private static final String MEETING =
            "held|organi[sz]ed|co-organi[sz]ed|convened|conducted|hosted|co-hosted|delivered|carried out|run|ran|provided|trained";
    /** What a thing begins with: in the simple past it is the history of the thing. */
    private static final String FOUNDING =
            "established|founded|created|set up|formed|constituted|introduced|adopted|born|agreed|approved";

    private static final String OPENING = "launched|initiated|started|inaugurated|opened";
    private static final String OTHER =
            "completed|finali[sz]ed|concluded|published|released|issued|signed|submitted|presented|awarded|installed|handed over"
                    + "|deployed|connected|implemented|undertaken|celebrated|given|made|sent|received|added|developed|updated|revised"
                    + "|circulated|posted|shared|certified|consented|determined|announced|unveiled|tested|reviewed|assessed|visited";
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?<be>was|were|has been|have been)" + ADVERBS + " (?:(?<meeting>" + MEETING
                    + ")|(?<founding>" + FOUNDING + ")|(?<opening>" + OPENING + ")|(?<other>" + OTHER + "))\\b");
    private static final Pattern HAPPENED = Pattern.compile(
            "\\b(?:took place|has taken place|have taken place|ran(?= (?:from|in|on|between))|(?:has |have )?(?:met|convened|participated|spoke|took part|taken part|attended|gathered)(?!\\w))");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?<!\\b(?:was|were|been|is|are|be|being|the|a|an|by|of|had|newly|recently|jointly|to) )\\b(?<have>has |have )?(?:also |(?<=(?:has|have) )\\w+ly )?"
                    + "(?:(?<meeting>" + MEETING + ")|(?<founding>" + FOUNDING + ")|(?<opening>" + OPENING
                    + ")|(?<other>" + OTHER
                    + "))\\b(?= )(?! (?:in|on|at|by|from|to|during|as|under|with|for|between|within|and|or|before|after|since)\\b)(?! \\()");
    private static final Pattern LEAD = Pattern.compile(
            "\\s*(?:(?:Also|Then|Moreover|In addition|Additionally|Furthermore|Finally),? )?(?:In|On|From|Between|During|At|Over|Throughout|in|on|from|between|during)(?: the)?"
                    + "(?: (?:period|months?|week|days?|course|first|second|beginning|end|evening|morning|of|from|in|to|early|late|and|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?){0,4} ?");
    private static final Pattern JOINS = Pattern.compile(
            "(?:\\b(?:on|in|from|between|during|at|over|throughout)(?: the)?(?: (?:period|months?|week|days?|early|late|mid|beginning|end|of|from|evening|morning|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[ ,]?){0,4}|,|[\u2013\u2014-]) ?$");
    private static final Pattern HISTORY = Pattern.compile(
            "\\b(?:originally|initially|previously|earlier|formerly|historically|already|first (?:held|established|launched|approved|published|created|organi[sz]ed|issued|adopted)"
                    + "|before the (?:reporting )?period|prior to|(?:last|previous) (?:report|period|cycle)|reported|anniversary|so far|(?:last|previous|preceding) (?:[a-z-]+ ){0,2}(?:meeting|session|forum|edition|conference|workshop|event|assembly)|had been|had (?:also |already |first )?(?:met|convened|taken place|taken part|begun|[a-z]{2,20}ed)|ago|back in|used to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:held|took place|established|founded|created|adopted|approved|agreed|published|launched|issued|signed|dated|built|set up|released|introduced|started|initiated"
                    + "|since|until|outcomes?|follow-up|decisions?|mandated?|requested|endorsed|elected)\\b|\\b(?:of|after|before|since|by|until|dated|to) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GATHERING_HELD = Pattern.compile(
            "^[^,;]{3,160}?,? (?:held|which (?:was held|took place)|that took place)\\b(?<rest>[^;]*)$");
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:participated in|took part in|attended|contributed to|presented (?:at|to)|spoke at)(?= )");

    private static final Pattern AT_MEETING = Pattern.compile(
            "(?:^|, )(?:meeting|at (?:its|the|their) (?:[a-z-]+ ){0,2}(?:meeting|session|plenary))\\b[^.;]{0,60}(?:,|\\bfrom|\\bon|\\bin|\\() ?$");
    private static final Pattern DID = Pattern.compile(
            "\\)?, (?:also |then |finally )?(?:approved|agreed|consented|determined|adopted|completed|finali[sz]ed|decided|endorsed|established|revised)\\b");

    /** “14 meetings in 2018 and nine in 2019”: the earlier year is there for comparison. */
    private static final Pattern COMPARED = Pattern.compile(
            ",? (?:and|but|against|compared (?:with|to)|as against) (?:only |already )?(?:\\d+|[a-z]{3,9})(?: \\p{L}+)? (?:in|during|over) [^,;.]{0,40}\\d{4}\\b");

    private Events() {}

    static boolean govern(DateRoles.Clause clause, DateSpan span) {
        // Several years are history, whatever was done in them
        if (span.precision() == Precision.YEAR
                && span.first().getYear() != span.last().getYear()) {
            return false;
        }
        Precision precision = span.precision();
        if (precision == Precision.YEAR && COMPARED.matcher(clause.behind()).lookingAt()) {
            return false;
        }
        if (HISTORY.matcher(clause.before()).find()
                || HISTORY.matcher(clause.behind()).find()) {
            return false;
        }
        if (!clause.outside().isEmpty()) {
            return precision == Precision.DAY
                    && Future.isBare(clause.before())
                    && governs(clause.outside().stripTrailing() + " on ", precision);
        }
        if (isMeetingOfDoer(clause)) {
            return true;
        }
        if (isLead(clause.before())) {
            return follows(clause.after(), precision);
        }
        return governs(clause.before(), precision);
    }

    /** “SG13, at its meeting in Geneva from 4 to 15 March 2024, approved”: the day of the meeting is that of the deed. */
    private static boolean isMeetingOfDoer(DateRoles.Clause clause) {
        return AT_MEETING.matcher(clause.before()).find()
                && DID.matcher(clause.behind()).lookingAt();
    }

    /** “In June 2023,” at the beginning of a clause: its verb comes after. */
    static boolean isLead(String before) {
        return LEAD.matcher(before).matches();
    }

    private static boolean governs(String before, Precision precision) {
        if (!JOINS.matcher(DateRoles.tail(before, 60)).find()) {
            return false;
        }
        return lastVerb(before, precision) || attendedThen(before, precision);
    }

    private static boolean lastVerb(String before, Precision precision) {
        return ends(PASSIVE, before, precision) || ends(HAPPENED, before, precision) || ends(ACTIVE, before, precision);
    }

    private static boolean ends(Pattern verbs, String before, Precision precision) {
        Matcher verb = verbs.matcher(before);
        boolean governs = false;
        while (verb.find()) {
            governs = tellsNews(verb, verbs, precision, before)
                    && !ELSEWHERE.matcher(before.substring(verb.end())).find();
        }
        return governs;
    }

    private static boolean follows(String after, Precision precision) {
        Matcher first = null;
        for (Pattern verbs : new Pattern[] {PASSIVE, HAPPENED, ACTIVE}) {
            Matcher verb = verbs.matcher(after);
            if (verb.find() && (first == null || verb.start() < first.start())) {
                first = verb;
            }
        }
        return first != null && tellsNews(first, first.pattern(), precision, after);
    }

    /** “participated in the forum, held in Kyoto on …”: the day of the forum is that of taking part. */
    private static boolean attendedThen(String before, Precision precision) {
        if (precision == Precision.YEAR) {
            return false;
        }
        Matcher joined = JOINED.matcher(before);
        if (!joined.find()) {
            return false;
        }
        Matcher held = GATHERING_HELD.matcher(before.substring(joined.end()));
        return held.find() && !ELSEWHERE.matcher(held.group("rest")).find();
    }

    private static boolean tellsNews(Matcher verb, Pattern verbs, Precision precision, String words) {
        if (verbs == HAPPENED) {
            return true;
        }
        boolean perfect = verbs == PASSIVE ? verb.group("be").endsWith("been") : verb.group("have") != null;
        if (perfect || verb.group("meeting") != null) {
            return true;
        }
        if (verb.group("founding") != null) {
            return isApproval(verb.group("founding")) && precision != Precision.YEAR && namesTexts(words);
        }
        if (precision == Precision.YEAR) {
            return false;
        }
        return verb.group("opening") == null || verbs == ACTIVE || precision == Precision.DAY;
    }

    private static boolean isApproval(String verb) {
        return verb.equals("approved") || verb.equals("agreed");
    }

    private static boolean namesTexts(String words) {
        return words.matches(
                "(?s).*\\b(?:Recommendations?|Supplements?|Technical (?:Report|Paper)s?|Amendments?|Corrigend(?:um|a))\\b.*|(?s).*(?<![\\w.])[A-Z]\\.\\d.*");
    }
}
