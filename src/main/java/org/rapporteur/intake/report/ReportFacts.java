package org.rapporteur.intake.report;

import java.util.List;
import java.util.Map;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.evidence.KnownRadioText;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.records.studygroup.QuestionSummary;

/**
 * What an imported report is held against.
 *
 * @param catalogue empty if none is loaded
 * @param bodies those that are recorded
 * @param topics names of those that are recorded, by slug
 * @param states codes of the Member States by name, as the Union and as others call them
 * @param questions those that are recorded
 */
public record ReportFacts(
        Catalogue catalogue,
        List<KnownRadioText> radioTexts,
        List<KnownBody> bodies,
        KnownResolutions resolutions,
        Map<String, String> topics,
        Map<String, String> states,
        List<QuestionSummary> questions) {

    public ReportFacts {
        radioTexts = List.copyOf(radioTexts);
        bodies = List.copyOf(bodies);
        topics = Map.copyOf(topics);
        states = Map.copyOf(states);
        questions = List.copyOf(questions);
    }
}
