package org.rapporteur.site.letterhead;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;

/** How a report begins: its cover and its first sections, until they would fill some pages. */
final class FirstPages {

    private static final int ENOUGH_BLOCKS = 12;

    private FirstPages() {}

    static Document of(Document report) {
        List<Section> first = new ArrayList<>();
        long blocks = 0;
        for (Section section : report.sections()) {
            if (blocks < ENOUGH_BLOCKS) {
                first.add(section);
                blocks += section.withInner()
                        .mapToLong(inner -> inner.blocks().size())
                        .sum();
            }
        }
        return new Document(report.language(), report.cover(), report.totals(), first);
    }
}
