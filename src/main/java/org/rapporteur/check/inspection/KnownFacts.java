package org.rapporteur.check.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.Evidence.UntoldEntry;
import org.rapporteur.check.evidence.KnownBodies;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.evidence.StateNames;
import org.rapporteur.document.Document;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.Untold;
import org.rapporteur.report.UntoldRecord;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.ResolutionNumber;
import org.springframework.stereotype.Component;

/** Gathers the evidence on a report: what the records say, and what is known of the trade where they say nothing. */
@Component
class KnownFacts {
    private final Publications publications;
    private final StudyGroups groups;
    private final Resolutions resolutions;
    private final MemberStates states;
    private final Periods periods;
    private final Reports reports;
    private final Untold untold;

    KnownFacts(
            Publications publications,
            StudyGroups groups,
            Resolutions resolutions,
            MemberStates states,
            Periods periods,
            Reports reports,
            Untold untold) {
        this.untold = untold;
        this.publications = publications;
        this.groups = groups;
        this.resolutions = resolutions;
        this.states = states;
        this.periods = periods;
        this.reports = reports;
    }

    Evidence on(PeriodSummary period, LocalDate cutOff, boolean withLast) {
        Document last = withLast ? last(period) : null;
        Evidence known = ReferenceEvidence.on(period.dates().readable(), cutOff, publications.catalogue(), last);
        return new Evidence(
                known.days(),
                known.cutOff(),
                known.catalogue(),
                bodies(known.bodies()),
                known.questions(),
                known.resolutions().with(editions()),
                states(known.states()),
                known.radioTexts(),
                known.last(),
                untold(period, cutOff));
    }

    /** Of another day than the period's own nobody expects that everything is told. */
    private List<UntoldEntry> untold(PeriodSummary period, LocalDate cutOff) {
        if (!cutOff.equals(period.cutOff())) {
            return List.of();
        }
        CompiledReport report = reports.read(period);
        return untold.of(report).records().stream()
                .map(record -> new UntoldEntry(
                        record.title(),
                        record.sections().stream().map(UntoldRecord.Place::key).toList()))
                .toList();
    }

    /** The report of the public period of its series that came last before this one. */
    private @Nullable Document last(PeriodSummary period) {
        return periods.allPublic().stream()
                .filter(earlier -> earlier.series().equals(period.series()))
                .filter(earlier -> earlier.cutOff().isBefore(period.dates().countsFrom()))
                .findFirst()
                .map(earlier -> reports.compile(earlier, earlier.cutOff()))
                .orElse(null);
    }

    private KnownBodies bodies(KnownBodies known) {
        Map<String, KnownBody> bodies = new LinkedHashMap<>();
        known.all().forEach(body -> bodies.put(body.code(), body));
        groups.all().forEach(body -> bodies.merge(body.code(), body(body), KnownFacts::completed));
        return new KnownBodies(bodies.values());
    }

    private static KnownBody body(BodySummary body) {
        return new KnownBody(
                body.code(), body.acronym(), body.name(), body.existsFrom(), body.existsTo(), body.successor());
    }

    /** The record, with what it leaves open. */
    private static KnownBody completed(KnownBody known, KnownBody recorded) {
        return new KnownBody(
                recorded.code(),
                recorded.acronym(),
                recorded.name(),
                recorded.from() == null ? known.from() : recorded.from(),
                recorded.to() == null ? known.to() : recorded.to(),
                recorded.successor() == null ? known.successor() : recorded.successor());
    }

    private Map<ResolutionNumber, List<KnownEdition>> editions() {
        return resolutions.all().stream()
                .collect(Collectors.groupingBy(
                        edition -> ResolutionNumber.valueOf(edition.code()),
                        LinkedHashMap::new,
                        Collectors.mapping(KnownFacts::edition, Collectors.toList())));
    }

    private static KnownEdition edition(ResolutionSummary edition) {
        return new KnownEdition(edition.year(), edition.place(), edition.revised(), edition.title());
    }

    private StateNames states(StateNames known) {
        List<String> official = Stream.concat(
                        known.official().stream(),
                        states.all().values().stream().map(MemberState::name))
                .distinct()
                .toList();
        return new StateNames(official, known.undiplomatic(), known.shortened());
    }
}
