package org.rapporteur.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far the cover of a report goes. */
final class CoverLength {
    private static final int FIRST_LINES = 80;
    /** Of a short report the cover may be the longer part. */
    private static final int SHORT_COVER = 16;

    private static final List<CoverField> FACTS = List.of(CoverField.NUMBER, CoverField.LANGUAGE, CoverField.DATE);
    private static final int ENOUGH_FACTS = 2;

    private CoverLength() {}

    /** How many entries belong to the cover: up to a rule or the first heading, if there is anything of a cover. */
    static int of(List<PrintedEntry> entries) {
        HeadingForms headings = new HeadingForms(entries);
        int parts = lastPart(entries, headings);
        int heading = IntStream.range(0, entries.size())
                .filter(at -> headings.isHeading(at) && !isPart(entries.get(at)) && at > parts)
                .findFirst()
                .orElse(Math.min(FIRST_LINES, entries.size()));
        // A rule nearer to the end than to the beginning ends the report and no cover
        Optional<Integer> rule = IntStream.range(0, Math.min(heading, Math.max(entries.size() / 2, SHORT_COVER)))
                .boxed()
                .filter(at -> entries.get(at).isRule())
                .findFirst();
        boolean cover = IntStream.range(0, heading).anyMatch(at -> isCover(entries.get(at)))
                || facts(entries.subList(0, heading)) >= ENOUGH_FACTS;
        return rule.map(at -> at + 1).orElse(cover && heading < entries.size() ? heading : 0);
    }

    /** How many facts of a cover stand in lines of their own: plain text has no other sign of one. */
    private static long facts(List<PrintedEntry> entries) {
        return FACTS.stream()
                .filter(fact -> entries.stream()
                        .anyMatch(entry -> fact.in(entry.line().text()).matches()))
                .count();
    }

    /** Where the last part of a cover is headed; one other heading, the title, may come before. */
    private static int lastPart(List<PrintedEntry> entries, HeadingForms headings) {
        int last = -1;
        int others = 0;
        for (int at = 0; at < Math.min(FIRST_LINES, entries.size()) && others < 2; at++) {
            boolean heading = headings.isHeading(at);
            if (isPart(entries.get(at))) {
                last = at;
            } else if (heading && entries.get(at).isNumber()) {
                return last;
            }
            others += heading && !isPart(entries.get(at)) ? 1 : 0;
        }
        return last;
    }

    private static boolean isCover(PrintedEntry entry) {
        String style = CoverReader.style(entry.line());
        return style.equals("source")
                || style.startsWith("title")
                || CoverReader.PART.matcher(entry.line().text()).matches();
    }

    private static boolean isPart(PrintedEntry entry) {
        return !entry.isNumber()
                && CoverReader.PART.matcher(entry.line().text()).matches();
    }
}
