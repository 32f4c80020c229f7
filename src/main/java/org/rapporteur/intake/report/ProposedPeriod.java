package org.rapporteur.intake.report;

import java.util.List;
import java.util.Map;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.resolution.ResolutionSummary;

/**
 * The reporting period as the report says it.
 *
 * @param editions of the Resolutions of its scope, with their titles
 * @param remarks what is guessed of it, or mended
 */
public record ProposedPeriod(PeriodSummary period, List<ResolutionSummary> editions, List<Remark> remarks) {

    public ProposedPeriod {
        editions = List.copyOf(editions);
        remarks = List.copyOf(remarks);
    }

    /** The same as somebody put it right; who says its days has nothing guessed of them. */
    ProposedPeriod decided(Map<String, String> values) {
        return values.isEmpty()
                ? this
                : new ProposedPeriod(PeriodFields.of(period).with(values).put(period), editions, remarks(values));
    }

    private List<Remark> remarks(Map<String, String> values) {
        return remarks.stream()
                .filter(remark -> !(remark.code() == Remark.Code.CUT_OFF_GUESSED && values.containsKey("cutOff")))
                .filter(remark -> !(remark.code() == Remark.Code.TITLE_MISSING && values.containsKey("title")))
                .filter(remark -> !(remark.code() == Remark.Code.DAYS_GUESSED && values.containsKey("ends")))
                .toList();
    }
}
