package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.check.language.GroupNames;

/** What is said of a group between it and its verb, other groups named in it: “SG21, into which SG9 and SG16 were merged, approved …”. */
final class Aside {
    private static final Pattern WORDS = Pattern.compile(
            "(?:, (?:(?:in|into|to|by|of|from|with) )?(?:which|whom|whose|who|where|formerly|once|successor|heir|born|(?:the|its|a) \\p{Ll}+)\\b[^.;]*,| ?\\([^()]*\\)) (?:(?:has|have|had|also|then|itself) )*");

    private Aside() {}

    /** The first of the groups where all behind it stand in what is said of it. */
    static List<GroupNames> without(List<GroupNames> names, String text, int verb) {
        boolean aside = names.size() > 1 && isBetween(names.get(0), text, verb);
        return aside ? List.of(names.get(0)) : names;
    }

    /** Whether nothing else stands between the group and the verb. */
    static boolean isBetween(GroupNames name, String text, int verb) {
        return verb > name.to()
                && WORDS.matcher(text.substring(name.to(), verb)).matches();
    }
}
