package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.List;

/** A report before it is written: its themes and its narrative. */
final class Made {
    final Season season;
    final Voice voice;
    final List<Theme> themes = new ArrayList<>();
    /** Paragraphs of section 2 behind the themes. */
    final List<Story> behind = new ArrayList<>();
    /** Of sections 3 to 7: heading first, then its paragraphs. */
    final List<List<Story>> sections = new ArrayList<>();

    Story purpose = new Story("");
    Story action = new Story("");
    Story introduction = new Story("");

    /** Something told in words, and where it was printed. */
    static final class Story {
        String text;
        String place = "";

        Story(String text) {
            this.text = text;
        }
    }

    Made(Season season, Voice voice) {
        this.season = season;
        this.voice = voice;
    }

    List<Story> stories() {
        List<Story> all = new ArrayList<>(behind);
        sections.forEach(section -> all.addAll(section.subList(1, section.size())));
        return all;
    }

    List<Telling> tellings() {
        return themes.stream().flatMap(theme -> theme.tellings.stream()).toList();
    }
}
