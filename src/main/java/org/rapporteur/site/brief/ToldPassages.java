package org.rapporteur.site.brief;

import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.Labels;
import org.rapporteur.report.CompiledReport;

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

    static ToldPassages of(CompiledReport report, Matter matter, Labels labels, int most) {
        List<Section> sections = Excerpt.of(report, matter);
        String code = report.period().code();
        String address = "/periods/" + code + "/report";
        for (int told = sections.size(); told > 0; told = told > 8 ? told * 3 / 4 : told - 1) {
            String html = new HtmlWriter(labels).excerpt(sections.subList(0, told), address, "p" + code + "-", 2);
            if (html.length() <= most) {
                return new ToldPassages(html, rest(sections.subList(told, sections.size()), address));
            }
        }
        return new ToldPassages("", rest(sections, address));
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
