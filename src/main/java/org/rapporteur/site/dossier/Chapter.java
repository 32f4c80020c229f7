package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.compile.SelectedTexts;
import org.rapporteur.site.dossier.ReportAnchors.Place;
import org.rapporteur.site.dossier.Rows.ActivityRow;
import org.rapporteur.site.dossier.Rows.Declared;
import org.rapporteur.site.dossier.Rows.TextRow;

/**
 * What one period tells of a subject, as of its cut-off day.
 *
 * @param done texts that were approved, agreed, issued or published
 * @param underWay texts under approval or in development
 * @param topics what each topic holds of it, in the order of the report
 * @param overtaken whether its report is issued and its records have changed since
 */
record Chapter(
        PeriodSummary period,
        String list,
        String doneList,
        String underWayList,
        String activityList,
        List<DossierCount> counts,
        List<TextRow> done,
        List<TextRow> underWay,
        List<Declared> declared,
        List<ActivityRow> activities,
        List<InTopic> topics,
        Shared texts,
        Shared accounts,
        boolean overtaken) {

    /**
     * Why the numbers of topics add up to more or less than the subject's own.
     *
     * @param several how many records are of more than one of the topics, and so in the number of each
     * @param none how many are of none of them
     */
    record Shared(int several, int none) {

        static Shared of(Stream<Set<String>> records, Collection<TopicSummary> topics) {
            Set<String> slugs = topics.stream().map(TopicSummary::slug).collect(Collectors.toSet());
            List<Long> numbers = records.map(
                            own -> own.stream().filter(slugs::contains).count())
                    .toList();
            return new Shared(
                    (int) numbers.stream().filter(number -> number > 1).count(),
                    (int) numbers.stream().filter(number -> number == 0).count());
        }
    }

    private static final String DONE = "approved,agreed,issued,published";
    private static final String UNDER_WAY = "under-approval,in-development";

    /** The part of a subject that lies in a topic. */
    record InTopic(TopicSummary topic, Optional<Place> place, List<DossierCount> counts, int activities, String list) {

        /** A section may tell of more than texts and activities, such as the bodies at work. */
        boolean isEmpty() {
            return counts.isEmpty() && activities == 0 && place.isEmpty();
        }

        public List<DossierCount> counts(boolean concluded) {
            return DossierCount.only(counts, concluded);
        }
    }

    static Chapter of(Rows rows, DossierSubject subject, Collection<TopicSummary> topics) {
        SelectedTexts held = rows.held(subject);
        PeriodSummary period = rows.reading().period();
        String code = period.code();
        return new Chapter(
                period,
                subject.list("recommendations", code, List.of("stage=" + DONE + "," + UNDER_WAY)),
                subject.list("recommendations", code, List.of("stage=" + DONE)),
                subject.list("recommendations", code, List.of("stage=" + UNDER_WAY)),
                subject.list("activities", code, List.of()),
                DossierCount.of(rows, subject),
                rows.texts(held.texts().stream().filter(DossierCount::isConcluded)),
                rows.texts(held.texts().stream().filter(told -> !DossierCount.isConcluded(told))),
                rows.declared(held.tallies()),
                rows.activities(subject),
                rows.places()
                        .sorted(topics)
                        .map(topic -> inTopic(rows, subject.within(topic), topic))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                Shared.of(held.texts().stream().map(told -> told.text().topics()), topics),
                Shared.of(
                        rows.reading().activities().stream()
                                .filter(subject.activities())
                                .map(Account::topics),
                        topics),
                rows.overtaken());
    }

    private static InTopic inTopic(Rows rows, DossierSubject subject, TopicSummary topic) {
        long activities = rows.reading().activities().stream()
                .filter(subject.activities())
                .count();
        return new InTopic(
                topic,
                rows.places().topic(topic.slug()),
                DossierCount.of(rows, subject),
                (int) activities,
                subject.list("activities", rows.reading().period().code(), List.of()));
    }

    /** Nothing was entered, nothing declared, and no section of the report is about it. */
    public boolean isSilent() {
        return !isCounted() && declared.isEmpty() && topics.isEmpty();
    }

    /** Whether the numbers of the topics add up to something else than the subject's own. */
    public boolean isShared() {
        return texts.several() + texts.none() + accounts.several() + accounts.none() > 0;
    }

    public boolean isCounted() {
        return !counts.isEmpty() || !activities.isEmpty();
    }

    public boolean isDraft() {
        return !period.state().isIssued();
    }

    /** Whether its report was withdrawn since it was issued. */
    public boolean withdrawn() {
        return period.state() == PeriodState.WITHDRAWN;
    }

    public String report() {
        return "/periods/" + period.code() + "/report";
    }

    public boolean accountsFor(String resolution) {
        return period.scope().stream().anyMatch(entry -> entry.resolution().equals(resolution));
    }

    /** How many texts were concluded, or are under way. */
    public int texts(boolean concluded) {
        return counts.stream()
                .filter(count -> count.concluded() == concluded)
                .mapToInt(DossierCount::number)
                .sum();
    }

    public List<Declared> declared(boolean concluded) {
        return declared.stream()
                .filter(number -> number.concluded() == concluded)
                .toList();
    }

    /** The numbers of what was concluded, or of what is under way. */
    public List<DossierCount> counts(boolean concluded) {
        return DossierCount.only(counts, concluded);
    }
}
