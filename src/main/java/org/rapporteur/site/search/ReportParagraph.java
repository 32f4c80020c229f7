package org.rapporteur.site.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.period.PeriodSummary;

/**
 * A paragraph of a report as it reads, with what hangs below it.
 *
 * @param number as printed, of the paragraph or else of what it stands in
 * @param heading of the section it stands in; empty for none
 * @param sentences what it says, sentence by sentence
 */
record ReportParagraph(PeriodSummary period, BlockId block, String number, String heading, List<String> sentences) {

    /** Its number and the heading above it, as far as it has them. */
    String place() {
        return Stream.of(number, heading)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String href() {
        return "/periods/" + period.code() + "/report#" + block;
    }
}
