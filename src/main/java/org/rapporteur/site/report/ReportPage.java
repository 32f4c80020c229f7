package org.rapporteur.site.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Document;
import org.rapporteur.records.period.PeriodSummary;

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

    static ReportPage of(PeriodSummary period, LocalDate cutOff, Document document, String html) {
        return new ReportPage(
                period.code(),
                period.title(),
                period.days().from(),
                period.days().to(),
                cutOff,
                period.cutOff(),
                ContentsEntry.of(document),
                distinct(document),
                html,
                !period.state().isIssued());
    }

    private static int distinct(Document document) {
        return document.totals().stream()
                .map(Claim::count)
                .filter(Objects::nonNull)
                .filter(count ->
                        count.stage().equals("approved") && count.kind().equals("recommendation"))
                .findFirst()
                .map(Claim.Count::value)
                .orElse(0);
    }
}
