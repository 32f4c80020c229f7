package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.trial.Made.Story;

/** Mistakes in what is told in words. */
final class Tales {

    interface Tale {
        @Nullable
        Plant plant(Made made, Chance chance);
    }

    private Tales() {}

    static Map<String, Tale> kinds() {
        Map<String, Tale> kinds = new LinkedHashMap<>();
        kinds.put(
                "number-and-noun",
                (made, chance) -> told(
                        made,
                        chance,
                        "agreement",
                        Set.of(),
                        "One Supplements was agreed by %g.",
                        "In addition, three draft Recommendation are under approval in %g.",
                        "Two Technical Report were agreed by %g.",
                        "One Technical Report were agreed by %g.",
                        "Two Supplements and one Technical Report was agreed by %g."));
        kinds.put("sentence-again", Tales::again);
        kinds.put(
                "before-the-period",
                (made, chance) -> told(
                        made,
                        chance,
                        "outside-period",
                        Set.of(),
                        "The annual meeting of the initiative took place on 20 June " + before(made) + ".",
                        "A workshop was held in %c in February " + before(made) + ".",
                        "A resource hub has been created in March " + before(made) + ".",
                        "In May " + before(made) + ", the group met in Geneva.",
                        "The training was delivered from 4 to 8 April " + before(made) + " to regulators."));
        kinds.put(
                "future-that-passed",
                (made, chance) -> told(
                        made,
                        chance,
                        "future-passed",
                        Set.of("goes-false"),
                        "The next meeting will take place on " + day(made) + " in Madrid, Spain.",
                        "The workshop is scheduled for " + day(made) + ".",
                        "A symposium will be held on " + day(made) + " in Geneva."));
        kinds.put(
                "stale-as-of",
                (made, chance) -> told(
                        made,
                        chance,
                        "stale-as-of",
                        Set.of(),
                        "As of November " + before(made) + ", the beneficiary countries include Nepal and Malawi.",
                        "As at March " + before(made) + ", 15 countries had joined.",
                        "As of 1 June " + before(made) + ", the network had 120 members."));
        kinds.put("items-miscounted", Tales::items);
        kinds.put(
                "bracket",
                (made, chance) -> told(
                        made,
                        chance,
                        "member-state-name",
                        Set.of(),
                        "Assistance was provided to Iran (Islamic of).",
                        "A workshop was held in Anyang (Republic of).",
                        "Trainings took place in Nepal, Tanzania (Republic of) and Zambia."));
        kinds.put(
                "resolution-edition",
                (made, chance) -> resolution(
                        made, chance, "resolution-edition", "\\((?:Rev\\. )?(.+?), (\\d{4})\\)", "(Rev. $1, 2019)"));
        kinds.put(
                "resolution-year-cut",
                (made, chance) -> resolution(made, chance, "resolution-edition", ", (\\d{3})\\d\\)", ", $1)"));
        kinds.put(
                "resolution-title",
                (made, chance) -> resolution(made, chance, "resolution-title", "“([^ ”]+)", "“$1 hybrid"));
        kinds.put(
                "resolution-number",
                (made, chance) -> resolution(
                        made,
                        chance,
                        "resolution-number|resolution-title|resolution-edition",
                        "Resolution (\\d+)",
                        "Resolution 7$1"));
        return kinds;
    }

    private static String before(Made made) {
        return String.valueOf(made.season.days().from().getYear() - 1);
    }

    private static String day(Made made) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
                .format(made.season.days().from().plusDays(20));
    }

    private static Plant told(Made made, Chance chance, String rules, Set<String> more, String... sentences) {
        Story story = chance.of(made.stories());
        story.text += " " + new Narrative(made.season, made.voice).filled(chance.of(sentences));
        return new Plant("tale", Set.of(rules.split("\\|")), more, () -> story.place);
    }

    private static Plant resolution(Made made, Chance chance, String rules, String wrong, String instead) {
        String cited = chance.of(Narrative.resolutions(made.season)).replaceFirst(wrong, instead);
        Story story = chance.of(made.stories());
        story.text += " "
                + chance.of(
                        "This is in line with " + cited + ".",
                        "The activity implements " + cited + ".",
                        "Pursuant to " + cited + ", ITU supports its members.");
        return new Plant(
                "tale",
                Set.of(rules.split("\\|")),
                Set.of("resolution-title", "resolution-edition", "resolution-number"),
                () -> story.place);
    }

    private static @Nullable Plant again(Made made, Chance chance) {
        List<Story> long_ = made.stories().stream()
                .filter(story -> story.text.split(" ").length > 9
                        && !story.text.contains("JTC")
                        && !story.text.contains("Pursuant")
                        && !story.text.contains("line with"))
                .toList();
        if (long_.isEmpty()) {
            return null;
        }
        String sentence = chance.of(long_).text.split("(?<=\\.) (?=[A-Z])")[0];
        if (sentence.split(" ").length < 9) {
            return null;
        }
        Story story = chance.of(made.stories());
        story.text += " " + changed(sentence, chance);
        return new Plant("again", Set.of("repeated-sentence"), Set.of(), () -> "*");
    }

    private static String changed(String sentence, Chance chance) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        int comma = sentence.indexOf(", ");
        if (comma > 0 && chance.in(30)) {
            String last = sentence.substring(comma + 2).replaceFirst("\\.$", "");
            return Voice.capital(last) + ", " + sentence.substring(0, comma) + ".";
        }
        if (chance.in(50)) {
            words.add(1, chance.of("also", "currently", "now"));
        }
        return String.join(" ", words);
    }

    private static Plant items(Made made, Chance chance) {
        Story story = chance.of(made.stories());
        story.text += chance.of(
                " In total, three ITU-T Focus Groups are active:\n–\tITU-T Focus Group on cost models for affordable data services;\n–\tITU-T Focus Group on autonomous networks.",
                " The following four centres were opened:\n–\tNairobi;\n–\tTunis;\n–\tAccra.",
                " Two projects were completed:\n–\tbroadband for schools;\n–\tdigital skills for women;\n–\tonline health.");
        return new Plant("items", Set.of("count-against-items"), Set.of("repeated-sentence"), () -> story.place);
    }
}
