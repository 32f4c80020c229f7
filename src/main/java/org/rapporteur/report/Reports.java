package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.activity.Account;
import org.rapporteur.activity.Activities;
import org.rapporteur.compile.Compiler;
import org.rapporteur.document.Document;
import org.rapporteur.outline.Outline;
import org.rapporteur.outline.Outlines;
import org.rapporteur.period.PeriodSummary;
import org.rapporteur.recommendation.Recommendations;
import org.rapporteur.resolution.Resolutions;
import org.rapporteur.shared.MemberStates;
import org.rapporteur.studygroup.BodySummary;
import org.rapporteur.studygroup.StudyGroups;
import org.rapporteur.telling.Records;
import org.rapporteur.topic.Topics;
import org.rapporteur.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the periods, compiled anew from the records at every reading. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private static final Wording ENGLISH = Wording.of(Locale.UK);

    private final Outlines outlines;
    private final Recommendations recommendations;
    private final Activities activities;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final Topics topics;
    private final MemberStates memberStates;

    Reports(
            Outlines outlines,
            Recommendations recommendations,
            Activities activities,
            StudyGroups studyGroups,
            Resolutions resolutions,
            Topics topics,
            MemberStates memberStates) {
        this.outlines = outlines;
        this.recommendations = recommendations;
        this.activities = activities;
        this.studyGroups = studyGroups;
        this.resolutions = resolutions;
        this.topics = topics;
        this.memberStates = memberStates;
    }

    /**
     * The report of a period as it stands on a day.
     *
     * @throws IllegalArgumentException when the cut-off is not a day of the period
     */
    public Document compile(PeriodSummary period, LocalDate cutOff) {
        Outline outline = outlines.find(period.code());
        return Compiler.compile(period, cutOff, outline, records(period, outline), ENGLISH);
    }

    /**
     * Plans a period's report. Its activities and texts must have been entered before.
     *
     * @throws UnresolvedClaimsException naming every claim that no record answers; nothing is saved then
     */
    @Transactional
    public void plan(PeriodSummary period, Outline outline) {
        outlines.save(outline);
        List<UnresolvedClaim> unresolved = UnresolvedClaim.in(compile(period, period.cutOff()));
        if (!unresolved.isEmpty()) {
            throw new UnresolvedClaimsException(unresolved);
        }
    }

    private Records records(PeriodSummary period, Outline outline) {
        List<Account> accounts = activities.told(period.code());
        Needs needs = Needs.of(outline, accounts);
        return new Records(
                recommendations.tellable(period.days(), needs.topics(), needs.texts()),
                recommendations.tallies(needs.topics()),
                byKey(accounts, Account::slug),
                byKey(studyGroups.all(), BodySummary::code),
                studyGroups.questions(),
                resolutions.all(),
                topics.all(),
                memberStates.all());
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
