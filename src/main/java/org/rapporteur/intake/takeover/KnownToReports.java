package org.rapporteur.intake.takeover;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.intake.reference.CsvRows;
import org.rapporteur.intake.report.ReportFacts;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.ResolutionNumber;
import org.springframework.stereotype.Component;

/** What an imported report is held against: catalogue and records, and the tables the program comes with. */
@Component
class KnownToReports {
    private static final Map<String, String> OTHER_NAMES = otherNames();

    private final Publications publications;
    private final StudyGroups bodies;
    private final Resolutions resolutions;
    private final Topics topics;
    private final MemberStates states;

    KnownToReports(
            Publications publications,
            StudyGroups bodies,
            Resolutions resolutions,
            Topics topics,
            MemberStates states) {
        this.publications = publications;
        this.bodies = bodies;
        this.resolutions = resolutions;
        this.topics = topics;
        this.states = states;
    }

    private static Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>();
        CsvRows.read("reference/member-state-names.csv", KnownToReports::name).forEach(names::putAll);
        return names;
    }

    private static Map<String, String> name(NamedCsvRecord row) {
        return Map.of(row.getField("name"), row.getField("code"));
    }

    /** Those that are recorded, by slug. */
    Map<String, TopicSummary> topics() {
        return topics.all();
    }

    List<BodySummary> bodies() {
        return bodies.all();
    }

    ReportFacts facts() {
        Evidence reference = ReferenceEvidence.on(null, null, publications.catalogue(), null);
        Map<String, String> named = new LinkedHashMap<>();
        topics.all().forEach((slug, topic) -> named.put(slug, topic.name()));
        return new ReportFacts(
                reference.catalogue(),
                reference.radioTexts(),
                bodies.all().stream().map(KnownToReports::body).toList(),
                reference.resolutions().with(editions()),
                named,
                stateNames(),
                bodies.questions());
    }

    private static KnownBody body(BodySummary body) {
        return new KnownBody(
                body.code(), body.acronym(), body.name(), body.existsFrom(), body.existsTo(), body.successor());
    }

    private Map<String, String> stateNames() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> official = new HashMap<>();
        states.all().values().forEach(state -> official.put(state.name(), state.code()));
        OTHER_NAMES.forEach((name, code) -> {
            if (official.containsValue(code)) {
                names.put(name, code);
            }
        });
        names.putAll(official);
        return names;
    }

    private Map<ResolutionNumber, List<KnownEdition>> editions() {
        return resolutions.all().stream()
                .collect(Collectors.groupingBy(
                        edition -> ResolutionNumber.valueOf(edition.code()),
                        LinkedHashMap::new,
                        Collectors.mapping(KnownToReports::edition, Collectors.toList())));
    }

    private static KnownEdition edition(ResolutionSummary edition) {
        return new KnownEdition(edition.year(), edition.place(), edition.revised(), edition.title());
    }
}
