package org.rapporteur.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.SignedSilence;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.MemberState;
import org.springframework.stereotype.Component;

/** Fetches what reports are told from, with as many statements for several periods as for one. */
@Component
class RecordLoader {

    /** What is the same for all periods, and what each tells. */
    record Fetched(
            Records shared,
            SharedTexts texts,
            Map<String, NeededTexts> needs,
            Map<String, List<Account>> accounts,
            Map<String, List<SignedSilence>> silences) {

        Records of(PeriodSummary period) {
            DateRange days = days(List.of(period));
            return shared.with(
                    texts.of(days, needed(period)),
                    tallies(days, needed(period)),
                    byKey(accounts.getOrDefault(period.code(), List.of()), Account::slug),
                    silences.getOrDefault(period.code(), List.of()));
        }

        private List<Tally> tallies(DateRange days, NeededTexts needed) {
            return shared.tallies().stream()
                    .filter(tally -> needed.tallies().contains(tally.slug())
                            || days.contains(tally.asOf()) && needed.topics().contains(tally.topic()))
                    .toList();
        }

        /** Which texts the report of this period would tell. */
        NeededTexts needed(PeriodSummary period) {
            return needs.getOrDefault(period.code(), NeededTexts.NONE);
        }
    }

    /** Who and what texts and activities speak of; it changes seldom and every report needs all of it. */
    private record Known(
            Map<String, BodySummary> bodies,
            List<QuestionSummary> questions,
            List<ResolutionSummary> resolutions,
            Map<String, TopicSummary> topics,
            Map<String, MemberState> countries) {}

    private final SnapshotCache memory;
    private final Recommendations recommendations;
    private final Tallies tallies;
    private final Activities activities;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final Topics topics;
    private final MemberStates memberStates;
    private final SilenceTable silences;

    RecordLoader(
            SnapshotCache memory,
            Recommendations recommendations,
            Tallies tallies,
            Activities activities,
            StudyGroups studyGroups,
            Resolutions resolutions,
            Topics topics,
            MemberStates memberStates,
            SilenceTable silences) {
        this.memory = memory;
        this.recommendations = recommendations;
        this.tallies = tallies;
        this.activities = activities;
        this.studyGroups = studyGroups;
        this.resolutions = resolutions;
        this.topics = topics;
        this.memberStates = memberStates;
        this.silences = silences;
    }

    /**
     * The records of these periods, each as if it were fetched alone.
     *
     * @param periods at least one
     */
    Fetched fetch(Collection<PeriodSummary> periods, Collection<Outline> outlines) {
        Map<String, List<Account>> accounts =
                accounts(periods.stream().map(PeriodSummary::code).toList());
        Map<String, NeededTexts> needs = needs(outlines, accounts);
        NeededTexts together = needs.values().stream().reduce(NeededTexts.NONE, NeededTexts::and);
        Known known = memory.recall("report.known", this::known, (all, changed) -> !changed.everything());
        Records shared = new Records(
                List.of(),
                tallies.tellable(days(periods), together.topics(), together.tallies()),
                Map.of(),
                known.bodies(),
                known.questions(),
                known.resolutions(),
                known.topics(),
                known.countries());
        SharedTexts texts =
                new SharedTexts(recommendations.tellable(days(periods), together.topics(), together.texts()));
        return new Fetched(shared, texts, needs, accounts, silences.printed());
    }

    /** By period. */
    private Map<String, List<Account>> accounts(List<String> periods) {
        List<List<Account>> told = memory.recallAll(
                periods,
                period -> "report.accounts " + period,
                this::told,
                period -> (accounts, changed) ->
                        !changed.everything() && !changed.periods().contains(period));
        return IntStream.range(0, periods.size()).boxed().collect(Collectors.toMap(periods::get, told::get));
    }

    private List<List<Account>> told(List<String> periods) {
        Map<String, List<Account>> told = activities.told(periods);
        return periods.stream()
                .map(period -> told.getOrDefault(period, List.of()))
                .toList();
    }

    private Known known() {
        return new Known(
                byKey(studyGroups.all(), BodySummary::code),
                studyGroups.questions(),
                resolutions.all(),
                topics.all(),
                memberStates.all());
    }

    /** By period. */
    private static Map<String, NeededTexts> needs(Collection<Outline> outlines, Map<String, List<Account>> accounts) {
        return outlines.stream()
                .collect(Collectors.toMap(
                        Outline::period,
                        outline -> NeededTexts.of(outline, accounts.getOrDefault(outline.period(), List.of()))));
    }

    /** In which a report of these periods may tell anything. */
    static DateRange days(Collection<PeriodSummary> periods) {
        Stream<LocalDate> first = periods.stream().map(period -> period.dates().countsFrom());
        Stream<LocalDate> last =
                periods.stream().map(period -> period.dates().readable().to());
        return new DateRange(
                first.min(LocalDate::compareTo).orElseThrow(),
                last.max(LocalDate::compareTo).orElseThrow());
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
