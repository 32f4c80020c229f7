package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.Sector;

/**
 * The group that a sentence gives the texts of a list it does not name: “Study Group 11 delivered:” above them, “The last
 * two came from Study Group 16.” below, “The standards come from Study Group 21” anywhere.
 */
record ListedGroup(List<ToldText> texts, String group) {
    /** A sentence about every text of the report needs so many to be one. */
    private static final int FEWEST = 3;

    private static final int LONGEST_LINE = 2_000;

    private static final String MADE =
            "(?:deliver|approv|agree|adopt|produc|publish|issu|develop|prepar|complet|finish|finali[sz]|conclud|draft|elaborat|contribut|suppl[iy]|originat|stem)\\w*";
    /** What a group gives that is no text of its own. */
    private static final String NONE =
            "(?!(?:to|on|with|for|at|after|before|since|until|liaisons?|comments?|repl(?:y|ies)|statements?|opinions?|decisions?|answers?|contributions?|responses?|proposals?|requests?|light|help|support|basis|view|inputs?|cooperation|collaboration|together|answer|response)\\b)";

    /** “Study Group 12 experts” are no group. */
    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:$|[).,;:]| [\u2013\u2014-] | (?:and|which|in|on|at|under|during|as|with|that|last|this)\\b).*");

    private static final Pattern LEAD = Pattern.compile("(?:.*[.;] |\\P{L}*)?(?:ITU-T )?$");
    private static final Pattern DELIVERED = Pattern.compile(
            "(?:['\\u2019]s)? (?:(?:has|have|then|also|so far|since|already) )*(?:" + MADE
                    + "|gave(?: us)?|brought|wrote)(?: " + NONE + "[\\w-]+){0,6}:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_WHOM = Pattern.compile(
            "(?:.*[.;] |\\P{L}*)?[^.;]{0,80}\\b(?:" + MADE + "|come|came|are|were|being)\\b(?: " + NONE
                    + "[\\w-]+){0,6}? (?:by|from|of) (?:the )?(?:ITU-T )?$",
            Pattern.CASE_INSENSITIVE);

    private static final String ALL =
            "(?:(?:all|both|each)(?: (?:of )?(?:the |these |those |them\\b)?)?(?:(?<all>[a-z]{3,8}|\\d{1,2})\\b(?: of them\\b)?)?|they(?: all)?|the (?<end>first|last|final) (?<number>[a-z]{3,8}|\\d{1,2})(?: of (?:them|these|the list))?)";
    private static final String FROM =
            " (?:(?:texts|Recommendations|standards|documents|Supplements) )?(?:(?:come|came|stem(?:med)?|originate[sd]?|hail(?:ed)?) from|(?:(?:are|were|is|was|had been|have been) )?(?:all )?(?:(?:the )?(?:work|product|output|outcome|texts?|Recommendations?|standards?)s? (?:of|from)|"
                    + MADE + " (?:by|in|within)|of|from|by|owed to)) (?:the )?(?:former )?(?:ITU-T )?";
    private static final Pattern BELOW =
            Pattern.compile("(?:.*[.;:] |\\P{L}*)?" + ALL + FROM + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile(
            "(?:.*[.;:] )?(?:All (?:of )?)?(?:The|These|the|these)(?: (?:[a-z]{3,9}|\\d{1,3}))?(?: (?:new|revised|ITU|international)){0,2} (?:texts|standards|Recommendations|Supplements)\\b[^.;:]{0,140}?\\b(?:(?:came?|come) from|(?:were|was|are|been) (?:approved|adopted|agreed|developed|prepared|produced|drafted)(?: "
                    + NONE.replace("at|", "") + "[\\w-]+){0,10} (?:by|of|from|in)) (?:the )?(?:ITU-T )?$");

    /** Those of sentences about a list, and those of sentences about every text. */
    static Stream<ListedGroup> in(Subject subject) {
        ListedTexts texts = ListedTexts.of(subject);
        return texts.named().isEmpty()
                ? Stream.empty()
                : subject.lines().stream()
                        .filter(line -> isSentence(line) && !texts.isNamedIn(line))
                        .flatMap(line -> Groups.in(line.text()).stream()
                                .filter(name -> name.groups().size() == 1
                                        && name.groups().get(0).sector() == Sector.T)
                                .flatMap(name -> of(line, name, texts).stream()));
    }

    private static boolean isSentence(Line line) {
        return line.kind() != Line.Kind.ROW
                && line.kind() != Line.Kind.HEAD_ROW
                && line.text().length() <= LONGEST_LINE;
    }

    private static Optional<ListedGroup> of(Line line, GroupNames name, ListedTexts texts) {
        List<ToldText> told = texts(line, name, texts);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedGroup(told, name.groups().get(0).acronym()));
    }

    private static List<ToldText> texts(Line line, GroupNames name, ListedTexts texts) {
        String before = line.text().substring(0, name.from());
        String behind = line.text().substring(name.to());
        boolean leads = LEAD.matcher(before).matches()
                        && DELIVERED.matcher(behind).matches()
                || behind.strip().equals(":") && FROM_WHOM.matcher(before).matches();
        if (leads) {
            return texts.below(line);
        }
        if (!ENDS.matcher(behind).matches()) {
            return List.of();
        }
        Matcher below = BELOW.matcher(before);
        if (below.matches()) {
            return part(below, texts.above(line));
        }
        List<ToldText> all = WHOLE.matcher(before).matches() ? texts.all() : List.of();
        return all.size() < FEWEST || 4 * all.size() < 3 * texts.count() ? List.of() : all;
    }

    /** “The last two”, “all four”; none where the list has another number. */
    private static List<ToldText> part(Matcher said, List<ToldText> list) {
        if (said.group("end") != null) {
            OptionalInt number = NumberWords.read(said.group("number"));
            int most = number.orElse(0);
            boolean last = !said.group("end").equalsIgnoreCase("first");
            return most > list.size()
                    ? List.of()
                    : last ? list.subList(list.size() - most, list.size()) : list.subList(0, most);
        }
        OptionalInt all = said.group("all") == null ? OptionalInt.empty() : NumberWords.read(said.group("all"));
        return all.isPresent() && all.getAsInt() != list.size() ? List.of() : list;
    }
}
