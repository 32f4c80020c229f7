package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What the page of a report shows.
 *
 * @param period the period's key, "2024-09"
 * @param cutOff the day the report is compiled for
 * @param declaredCutOff the period's own cut-off day
 * @param distinctRecommendations how many there are, each counted once
 * @param document the report's body, safe HTML from the HTML writer
 */
public record ReportPage(
        String period,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate cutOff,
        LocalDate declaredCutOff,
        List<ContentsEntry> contents,
        int distinctRecommendations,
        String document,
        boolean draft) {

    public ReportPage {
        contents = List.copyOf(contents);
    }
}
