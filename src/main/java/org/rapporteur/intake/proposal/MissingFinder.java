package org.rapporteur.intake.proposal;

import java.util.List;
import org.rapporteur.records.period.PeriodSummary;
import org.springframework.stereotype.Service;

/** Finds what the catalogue has in a period and no record has. */
@Service
public class MissingFinder {

    private final Proposals proposals;

    MissingFinder(Proposals proposals) {
        this.proposals = proposals;
    }

    public MissingTexts in(PeriodSummary period) {
        return new MissingTexts(
                period.code(),
                proposals.in(period.days()).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
