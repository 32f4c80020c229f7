package org.rapporteur.report;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.Document;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.SelectedTexts;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;

/** The report of a period on its own cut-off day with all it was made from, so that other pages cannot disagree with it. */
public record CompiledReport(RecordsAsOf frame, Outline outline, Document document) {

    private static final TextSelection TOLD =
            TextSelection.valueOf("stage=approved,agreed,issued,published,under-approval,in-development");

    public PeriodSummary period() {
        return frame.period();
    }

    /**
     * Where it tells each text or activity first, by key.
     *
     * @param room {@code text} or {@code activity}
     */
    public Map<String, Appearance> places(String room) {
        return AppearanceIndex.of(this).first(room);
    }

    /** What its sections hold, each text once; texts that are only cited, and so in no number, are left out. */
    public SelectedTexts holdings() {
        Set<String> topics = outline.allSections()
                .map(OutlineSection::topic)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return frame.choose(TOLD)
                .only(told -> Facets.admits(topics, told.text().topics()), tally -> topics.contains(tally.topic()));
    }
}
