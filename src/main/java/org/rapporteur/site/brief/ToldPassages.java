package org.rapporteur.site.brief;

import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.Labels;

/**
 * What one report says of a subject, on its page.
 *
 * @param document the report's own paragraphs, safe HTML from the HTML writer; empty if it says nothing
 * @param more sections of which nothing fitted on the page, to be read in the report
 * @param traced whether the records behind its words are on the page; else the report shows them
 */
record ToldPassages(String document, List<Rest> more, boolean traced) {

    /** A place of the report. */
    record Rest(String address, String name) {}

    /** In characters of HTML; a page with all around it, and with some older reports, stays below 100 kB. */
    static final int MOST = 44_000;

    /** Of an older report, folded below the newest. */
    static final int MOST_FOLDED = 5_000;

    /** How often the size of what fits is corrected by the size of what was written. */
    private static final int MOST_TRIES = 5;

    /** Of the room on the page; what fills so much of it is enough. */
    private static final double NEARLY = 0.95;

    /**
     * As many sections as fit with the records behind their words. Where those would be less than half of them, the beginnings
     * of all, whose records are shown by the report.
     *
     * @param code of the period whose report they are of
     * @param goesOn the words of a link to where a section goes on in the report
     */
    static ToldPassages of(List<Section> sections, String code, Labels labels, String goesOn, int most) {
        ToldPassages whole = whole(sections, code, new HtmlWriter(labels), most);
        return 2 * whole.more.size() <= sections.size()
                ? whole
                : beginnings(sections, code, new HtmlWriter(labels), goesOn, most);
    }

    /** Each try but the first begins where the last one shows that they may. */
    private static ToldPassages whole(List<Section> sections, String code, HtmlWriter writer, int most) {
        String address = address(code);
        String document = "";
        int told = 0;
        int tooMany = sections.size() + 1;
        int tried = mayFit(sections, most);
        while (tried > told) {
            String html = writer.excerpt(sections.subList(0, tried), address, prefix(code), 2);
            int likely = (int) ((long) tried * most / html.length());
            if (html.length() <= most) {
                document = html;
                told = tried;
            } else {
                tooMany = tried;
            }
            tried = Math.min(Math.max(likely, told + 1), tooMany - 1);
        }
        return new ToldPassages(document, rest(sections.subList(told, sections.size()), address), true);
    }

    /** So many whose words alone are no more than that; as HTML they are longer. */
    private static int mayFit(List<Section> sections, int most) {
        int letters = 0;
        int count = 0;
        while (count < sections.size() && (letters += Beginnings.letters(sections.get(count))) <= most) {
            count++;
        }
        return count;
    }

    private static ToldPassages beginnings(
            List<Section> sections, String code, HtmlWriter writer, String goesOn, int most) {
        ToldPassages best = new ToldPassages("", rest(sections, address(code)), true);
        long letters = most;
        for (int tries = 0; tries < MOST_TRIES && best.document.length() < NEARLY * NEARLY * most; tries++) {
            Beginnings beginnings = Beginnings.of(sections, goesOn, (int) letters);
            if (beginnings.told().isEmpty()) {
                return best;
            }
            String html = writer.untraced(beginnings.told(), address(code), prefix(code), 2);
            if (html.length() <= most && html.length() > best.document.length()) {
                best = new ToldPassages(html, rest(beginnings.untold(), address(code)), false);
            }
            letters = (long) (letters * NEARLY * most / html.length());
        }
        return best;
    }

    private static String address(String code) {
        return "/periods/" + code + "/report";
    }

    private static String prefix(String code) {
        return "p" + code + "-";
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
