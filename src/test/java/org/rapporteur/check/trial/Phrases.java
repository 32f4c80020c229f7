package org.rapporteur.check.trial;

import java.util.List;
import org.rapporteur.check.trial.Telling.Act;
import org.rapporteur.check.trial.Telling.Shape;

/** The sentences in which authors say what a group did; {@code %g} is the group, {@code %n} the number with its noun. */
final class Phrases {
    private static final List<String> APPROVED = List.of(
            "%g approved %n",
            "%g approved the following %n",
            "%g has approved %n",
            "During the reporting period, %g approved %n",
            "Since %f, %g has approved %n",
            "%g completed the approval of %n",
            "%g gave its approval to %n",
            "In the period under review, %g adopted %n",
            "%g finalized %n",
            "The following %n were approved by %g",
            "%N were approved by %g",
            "%N have been approved by %g in the reporting period",
            "In %g, %n were approved",
            "%g also approved %n",
            "%g completed work on %n",
            "Over the reporting period, the experts of %g have approved %n",
            "The approval of %n was completed by %g",
            "%g has also given its approval to %n",
            "At its meeting in %m, %g approved %n",
            "%g, at its last meeting, approved %n",
            "%N were approved by %g at its meeting in %m",
            "%N (AAP) were approved by %g",
            "Under the AAP, %g approved %n",
            "The work of %g resulted in the approval of %n",
            "%g has successfully approved %n");
    private static final List<String> AGREED = List.of(
            "%g agreed %n",
            "%g agreed on %n",
            "%g has agreed %n",
            "%g also agreed %n",
            "%N were agreed by %g",
            "The following %n were agreed by %g",
            "During the reporting period, %g agreed %n",
            "%g reached agreement on %n",
            "%g completed %n",
            "At its meeting in %m, %g agreed %n",
            "%N were agreed by %g at its meeting in %m",
            "%g has also agreed on %n",
            "Agreement was reached in %g on %n");
    private static final List<String> SUBMITTED = List.of(
            "%g started approval of %n",
            "%g has started the approval of %n",
            "%g initiated the approval process for %n",
            "%g consented %n",
            "%g gave its consent to %n",
            "%g has consented (AAP) %n",
            "%g put forward for approval %n",
            "%g determined %n under TAP",
            "%N are under approval in %g",
            "%N of %g are in the approval process",
            "%N were consented by %g",
            "In %g, %n are awaiting approval",
            "%N were submitted by %g for approval",
            "%g reached consent on %n",
            "%g has put %n into last call",
            "%N of %g were in last call",
            "%g launched the approval process of %n",
            "%N were consented in %g in %m and are under approval",
            "The approval process for %n was started by %g",
            "In addition, %g has started the approval of %n");
    private static final List<String> ENDS = List.of(":", ":", ":", ", namely:", ", as follows:");

    private final Voice voice;
    private final Season season;
    private final Chance chance;

    Phrases(Voice voice, Season season) {
        this.voice = voice;
        this.season = season;
        this.chance = voice.chance;
    }

    /** A sentence; one that announces a list ends with a colon, the others without their full stop. */
    String sentence(Telling telling) {
        return switch (telling.shape) {
            case LIST -> announce(telling);
            case RUN_IN -> runIn(telling);
            case COUNT -> said(telling, pattern(telling), count(telling));
        };
    }

    private String announce(Telling telling) {
        String pattern = pattern(telling);
        if (!telling.counted) {
            String nouns = voice.kinds(telling);
            return said(telling, pattern, (pattern.contains("following") ? "" : "the following ") + nouns) + ":";
        }
        return said(telling, pattern, count(telling)) + chance.of(ENDS);
    }

    private String runIn(Telling telling) {
        List<String> patterns = patterns(telling).stream()
                .filter(one -> !one.contains("following"))
                .toList();
        String pattern = chance.of(patterns);
        boolean counted = telling.counted && telling.items.size() > 1;
        String items = voice.items(telling.items);
        if (!counted) {
            return said(telling, pattern, items);
        }
        boolean active = pattern.endsWith("%n");
        String between = active ? chance.of(": ", ", namely ", " – ") : " (";
        return said(telling, pattern, count(telling) + between + items + (active ? "" : ")"));
    }

    private String count(Telling telling) {
        return voice.count(telling);
    }

    private List<String> patterns(Telling telling) {
        Act act = telling.falseAct;
        // “Completed” says no stage and so nothing false
        if (act != telling.act) {
            return List.of(
                    act == Act.APPROVED ? "%g approved %n" : "%g agreed %n",
                    act == Act.APPROVED ? "%N were approved by %g" : "%N were agreed by %g");
        }
        return act == Act.APPROVED ? APPROVED : act == Act.AGREED ? AGREED : SUBMITTED;
    }

    private String pattern(Telling telling) {
        String pattern = chance.of(patterns(telling));
        boolean plain = telling.shape == Shape.COUNT && pattern.contains("following");
        return plain ? patterns(telling).get(0) : pattern;
    }

    private String said(Telling telling, String pattern, String what) {
        boolean one = telling.number() + telling.off == 1;
        String agreeing = one
                ? pattern.replace("%n were", "%n was")
                        .replace("%N were", "%N was")
                        .replace("%N are", "%N is")
                        .replace("%g were in", "%g was in")
                        .replace("and are under", "and is under")
                        .replace("%N (AAP) were", "%N (AAP) was")
                        .replace("%n are", "%n is")
                        .replace("%N have", "%N has")
                        .replace("%N of %g are", "%N of %g is")
                : pattern;
        String since =
                season.days().from().getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)
                        + " " + season.days().from().getYear();
        String words = agreeing.replace("%g", voice.group(telling.group()))
                .replace("%f", since)
                .replace("%m", month())
                .replace("%n", what)
                .replace("%N", Voice.capital(what));
        return Voice.capital(words);
    }

    private String month() {
        java.time.LocalDate day = season.days().from().plusDays(20);
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK) + " "
                + day.getYear();
    }
}
