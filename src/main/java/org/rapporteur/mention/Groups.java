package org.rapporteur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.vocabulary.StudyGroupCode;

/** Finds names of study groups. Without a Sector they are of the one named last in the line, else of ITU-T. */
public final class Groups {
    private static final String NO_NUMBER = "(?!\\d|/\\d|[.,]\\d|%|-\\d)";
    /** “SG 3, and 22 draft Recommendations” names one group. */
    private static final String NO_COUNT = "(?! (?:[a-z/]+ |ITU-T ){0,4}" + Nouns.ANY + "(?!\\w))";

    private static final String MORE =
            "(?:(?:, and |, | and | & | or |/)(?:(?:ITU-[TRD] )?(?:SG|Study Group) ?)?\\d{1,3}" + NO_NUMBER + NO_COUNT
                    + ")";
    private static final Pattern NAMES =
            Pattern.compile("(?<![\\w-])(?:ITU[- ]?([TRD]) ?)?(?:(?:Study Groups?|SGs?)[ -]?(\\d{1,3}" + NO_NUMBER
                    + MORE + "{0,30})|(TSAG|RAG|TDAG)(?!\\w))");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Groups() {}

    /** In their order. */
    public static List<GroupNames> in(String text) {
        List<GroupNames> found = new ArrayList<>();
        Matcher matcher = NAMES.matcher(text);
        String sector = "T";
        while (matcher.find()) {
            if (matcher.group(1) != null) sector = matcher.group(1);
            found.add(new GroupNames(codes(matcher, sector), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<StudyGroupCode> codes(Matcher matcher, String sector) {
        String advisory = matcher.group(3);
        if (advisory != null)
            return List.of(StudyGroupCode.valueOf((advisory.charAt(0) == 'T' && advisory.charAt(1) == 'S'
                            ? "T"
                            : advisory.charAt(0) == 'R' ? "R" : "D")
                    + "-" + advisory));
        return NUMBER.matcher(matcher.group(2))
                .results()
                .map(number -> StudyGroupCode.valueOf(sector + "-SG" + Integer.parseInt(number.group())))
                .toList();
    }
}
