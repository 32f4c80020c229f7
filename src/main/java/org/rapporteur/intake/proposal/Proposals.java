package org.rapporteur.intake.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.TextKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the catalogue has in a period and no record has, and enters what is accepted. */
@Service
@Transactional(readOnly = true)
class Proposals {

    private final Publications publications;
    private final Recommendations recommendations;
    private final Topics topics;
    private final StudyGroups studyGroups;

    Proposals(Publications publications, Recommendations recommendations, Topics topics, StudyGroups studyGroups) {
        this.publications = publications;
        this.recommendations = recommendations;
        this.topics = topics;
        this.studyGroups = studyGroups;
    }

    /** In the order of numbers, by the catalogue's group; those of which it knows none under the empty name, last. */
    Map<String, List<Proposal>> in(DateRange days) {
        List<PublishedText> published = publications.approved(null, days).stream()
                .filter(text -> text.kind() != TextKind.ERRATUM) // no report tells them
                .toList();
        Ancestry ancestry = ancestry(published);
        TopicGuess guess = new TopicGuess(topicNames());
        Map<String, BodySummary> bodies = bodies();
        return published.stream()
                .filter(text -> ancestry.record(text).isEmpty())
                .map(text -> proposal(text, ancestry, guess, bodies))
                .collect(Collectors.groupingBy(
                        proposal -> proposal.text().group(), LinkedHashMap::new, Collectors.toList()));
    }

    private Ancestry ancestry(Collection<PublishedText> published) {
        List<Text> recorded = recommendations.editions(Ancestry.numbers(published));
        return new Ancestry(publications.catalogue(), recorded);
    }

    private Map<String, String> topicNames() {
        Map<String, String> names = new LinkedHashMap<>();
        topics.all().values().forEach((TopicSummary topic) -> names.put(topic.slug(), topic.name()));
        return names;
    }

    private Map<String, BodySummary> bodies() {
        return studyGroups.all().stream().collect(Collectors.toMap(BodySummary::code, body -> body));
    }

    private static Proposal proposal(
            PublishedText text, Ancestry ancestry, TopicGuess guess, Map<String, BodySummary> bodies) {
        Text draft = ancestry.draft(text).orElse(null);
        String ofEditions = guess.ofEditions(ancestry.relatives(text).map(Text::topics));
        return new Proposal(
                text,
                state(text, draft, ancestry),
                draft,
                ofEditions == null ? guess.of(text.title()) : ofEditions,
                group(text, bodies),
                ancestry.missing(text));
    }

    private static Proposal.State state(PublishedText text, @Nullable Text draft, Ancestry ancestry) {
        if (text.number() == null) {
            return Proposal.State.NUMBER_UNREAD;
        }
        if (draft != null) {
            return Proposal.State.DRAFT;
        }
        return ancestry.stands(text) ? Proposal.State.READY : Proposal.State.WITHOUT_BASE;
    }

    private static @Nullable String group(PublishedText text, Map<String, BodySummary> bodies) {
        BodySummary body = bodies.get("T-" + text.group());
        LocalDate day = text.approved().last();
        return body == null || !body.existsOn(day) ? null : body.code();
    }

    /**
     * Enters texts with whatever they stand on, all of them or none; those recorded by now are left as they are.
     *
     * @param period code of the period in which they were proposed
     * @param source where the records come from
     * @return how many of those accepted were entered
     */
    @ForStaff
    @Transactional
    public int accept(List<Accepted> accepted, String period, DateRange days, String source) {
        Map<String, PublishedText> texts =
                publications.approved(null, days).stream().collect(Collectors.toMap(PublishedText::key, text -> text));
        Map<String, BodySummary> bodies = bodies();
        List<PublishedText> chosen = accepted.stream()
                .map(one -> texts.get(one.key()))
                .filter(Objects::nonNull)
                .toList();
        ProposedEntries entries = new ProposedEntries(ancestry(chosen), period, days, source);
        Acceptance acceptance = new Acceptance(entries, accepted, text -> group(text, bodies));
        chosen.forEach(acceptance::add);
        acceptance.entries().forEach(recommendations::enter);
        return acceptance.ofAccepted();
    }

    /** Topics by slug with their names, in the order of names. */
    Map<String, String> choices() {
        return topicNames();
    }

    /** Bodies of ITU-T that may have approved texts on any of these days. */
    List<BodySummary> groups(DateRange days) {
        return studyGroups.all().stream()
                .filter(body -> body.sector().equals("T")
                        && Set.of("study-group", "advisory-group")
                                .contains(body.kind().code()))
                .filter(body -> body.existsOn(days.from()) || body.existsOn(days.to()))
                .toList();
    }

    Optional<LocalDate> loaded() {
        return publications.loaded().map(time -> time.toLocalDate());
    }
}
