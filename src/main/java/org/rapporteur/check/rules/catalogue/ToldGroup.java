package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.language.TextMentions;

/** The group that words right beside a text give it, where no statement tells it: a cell, a bracket, “Recommendations of SG12”. */
final class ToldGroup {
    private static final Pattern COLUMN = Pattern.compile("(?i)(?:ITU-T )?(?:SG|study group|lead group)");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:ITU-T )?(?:(?:lead|parent|responsible|approving) )?(?:SG|(?:study )?group)|approved by|owner|lead");
    private static final Pattern CELL = Pattern.compile("(?:(?:ITU-T )?(?:SG|Study Group) ?)?(\\d{1,2})");
    private static final Pattern OPENS =
            Pattern.compile(" \\((?:(?:approved|agreed|adopted) )?(?:(?:of|by|from|on|in) )?[,;]? ?(?:by )?");
    private static final Pattern IS = Pattern.compile(" (?:is|was|are|were) ");
    private static final Pattern OWN = Pattern.compile("['\u2019]s(?:$|[.,;)]| (?!\\p{Ll}))");
    private static final Pattern BELONGS = Pattern.compile(
            "['\u2019]s (?:(?:own|new|revised|recent) ){0,2}(?:(?:approval|agreement|adoption) of )?(?:Recommendations? )?(?:ITU-T )?");
    /** “the approval by SG21 of F.748.56” */
    private static final Pattern ACT_BY =
            Pattern.compile("\\b(?:approval|agreement|adoption|completion|publication)(?: \\w+){0,2} by (?:the )?$");

    private static final Pattern ACT_OF =
            Pattern.compile(" of (?:(?:the|an?|new|revised|draft|ITU-T|Recommendations?|Supplements?) )*");

    /** “SG5, 1 Supplement: L Suppl. 61” */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:,|:| [\u2013\u2014-]| \\() ?(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:new|revised) )?"
                    + Nouns.ANY + "\\)?(?::| [\u2013\u2014-]|,) (?:ITU-T )?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_WHOM = Pattern.compile(
            "\\b(?:to|for|with|at|in|asked|invited|via|and|from) (?:the )?(?:ITU-T )?$", Pattern.CASE_INSENSITIVE);

    /** “G.8152.2 “Resilience data models”, SG15, app'd Fri 13 Jun” in a list */
    private static final Pattern SET_OFF = Pattern.compile("[\u201d\"\u00bb]?(?:, | [\u2013\u2014-] )(?:ITU-T )?");

    private static final Pattern APPROVED = Pattern.compile(
            "[.;)]?\\s*$|(?:[,;)]| [\u2013\u2014-])? \\(?(?:app|agr|AAP\\b|TAP\\b|in force|\\d{1,2}[ .]|\\d{4}-|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))");
    private static final Pattern LAST = Pattern.compile("\\)[.;,]?(?: and)?\\s*");

    /** “…, both approved by”, “, a text of”, “, which was prepared by” */
    private static final Pattern MADE = Pattern.compile(
            "[\u201d\"\u00bb]?(?:[ ,;()\u2013\u2014-]+|(?:both|all|each|which|that|was|were|is|are|has|have|had|been|being|the|these|those|an?|two|three|four|of|them|first|also|text|recommendation|supplement|standard|texts|recommendations|supplements|standards|approved|agreed|adopted|prepared|developed|drafted|produced|elaborated|maintained|revised|new|former|itself|work|product|products|output|outputs)(?!\\w))*"
                    + "(?:of|by|from|in) (?:the )?(?:former |same )?(?:ITU-T )?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_CLAUSE =
            Pattern.compile("\\s*(?:$|[),;.]| [\u2013\u2014-] | (?:on|in|at|under|during) )");

    /** In letters. */
    private static final int REACH = 90;

    /** In letters; an item that begins with a text has no more before it than marks and its kind. */
    private static final int FIRST = 8;

    private static final Pattern ENDS = Pattern.compile("[),;]| [\u2013\u2014-] ");
    private static final Pattern LED = Pattern.compile("\\b(?:by|of|from) $");
    private static final Pattern OF = Pattern.compile(Nouns.ANY + " (?:of|by|from) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[ ,:(\u2013-]{1,3}(?:namely |viz\\. )?(?:ITU-T )?");

    private ToldGroup() {}

    /** Its acronym, “SG12”. */
    static Optional<String> of(TextMention text, List<Line> lines) {
        return inCell(text, lines).or(() -> beside(text)).or(() -> labelled(text, lines));
    }

    /** “Lead group: SG5” below the text. */
    private static Optional<String> labelled(TextMention text, List<Line> lines) {
        Stream<String> under = LabelledLines.under(text, lines)
                .filter(line -> BesideText.saysApproval(line.text())
                        && BesideText.inCell(line.text(), 1900).findFirst().isPresent())
                .flatMap(line -> Groups.in(line.text()).stream())
                .filter(name -> name.groups().size() == 1)
                .map(name -> name.groups().get(0).acronym());
        Stream<String> labelled = LabelledLines.below(text, lines)
                .filter(line -> LABEL.matcher(line.label()).matches())
                .map(line -> CELL.matcher(line.value()))
                .filter(Matcher::matches)
                .map(group -> "SG" + Integer.parseInt(group.group(1)));
        return Stream.concat(labelled, under).findFirst();
    }

    private static Optional<String> inCell(TextMention text, List<Line> lines) {
        return TableRow.of(text.line(), lines)
                .all()
                .filter(cell -> COLUMN.matcher(cell.name()).matches())
                .map(cell -> CELL.matcher(cell.text().strip()))
                .filter(Matcher::matches)
                .map(cell -> "SG" + Integer.parseInt(cell.group(1)))
                .findFirst();
    }

    private static Optional<String> beside(TextMention text) {
        if (text.radio() || text.line().text().length() > 4_000) {
            return Optional.empty();
        }
        List<GroupNames> names = Groups.in(text.line().text());
        return names.stream()
                .filter(name -> name.groups().size() == 1 && (isBehind(name, text) || isBefore(name, text, names)))
                .map(name -> name.groups().get(0).acronym())
                .findFirst();
    }

    /** “Q.4164 (SG11)”, “P.1204 (of SG12)”, “K Suppl. 25 (6 November 2025, SG5)”, “H.862.7 was SG16's” */
    private static boolean isBehind(GroupNames name, TextMention text) {
        String line = text.line().text();
        if (name.from() < text.end() || name.from() > text.end() + REACH) {
            return name.from() > text.to() && isAtEndOfItem(name, text);
        }
        String between = line.substring(text.end(), name.from());
        if (MADE.matcher(between).matches()
                && ENDS_CLAUSE.matcher(line).region(name.to(), line.length()).lookingAt()) {
            return true;
        }
        boolean owned = IS.matcher(between).matches()
                && OWN.matcher(line).region(name.to(), line.length()).lookingAt();
        return owned
                || isAtEndOfItem(name, text)
                || ENDS.matcher(line).region(name.to(), line.length()).lookingAt()
                        && OPENS.matcher(withoutDay(between)).matches();
    }

    /** “E.161.1, Guidelines to select … (Study Group 2);”, “G.8152.2 “Resilience …”, SG15, approved …” */
    private static boolean isAtEndOfItem(GroupNames name, TextMention text) {
        String line = text.line().text();
        boolean listed = text.line().kind() != Line.Kind.ROW && text.from() < FIRST;
        boolean bracket = line.startsWith("(", name.from() - 1)
                && LAST.matcher(line).region(name.to(), line.length()).matches()
                && TextMentions.in(text.line()).size() == 1;
        boolean comma = name.from() >= text.end()
                && SET_OFF.matcher(line).region(text.end(), name.from()).matches()
                && APPROVED.matcher(line).region(name.to(), line.length()).lookingAt();
        return listed && (bracket || comma);
    }

    private static String withoutDay(String words) {
        return Dates.in(words).stream()
                .findFirst()
                .map(span -> words.substring(0, span.from()) + words.substring(span.to()))
                .orElse(words);
    }

    /** “two by SG11 (Q.3722 and Q.3957)”, “Recommendations of SG12, E.805” */
    private static boolean isBefore(GroupNames name, TextMention text, List<GroupNames> names) {
        boolean next = name.to() < text.from()
                && names.stream().noneMatch(other -> other.from() > name.from() && other.from() < text.from());
        String line = text.line().text();
        String before = line.substring(0, name.from());
        return next
                && (COUNTED.matcher(line.substring(name.to(), text.from())).matches()
                                && !TO_WHOM.matcher(before).find()
                        || ACT_BY.matcher(before).find()
                                && ACT_OF.matcher(line.substring(name.to(), text.from()))
                                        .matches()
                        || BELONGS.matcher(line.substring(name.to(), text.from()))
                                .matches()
                        || LED.matcher(before).find() && isInBracket(line, name.to(), text.from())
                        || OF.matcher(before).find()
                                && BETWEEN.matcher(line.substring(name.to(), text.from()))
                                        .matches());
    }

    /** Whether a bracket opens at the one place and is still open at the other. */
    private static boolean isInBracket(String line, int from, int to) {
        if (!line.startsWith(" (", from)) {
            return false;
        }
        int depth = 0;
        for (int at = from + 1; at < to; at++) {
            depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }
}
