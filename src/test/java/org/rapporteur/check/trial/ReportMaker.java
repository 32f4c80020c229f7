package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.trial.Made.Story;
import org.rapporteur.check.trial.Telling.Act;
import org.rapporteur.check.trial.Telling.Shape;
import org.rapporteur.check.trial.Theme.Layout;
import org.rapporteur.terms.TextKind;

/** Makes reports in which everything is right, each seed another one, from the real catalogue. */
final class ReportMaker {
    private static final List<String> HEADINGS = List.of(
            "IMT-2020",
            "Internet of things (IoT) and smart cities",
            "IP cable",
            "IPTV and content delivery networks",
            "IP performance",
            "Cloud computing and big data",
            "Distributed ledger technology",
            "Intelligent transport systems",
            "Security",
            "Quantum key distribution",
            "Artificial intelligence",
            "Optical transport and access networks",
            "Environment and circular economy");
    private static final List<String> SECTIONS = List.of(
            "IPv6",
            "Internet-related public policy issues including the management of domain names and addresses",
            "ENUM",
            "International Internet Connectivity (IIC)/Internet Exchange Points (IXPs)",
            "OTT");
    private final Made made;
    private final Chance chance;
    private final Narrative narrative;
    private final Map<String, List<PublishedText>> approved;
    private final Map<String, List<PublishedText>> pending;

    private ReportMaker(Chance chance) {
        this.chance = chance;
        this.made = new Made(Season.of(chance), new Voice(chance));
        this.narrative = new Narrative(made.season, made.voice);
        this.approved = made.season.approved();
        this.pending = made.season.pending();
    }

    static Made make(long seed) {
        ReportMaker maker = new ReportMaker(new Chance(seed));
        maker.make();
        return maker.made;
    }

    private void make() {
        cover();
        for (String heading : chance.some(HEADINGS, chance.between(3, 7))) {
            theme(heading);
        }
        again();
        for (int i = chance.between(2, 8); i > 0; i--) {
            made.behind.add(new Story(narrative.next()));
        }
        for (String heading : SECTIONS) {
            section(heading);
        }
    }

    private void cover() {
        String scope = narrative.scope();
        made.purpose = new Story(
                "This report summarizes ITU’s activities related to Plenipotentiary Conference (PP) " + scope + ".");
        made.action = new Story("CWG-Internet is invited to consider the activities described in this report.");
        made.introduction = new Story("This report describes ITU’s activities in the reporting period.");
    }

    private void section(String heading) {
        List<Story> section = new ArrayList<>();
        section.add(new Story(heading));
        for (int i = chance.between(1, 4); i > 0 && !narrative.isOver(); i--) {
            section.add(new Story(narrative.next()));
        }
        if (section.size() > 1) {
            made.sections.add(section);
        }
    }

    private void theme(String heading) {
        Theme theme = new Theme(heading, chance.of(List.of(Layout.values())));
        List<String> groups = new ArrayList<>(chance.some(new ArrayList<>(approved.keySet()), chance.between(1, 5)));
        groups.sort(Comparator.comparingInt(group -> Integer.parseInt(group.substring(2))));
        groups.forEach(group -> tell(theme, group));
        if (theme.tellings.isEmpty()) {
            return;
        }
        boolean unsure = theme.tellings.stream()
                .anyMatch(telling -> telling.act == Act.APPROVED && !telling.counted && telling.items.isEmpty());
        theme.lead = !unsure
                && theme.total(Act.APPROVED, TextKind.RECOMMENDATION) > 0
                && chance.in(theme.layout == Layout.TABLE ? 20 : 60);
        made.themes.add(theme);
    }

    private void tell(Theme theme, String group) {
        approved(theme, group);
        if (chance.in(60)) {
            agreed(theme, group);
        }
        if (chance.in(50)) {
            submitted(theme, group);
        }
    }

    private void approved(Theme theme, String group) {
        Telling telling = new Telling(group, Act.APPROVED);
        take(telling, approved.getOrDefault(group, List.of()), false, chance.between(1, 6));
        add(theme, telling);
    }

    private void agreed(Theme theme, String group) {
        Telling telling = new Telling(group, Act.AGREED);
        take(telling, approved.getOrDefault(group, List.of()), true, chance.between(1, 3));
        add(theme, telling);
    }

    private void submitted(Theme theme, String group) {
        Telling telling = new Telling(group, Act.SUBMITTED);
        if (chance.in(60)) {
            take(telling, pending.getOrDefault(group, List.of()), false, chance.between(1, 4));
        }
        if (telling.items.isEmpty()) {
            telling.unnamed = chance.between(1, 14);
            telling.shape = Shape.COUNT;
        }
        add(theme, telling);
    }

    private void add(Theme theme, Telling telling) {
        if (telling.number() == 0) {
            return;
        }
        if (telling.shape != Shape.COUNT) {
            telling.shape = telling.items.size() < 2 || chance.in(35) ? Shape.RUN_IN : Shape.LIST;
            telling.counted = chance.in(75);
        }
        theme.tellings.add(telling);
    }

    private void take(Telling telling, List<PublishedText> from, boolean supplements, int most) {
        List<PublishedText> fitting = from.stream()
                .filter(text -> (text.kind() == TextKind.SUPPLEMENT) == supplements)
                .toList();
        for (PublishedText text : chance.some(fitting, most)) {
            from.remove(text);
            Item item = new Item(text);
            item.revised = telling.act == Act.APPROVED
                    && text.kind() == TextKind.RECOMMENDATION
                    && made.season.editionsBefore(text) > 0;
            telling.items.add(item);
        }
    }

    /** One text is told again elsewhere, with a word that it is the same. */
    private void again() {
        if (made.themes.size() < 2 || chance.in(50)) {
            return;
        }
        Theme first = made.themes.get(0);
        Theme second = made.themes.get(made.themes.size() - 1);
        List<Item> told = first.of(Act.APPROVED).stream()
                .filter(telling ->
                        second.of(Act.APPROVED).stream().anyMatch(other -> other.group.equals(telling.group)))
                .flatMap(telling -> telling.items.stream())
                .filter(item -> !item.isChange())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Item item = new Item(told.get(0).text);
        item.revised = told.get(0).revised;
        item.behind = chance.of(" (see 2.1)", " (see section 2.1)", " (also reported in 2.1)");
        second.of(Act.APPROVED).stream()
                .filter(telling -> telling.group.equals(item.text.group()))
                .forEach(telling -> telling.items.add(item));
    }
}
