package org.rapporteur.check.rules.wording;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reports count besides texts. Open-ended nouns are left out: a number before them may measure or name something. */
final class Things {
    private static final String MANY =
            "meetings|workshops|webinars|seminars|conferences|sessions|events|courses|trainings|countries|cities|towns|villages"
                    + "|communities|households|projects|participants|delegates|experts|engineers|trainers|trainees|students|teachers|operators|people|women|persons"
                    + "|certificates|members|Member States|Sector Members|administrations|governments|organizations|organisations|bodies|companies|institutions"
                    + "|universities|schools|hospitals|clinics|ministries|agencies|offices|cent(?:re|er)s|laboratories|sites|contributions|submissions|responses"
                    + "|replies|inputs|comments|incidents|case studies|use cases|initiatives|programmes|programs|fellowships|users|subscribers|regions|IXPs|IGOs"
                    + "|SDOs|networks|groups|partners|stakeholders|registrations|deployments|editions|languages|beneficiaries|speakers|visitors|downloads|guidelines|reports";
    private static final String ONE =
            "meeting|workshop|webinar|seminar|conference|session|event|course|country|city|project|participant|delegate|expert"
                    + "|engineer|certificate|organization|body|company|institution|university|school|hospital|agency|site|contribution|incident|initiative|region|network|group";
    private static final String ADJECTIVES =
            "(?: (?!and\\b|or\\b|of\\b|to\\b|by\\b|in\\b|for\\b|on\\b|from\\b|with\\b|per\\b|at\\b|as\\b)[\\p{L}][\\p{L}\\d&/'\u2019-]*){0,3}?";
    /** What a number may stand before: group 1 is the number, in figures or words. */
    static final String IN_FIGURES =
            "(?<![\\w.,/&$\u20ac-])(\\d{1,3}(?:[, ]\\d{3}){0,3}(?: (?:million|thousand|billion))?|\\d{4,7})";

    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|[ (])(\\p{Lu}[\\p{L}\\d.-]*) $");
    private static final Set<String> OPENINGS = Set.of(
            ("A An All About Additionally After Also Another Approximately Around As At Before Between By During For From Further In Nearly Of On Only"
                            + " Over Some The These This Those To Under With Yet More Most Many")
                    .split(" "));

    private Things() {}

    /** Whether the number there belongs to a name: “Release 9”, “SDG 11”. */
    static boolean isName(String text, int from) {
        Matcher name = NAME_BEFORE.matcher(text.substring(Math.max(0, from - 40), from));
        return name.find() && !OPENINGS.contains(name.group(1));
    }

    static Pattern many(String number) {
        return Pattern.compile(number + ADJECTIVES + " (?i:" + MANY + ")(?![\\w-])");
    }

    static Pattern any(String number) {
        return Pattern.compile(number + ADJECTIVES + " (?i:" + MANY + "|" + ONE + ")(?![\\w-])");
    }
}
