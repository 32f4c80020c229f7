package org.rapporteur.report.change;

import java.util.List;
import org.rapporteur.document.difference.DocumentDifference;

/**
 * Two reports and what changed from the one to the other, each difference with its cause.
 *
 * @param missing names of sections of which nothing was kept, so that they could not be compared
 */
public record Comparison(ReportSide before, ReportSide after, DocumentDifference difference, List<String> missing) {

    public Comparison {
        missing = List.copyOf(missing);
    }
}
