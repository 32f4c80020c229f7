package org.rapporteur.intake.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.studygroup.QuestionSummary;

/** What an import finds where nothing is recorded but the tables of reference, with the whole catalogue. */
public final class ImportFacts {
    static final List<QuestionSummary> QUESTIONS = List.of(
            new QuestionSummary("T-SG13", 2, 2017, 2020, "Next-generation network evolution"),
            new QuestionSummary("D-SG1", 1, 2018, 2021, "Strategies and policies for the deployment of broadband"),
            new QuestionSummary("T-SG2", 1, 2017, 2020, "Numbering"),
            new QuestionSummary("D-SG2", 1, 2018, 2021, "Creating smart cities"));

    public static final ReportFacts FACTS = facts();

    private ImportFacts() {}

    private static ReportFacts facts() {
        Evidence reference = ReferenceEvidence.on(null, null, ItuCatalogue.CATALOGUE, null);
        Map<String, KnownBody> bodies = new LinkedHashMap<>();
        reference.bodies().all().forEach(body -> bodies.put(body.code(), body));
        ExampleRecords.records()
                .bodies()
                .values()
                .forEach(body -> bodies.putIfAbsent(
                        body.code(), new KnownBody(body.code(), body.acronym(), body.name(), null, null, null)));
        Map<String, String> states = new HashMap<>();
        ExampleRecords.records().countries().values().forEach(state -> states.put(state.name(), state.code()));
        return new ReportFacts(
                reference.catalogue(),
                reference.radioTexts(),
                List.copyOf(bodies.values()),
                reference.resolutions(),
                Map.of(),
                states,
                QUESTIONS);
    }
}
