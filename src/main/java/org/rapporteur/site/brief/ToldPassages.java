package org.rapporteur.site.brief;

import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Block;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.Labels;

/**
 * What one report says of a subject, on its page.
 *
 * @param document the report's own paragraphs, safe HTML from the HTML writer; empty if it says nothing
 * @param more sections that did not fit on the page, to be read in the report
 */
record ToldPassages(String document, List<Rest> more) {

    /** A place of the report. */
    record Rest(String address, String name) {}

    /** In characters of HTML; a page with all around it, and with some older reports, stays below 100 kB. */
    static final int MOST = 44_000;

    /** Of an older report, folded below the newest. */
    static final int MOST_FOLDED = 5_000;

    /**
     * As many sections as fit; each try but the first begins where the last one shows that they may.
     *
     * @param code of the period whose report they are of
     */
    static ToldPassages of(List<Section> sections, String code, Labels labels, int most) {
        String address = "/periods/" + code + "/report";
        HtmlWriter writer = new HtmlWriter(labels);
        String document = "";
        int told = 0;
        int tooMany = sections.size() + 1;
        int tried = mayFit(sections, most);
        while (tried > told) {
            String html = writer.excerpt(sections.subList(0, tried), address, "p" + code + "-", 2);
            int likely = (int) ((long) tried * most / html.length());
            if (html.length() <= most) {
                document = html;
                told = tried;
            } else {
                tooMany = tried;
            }
            tried = Math.min(Math.max(likely, told + 1), tooMany - 1);
        }
        return new ToldPassages(document, rest(sections.subList(told, sections.size()), address));
    }

    /** So many whose words alone are no more than that; as HTML they are longer. */
    private static int mayFit(List<Section> sections, int most) {
        int letters = 0;
        int count = 0;
        while (count < sections.size() && (letters += letters(sections.get(count))) <= most) {
            count++;
        }
        return count;
    }

    private static int letters(Section section) {
        return section.blocks().stream()
                .flatMap(Block::withParts)
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .mapToInt(inline -> inline.text().length())
                .sum();
    }

    private static List<Rest> rest(List<Section> sections, String address) {
        return sections.stream()
                .map(section -> new Rest(address + "#" + section.id(), name(section)))
                .toList();
    }

    private static String name(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        String heading = Objects.requireNonNullElse(section.heading(), "");
        return (number + " " + heading).strip();
    }

    public boolean isEmpty() {
        return document.isEmpty() && more.isEmpty();
    }
}
