package org.rapporteur.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.Appearances;
import org.springframework.stereotype.Component;

/** Says of what was just saved where the reports tell it, or that none does. */
@Component
class SavedPlaces {

    private final Appearances appearances;
    private final FormPages pages;

    SavedPlaces(Appearances appearances, FormPages pages) {
        this.appearances = appearances;
        this.pages = pages;
    }

    /** Empty for kinds of records that reports do not tell one by one. */
    String said(String kind, String key) {
        return switch (kind) {
            case Recommendations.KIND -> said(appearances.ofText(key));
            case Tallies.KIND -> said(appearances.ofTally(key));
            case Activities.KIND -> said(ofAccount(key));
            default -> "";
        };
    }

    /** An account is told by the report of its own period. */
    private List<Appearance> ofAccount(String key) {
        String[] parts = key.split("@", 2);
        return appearances.ofActivity(parts[0]).stream()
                .filter(told -> parts.length < 2 || told.period().equals(parts[1]))
                .toList();
    }

    private String said(List<Appearance> told) {
        if (told.isEmpty()) {
            return pages.said("entry.saved.untold");
        }
        String places = told.stream()
                .filter(place -> place.period().equals(told.get(0).period()))
                .map(Appearance::number)
                .distinct()
                .collect(Collectors.joining(", "));
        return pages.said("entry.saved.told", told.get(0).period(), places);
    }
}
