package org.rapporteur.site.api;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.springframework.stereotype.Component;

/** The values that the facets shared by all records have; others are refused, as by the pages. */
@Component
class FacetValues {

    private final Topics topics;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final MemberStates memberStates;
    private final Periods periods;

    FacetValues(
            Topics topics,
            StudyGroups studyGroups,
            Resolutions resolutions,
            MemberStates memberStates,
            Periods periods) {
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.resolutions = resolutions;
        this.memberStates = memberStates;
        this.periods = periods;
    }

    /** @throws InvalidParameterException naming the first facet with a value that nothing has */
    void require(Filter filter) {
        filter.facets().forEach((facet, values) -> {
            if (!knows(facet, values)) {
                throw new InvalidParameterException(facet, String.join(",", values), "api.value");
            }
        });
    }

    private boolean knows(String facet, Set<String> values) {
        return switch (facet) {
            case "topic" -> topics.all().keySet().containsAll(values);
            case "group" -> keys(studyGroups.all().stream().map(BodySummary::code), values);
            case "resolution" -> keys(resolutions.all().stream().map(ResolutionSummary::code), values);
            case "country" -> memberStates.all().keySet().containsAll(values);
            case "period" -> keys(periods.allPublic().stream().map(PeriodSummary::code), values);
            case "sector" -> Set.of("T", "R", "D", "U", "X").containsAll(values);
            default -> true;
        };
    }

    private static boolean keys(Stream<String> known, Set<String> values) {
        return known.collect(Collectors.toSet()).containsAll(values);
    }
}
