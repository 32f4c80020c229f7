package org.rapporteur.site.brief;

import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.site.brief.ToldPassages.Rest;

/**
 * Writes what one report says of a subject into the room that its page has.
 *
 * @param code of the period whose report it is
 * @param goesOn the words of a link to where a section goes on in the report
 * @param most in characters of HTML
 */
record PassageWriter(HtmlWriter html, String code, String goesOn, int most) {

    /** How often the size of what fits is corrected by the size of what was written. */
    private static final int MOST_TRIES = 5;

    /** Of the room; what fills so much of it is enough. */
    private static final double ENOUGH = 0.9;

    /**
     * As many sections as fit with the records behind their words. Where those would be less than half of them, the
     * beginnings of all, whose records are shown by the report.
     */
    ToldPassages write(List<Section> sections) {
        ToldPassages whole = whole(sections);
        return 2 * whole.more().size() <= sections.size() ? whole : beginnings(sections);
    }

    /** Each try but the first begins where the last one shows that they may. */
    private ToldPassages whole(List<Section> sections) {
        String document = "";
        int told = 0;
        int tooMany = sections.size() + 1;
        int tried = mayFit(sections);
        while (tried > told) {
            String written = html.excerpt(sections.subList(0, tried), address(), prefix(), 2);
            int likely = (int) ((long) tried * most / written.length());
            if (written.length() <= most) {
                document = written;
                told = tried;
            } else {
                tooMany = tried;
            }
            tried = Math.min(Math.max(likely, told + 1), tooMany - 1);
        }
        return new ToldPassages(document, rest(sections.subList(told, sections.size())), true);
    }

    /** So many whose words alone are no more than that; as HTML they are longer. */
    private int mayFit(List<Section> sections) {
        int letters = 0;
        int count = 0;
        while (count < sections.size() && (letters += Beginnings.letters(sections.get(count))) <= most) {
            count++;
        }
        return count;
    }

    private ToldPassages beginnings(List<Section> sections) {
        ToldPassages best = new ToldPassages("", rest(sections), true);
        int all = sections.stream().mapToInt(Beginnings::letters).sum();
        int letters = Math.min(all, most);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Beginnings beginnings = Beginnings.of(sections, goesOn, letters);
            String written = html.untraced(beginnings.told(), address(), prefix(), 2);
            boolean fits = written.length() <= most && !beginnings.told().isEmpty();
            if (fits && written.length() > best.document().length()) {
                best = new ToldPassages(written, rest(beginnings.untold()), false);
            }
            if (fits && (letters == all || written.length() > ENOUGH * most)) {
                return best;
            }
            letters = (int) Math.min(all, (1 + ENOUGH) / 2 * letters * most / written.length());
        }
        return best;
    }

    private String address() {
        return "/periods/" + code + "/report";
    }

    private String prefix() {
        return "p" + code + "-";
    }

    private List<Rest> rest(List<Section> sections) {
        return sections.stream()
                .map(section -> new Rest(address() + "#" + section.id(), name(section)))
                .toList();
    }

    private static String name(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        String heading = Objects.requireNonNullElse(section.heading(), "");
        return (number + " " + heading).strip();
    }
}
