package org.rapporteur.site.brief;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what an address names. */
@Service
@Transactional(readOnly = true)
public class PageSubjects {

    private final Resolutions resolutions;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final MemberStates memberStates;
    private final Recommendations recommendations;
    private final MessageSource messages;

    PageSubjects(
            Resolutions resolutions,
            Topics topics,
            StudyGroups studyGroups,
            MemberStates memberStates,
            Recommendations recommendations,
            MessageSource messages) {
        this.resolutions = resolutions;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
        this.recommendations = recommendations;
        this.messages = messages;
    }

    /**
     * The subject of a page.
     *
     * @param kind resolutions, topics, study-groups, countries or recommendations
     * @throws UnknownRecordException if there is none
     */
    public PageSubject find(String kind, String key) {
        Optional<PageSubject> found = switch (kind) {
            case "resolutions" -> resolution(key);
            case "topics" -> topic(key);
            case "study-groups" -> group(key);
            case "countries" -> country(key);
            case "recommendations" -> text(key);
            default -> Optional.empty();
        };
        return found.orElseThrow(() -> new UnknownRecordException(kind, key));
    }

    private Optional<PageSubject> resolution(String code) {
        return resolutions.all().stream()
                .filter(edition -> edition.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(edition ->
                        new PageSubject("resolutions", code, name(edition), Matter.resolution(code, topics.all())));
    }

    private static String name(ResolutionSummary edition) {
        return edition.name() + " " + edition.citation();
    }

    private Optional<PageSubject> topic(String slug) {
        return topics.find(slug).map(topic -> new PageSubject("topics", slug, topic.name(), Matter.topic(slug)));
    }

    private Optional<PageSubject> group(String code) {
        return studyGroups.all().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .map(body -> new PageSubject("study-groups", code, name(body), Matter.group(code)));
    }

    private String name(BodySummary body) {
        return body.isStudyGroup()
                ? messages.getMessage("study-group.sector." + body.sector(), null, RequestLanguage.get()) + " "
                        + body.acronym()
                : body.acronym();
    }

    private Optional<PageSubject> country(String key) {
        String code = key.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(memberStates.all().get(code))
                .filter(state -> key.equals(code.toLowerCase(Locale.ROOT)))
                .map(state -> new PageSubject("countries", key, state.name(), Matter.country(code)));
    }

    private Optional<PageSubject> text(String slug) {
        return recommendations
                .find(slug)
                .map(text -> new PageSubject("recommendations", slug, name(text), Matter.text(slug)));
    }

    private static String name(Text text) {
        return Optional.ofNullable(text.designation()).orElseGet(text::name);
    }
}
