package org.rapporteur.check.trial;

import java.util.List;
import org.rapporteur.terms.TextKind;

/** The ways to sum up a section. */
final class Leads {

    private Leads() {}

    static String approved(Voice voice, int number, List<String> groups) {
        String count = voice.number(number) + " " + Voice.noun(TextKind.RECOMMENDATION, number);
        String by = voice.groups(groups);
        String were = number == 1 ? "was" : "were";
        String have = groups.size() == 1 ? "has" : "have";
        return voice.chance.of(
                "In total, " + count + " " + were + " approved by " + by,
                "A total of " + count + " " + were + " approved by " + by,
                by + " " + have + " approved a total of " + count,
                "Altogether, " + count + " " + were + " approved by " + by,
                "Overall, " + by + " approved " + count,
                "In all, " + count + " " + (number == 1 ? "has" : "have") + " been approved by " + by,
                "In total, " + by + " " + have + " approved " + count,
                by + " " + have + ", in total, approved " + count,
                "The study groups approved " + count + " in total (" + by.replaceFirst("^ITU-T ", "") + ")",
                "The total number of Recommendations approved by " + by + " is " + voice.number(number),
                count.replaceFirst("^.", String.valueOf(Character.toUpperCase(count.charAt(0)))) + " in total " + were
                        + " approved by " + by,
                "During the reporting period, a total of " + count + " " + were + " approved by " + by);
    }

    static String agreed(Voice voice, int number, List<String> groups) {
        String count = voice.number(number) + " " + Voice.noun(TextKind.SUPPLEMENT, number);
        String were = number == 1 ? "was" : "were";
        return voice.chance.of(
                count + " " + were + " agreed by " + voice.groups(groups),
                voice.groups(groups) + " agreed " + count,
                voice.groups(groups) + " agreed on " + count);
    }

    static String submitted(Voice voice, int number, List<String> groups) {
        String count = voice.number(number) + " " + voice.chance.of("draft ", "draft ", "further draft ")
                + Voice.noun(TextKind.RECOMMENDATION, number);
        String are = number == 1 ? "is" : "are";
        return voice.chance.of(
                count + " " + are + " under approval in " + voice.groups(groups),
                count + " " + are + " in the approval process in " + voice.groups(groups),
                count + " " + are + " currently under approval by " + voice.groups(groups),
                voice.groups(groups) + " started approval of " + count);
    }

    static String end(Chance chance) {
        return chance.of(
                " More information is available below:",
                " More information is available below.",
                " Details are given below.",
                " They are listed below by study group.",
                " The details are as follows:",
                " Further information follows.");
    }
}
