package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;

/** The day or month right beside a text, with nothing between but marks, its group and words of its approval. */
final class BesideText {
    /** In letters. */
    private static final int REACH = 140;

    private static final String WORDS =
            "(?:[\u201d\"\u00bb]?(?:[ ,;:()\u2013\u2014-]++|\\.{2,}|(?i:was|were|is|issued|which|has|have|had|been|same|that|it|Group|both|all|already|finally|later|together|jointly|came|arrived|passed|followed|approved|agreed|adopted|dated|of|on|in force since|in force|in|by|the|this|text|edition"
                    + "|version|also|first|then|revised|new|AAP|TAP|Recommendations?|Supplement|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
                    + "|(?:ITU-T )?(?:SG|Study Group) ?\\d{1,2}|TSAG)(?!\\w))*+)";
    /** “, had been approved at the previous meeting, on ”: unknown words between the verb and its day. */
    private static final Pattern VERB = Pattern.compile(
            "(?<before>.*?)\\b(?:approved|agreed|adopted)(?<words>(?: [^.;:()\\t\"\u201c]{2,80}?)?(?<comma>,)?) on (?:\\p{Lu}[a-z]+day,? )?");

    private static final Pattern GROUP = Pattern.compile("(?:SG|Study Group) ?\\d{1,2}");
    private static final Pattern OTHER_THING = Pattern.compile(
            "\\d|\\b(?:held|met|begun|began|sent|and|but|nor|or|since|until|from|which|that|who|when|where|while|for|not|over|to|\\w{2,}ed)\\b|\\b(?:before|after)\\b(?!,?$)");
    private static final Pattern OCCASION =
            Pattern.compile("\\b(?:meeting|session|plenary|assembly|workshop|day|before|after)\\b");
    /** “F.748.57 (technical requirements for generative AI)” */
    private static final Pattern ASIDE =
            Pattern.compile(" \\([^()]{3,100}\\)(?=,? (?:was|were|is|has|which|approved|agreed|all|both|in force)\\b)");

    private static final Pattern BETWEEN = Pattern.compile(WORDS);
    private static final Pattern APPROVAL =
            Pattern.compile("(?i)\\b(?:approved|agreed|adopted|followed|came|arrived|passed|in force since)\\b");
    /** As many days as texts, of which none is that of the text before them alone. */
    private static final Pattern RESPECTIVELY = Pattern.compile("^(?:(?!\\. ).)*\\brespectively\\b");

    /** “on 5 September; SG5 followed on 22 September” */
    private static final Pattern OF_OTHER_GROUP = Pattern.compile("; (?:and )?(?:ITU-T )?(?:SG|Study Group|TSAG)");

    private static final Pattern AND = Pattern.compile(",? (?:and|but)(?: (?:again|then))? ?");
    /** “, consented on 11 September 2025 and approved on …” */
    private static final Pattern OTHER_STEP = Pattern.compile(
            "[ ,(]{1,3}(?:(?:which|was|were|has|been|first) ){0,3}(?:consented|determined|submitted|drafted|published|announced) (?:on|in) ");

    private static final Pattern BEHIND = Pattern.compile("\\s*(?:$|[,;.)\\t]|and\\b|[\u2013\u2014(])");

    /** “approved on 11 March 2017 by Study Group 12” */
    private static final Pattern BEHIND_APPROVAL =
            Pattern.compile(BEHIND.pattern() + "| (?:by|at|in|under|with|without|as|after|before)\\b");

    private BesideText() {}

    /** @param said whether words between them say that it is the day of approval */
    record Beside(DateSpan span, boolean said) {}

    /** @param year of days without one */
    static Stream<Beside> of(TextMention text, int year) {
        String line = text.line().text();
        String rest = line.substring(text.end(), Math.min(line.length(), text.end() + REACH));
        List<Beside> found = new ArrayList<>();
        if (RESPECTIVELY.matcher(rest).find()) {
            return found.stream();
        }
        Matcher aside = ASIDE.matcher(rest);
        int begin = aside.lookingAt() && Dates.in(aside.group()).isEmpty() ? aside.end() : 0;
        int from = begin;
        for (DateSpan span : Dates.in(rest, year)) {
            boolean next = isBetween(rest, from, span.from(), !found.isEmpty() || from > begin)
                    || from == begin && isFurther(rest.substring(from, Math.max(from, span.from())));
            boolean said = saysApproval(rest.substring(from, Math.max(from, span.from())))
                    || !found.isEmpty() && found.get(0).said();
            Pattern behind = said ? BEHIND_APPROVAL : BEHIND;
            boolean ends = behind.matcher(rest).region(span.to(), rest.length()).lookingAt();
            if (next && ends && ToldDay.isShort(span) && (said || from == begin || !found.isEmpty())) {
                found.add(new Beside(ToldDay.moved(span, text.end()), said));
            } else if (from > 0
                    || !OTHER_STEP.matcher(rest).region(0, span.from()).matches()) {
                break;
            }
            from = span.to();
        }
        return found.stream();
    }

    /** @param further whether a day stands before: “and again on …”, “and approved on …” */
    private static boolean isBetween(String rest, int from, int to, boolean further) {
        Matcher and = AND.matcher(rest).region(from, rest.length());
        int begin = further && and.lookingAt() ? and.end() : from;
        if (further && OF_OTHER_GROUP.matcher(rest).region(from, to).lookingAt()) {
            return false;
        }
        return begin <= to && BETWEEN.matcher(rest).region(begin, to).matches();
    }

    /** Only words of how it was approved, the occasion set off by a comma. */
    private static boolean isFurther(String between) {
        Matcher verb = VERB.matcher(between);
        if (!verb.matches() || !BETWEEN.matcher(verb.group("before")).matches()) {
            return false;
        }
        String words = GROUP.matcher(verb.group("words")).replaceAll("SG");
        return !OTHER_THING.matcher(words).find()
                && (verb.group("comma") != null || !OCCASION.matcher(words).find());
    }

    static boolean saysApproval(String words) {
        return APPROVAL.matcher(words).find();
    }

    /** The day that a cell is, with no more than words of approval around it: “06.11.2025 (agreed)”. */
    static Stream<DateSpan> inCell(String cell, int year) {
        return Dates.in(cell, year).stream()
                .limit(1)
                .filter(span -> ToldDay.isShort(span) && span.precision() != Precision.YEAR)
                .filter(span -> BETWEEN.matcher(cell).region(0, span.from()).matches()
                        && BETWEEN.matcher(cell)
                                .region(span.to(), cell.length())
                                .matches());
    }
}
