package org.rapporteur.intake.example;

import org.rapporteur.platform.database.LongTransaction;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.report.Reports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the example period through the doors of the rooms: all of it, or nothing. */
@Component
class ExampleLoader {

    private final LongTransaction longTransaction;
    private final MemberStates memberStates;
    private final Resolutions resolutions;
    private final StudyGroups studyGroups;
    private final Topics topics;
    private final Periods periods;
    private final Recommendations recommendations;
    private final Tallies tallies;
    private final Activities activities;
    private final Reports reports;

    ExampleLoader(
            LongTransaction longTransaction,
            MemberStates memberStates,
            Resolutions resolutions,
            StudyGroups studyGroups,
            Topics topics,
            Periods periods,
            Recommendations recommendations,
            Tallies tallies,
            Activities activities,
            Reports reports) {
        this.longTransaction = longTransaction;
        this.memberStates = memberStates;
        this.resolutions = resolutions;
        this.studyGroups = studyGroups;
        this.topics = topics;
        this.periods = periods;
        this.recommendations = recommendations;
        this.tallies = tallies;
        this.activities = activities;
        this.reports = reports;
    }

    /** The Union's members, which every instance needs; those already known stay as they are. */
    @Transactional
    void loadMemberStates() {
        memberStates.add(ReferenceFiles.memberStates());
    }

    /**
     * The example, unless there is any period or body: somebody's records are never mixed with it.
     *
     * @return whether it was loaded
     */
    @Transactional
    boolean loadExample() {
        longTransaction.begin();
        if (!periods.isEmpty() || !studyGroups.all().isEmpty()) {
            return false;
        }
        PeriodSummary period = PeriodFile.read();
        enterRecords(period);
        reports.plan(period, OutlineFile.read());
        return true;
    }

    private void enterRecords(PeriodSummary period) {
        ReferenceFiles.resolutions().forEach(resolutions::adopt);
        studyGroups.add(ReferenceFiles.bodies());
        ReferenceFiles.questions().forEach(studyGroups::addQuestion);
        ReferenceFiles.topics().forEach(topics::open);
        periods.open(period);
        TextFiles.texts().forEach(recommendations::enter);
        TextFiles.tallies().forEach(tallies::declare);
        ActivityFile.read().forEach(told -> activities.enter(told.account(), told.period()));
    }
}
