package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.check.trial.Made.Story;
import org.rapporteur.check.trial.Telling.Act;
import org.rapporteur.check.trial.Telling.Shape;
import org.rapporteur.terms.TextKind;

/** Writes a report as the text dump of a Word file. */
final class Printer {
    private final Made made;
    private final Voice voice;
    private final Chance chance;
    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder();

    private Printer(Made made) {
        this.made = made;
        this.voice = made.voice;
        this.chance = voice.chance;
        this.phrases = new Phrases(voice, made.season);
    }

    static String print(Made made) {
        Printer printer = new Printer(made);
        printer.print();
        return printer.out.toString();
    }

    private void print() {
        line("\tPurpose");
        made.purpose.place = "Purpose";
        line(made.purpose.text);
        line("Action required");
        made.action.place = "Action required";
        line(made.action.text);
        line("_______________");
        line("1\tIntroduction");
        made.introduction.place = "1";
        line(made.introduction.text);
        line("2\tActivities related to Internet Protocol (IP) networks and future Internet");
        for (int i = 0; i < made.themes.size(); i++) {
            theme(made.themes.get(i), "2." + (i + 1));
        }
        int number = made.themes.size();
        for (Story story : made.behind) {
            story(story, "2." + ++number);
        }
        for (int i = 0; i < made.sections.size(); i++) {
            section(made.sections.get(i), String.valueOf(i + 3));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void story(Story story, String number) {
        story.place = number;
        line(number + "\t" + story.text);
    }

    private void section(List<Story> section, String number) {
        line(number + "\t" + section.get(0).text);
        if (section.size() == 2) {
            section.get(1).place = number;
            line(section.get(1).text);
            return;
        }
        for (int i = 1; i < section.size(); i++) {
            story(section.get(i), number + "." + i);
        }
    }

    private void theme(Theme theme, String number) {
        line(number + "\t" + theme.heading);
        boolean below = theme.layout == Theme.Layout.BULLETS && chance.in(60);
        String at = below ? number + ".1" : number;
        theme.place = at;
        boolean leading = theme.lead && !theme.of(Act.APPROVED).isEmpty();
        if (leading) {
            line((below ? at + "\t" : "") + lead(theme));
        } else if (below) {
            line(at + "\t" + "The following progress was made in the study groups:");
        } else if (theme.layout == Theme.Layout.BULLETS) {
            line("The work of the study groups has led to the following results:");
        }
        switch (theme.layout) {
            case NUMBERED -> numbered(theme, number);
            case BULLETS -> bullets(theme, at);
            case RUN_IN -> runIn(theme, number);
            case TABLE -> table(theme, number);
        }
    }

    private String lead(Theme theme) {
        List<String> claims = new ArrayList<>();
        boolean changes = voice.countsChanges;
        int approved = (changes
                        ? theme.of(Act.APPROVED).stream()
                                .mapToInt(Telling::number)
                                .sum()
                        : theme.total(Act.APPROVED, TextKind.RECOMMENDATION))
                + theme.off;
        List<String> groups = theme.falseGroups.isEmpty()
                ? theme.groups(Act.APPROVED, one -> changes || one.number(TextKind.RECOMMENDATION) > 0)
                : theme.falseGroups;
        StringBuilder text = new StringBuilder();
        if (approved > 0) {
            text.append(Leads.approved(voice, approved, groups)).append('.');
        }
        int supplements = theme.total(Act.AGREED, TextKind.SUPPLEMENT);
        if (supplements > 0) {
            claims.add(Leads.agreed(voice, supplements, theme.groups(Act.AGREED, one -> true)));
        }
        int drafts = theme.total(Act.SUBMITTED, TextKind.RECOMMENDATION);
        if (drafts > 0) {
            claims.add(Leads.submitted(voice, drafts, theme.groups(Act.SUBMITTED, one -> true)));
        }
        if (!claims.isEmpty()) {
            text.append(' ').append(Voice.capital(voice.list(claims))).append('.');
        }
        return text.append(Leads.end(chance)).toString().strip();
    }

    private void numbered(Theme theme, String number) {
        int at = 0;
        for (List<Telling> ofGroup : byGroup(theme)) {
            String place = number + "." + ++at;
            boolean first = true;
            for (Telling telling : ofGroup) {
                boolean goesOn = !first && chance.in(50);
                if (!first && !goesOn) {
                    place = number + "." + ++at;
                }
                telling.place = place;
                paragraph(goesOn ? "" : place + "\t", telling, "–\t");
                first = false;
            }
        }
    }

    private static Iterable<List<Telling>> byGroup(Theme theme) {
        Map<String, List<Telling>> byGroup = new LinkedHashMap<>();
        theme.tellings.forEach(telling -> byGroup.computeIfAbsent(telling.group, group -> new ArrayList<>())
                .add(telling));
        return byGroup.values();
    }

    private void paragraph(String lead, Telling telling, String bullet) {
        String sentence = phrases.sentence(telling);
        line(lead + sentence + (telling.shape == Shape.LIST ? "" : "."));
        if (telling.shape != Shape.LIST) {
            return;
        }
        for (int i = 0; i < telling.items.size(); i++) {
            boolean last = i == telling.items.size() - 1;
            line(bullet + voice.item(telling.items.get(i), false) + (last ? "." : ";"));
        }
    }

    private void bullets(Theme theme, String place) {
        for (Telling telling : theme.tellings) {
            telling.place = place;
            paragraph("–\t", telling, "•\t");
        }
    }

    private void runIn(Theme theme, String place) {
        List<String> clauses = new ArrayList<>();
        for (Telling telling : theme.tellings) {
            telling.place = place;
            telling.shape = telling.items.isEmpty() ? Shape.COUNT : Shape.RUN_IN;
            clauses.add(phrases.sentence(telling) + ".");
        }
        line(String.join(" ", clauses));
    }

    private void table(Theme theme, String place) {
        int at = 0;
        for (Telling telling : theme.tellings) {
            telling.place = place + "." + ++at;
            boolean untitled =
                    telling.items.stream().anyMatch(item -> item.text.title().isEmpty());
            if (telling.items.size() < 2 || untitled) {
                paragraph(telling.place + "\t", telling, "–\t");
                continue;
            }
            telling.shape = Shape.LIST;
            line(telling.place + "\t" + phrases.sentence(telling));
            for (Item item : telling.items) {
                String title = item.falseTitle.isEmpty() ? item.text.title() : item.falseTitle;
                line("\t" + voice.number(item).replaceFirst("^(?:revised )?(?:Recommendation |Rec\\. )?(?:ITU-T )?", "")
                        + "\n\t" + title + item.behind + "\n");
            }
        }
    }
}
